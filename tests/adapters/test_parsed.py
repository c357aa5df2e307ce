"""Knowledge kept parsed: never older than its files, and no worse off without it."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest

from zielbot.adapters import parsed
from zielbot.adapters.parsed import load_folder
from zielbot.adapters.resources import data_root, kpi_catalogue


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "knowledge"
    made.mkdir()
    (made / "b.yaml").write_text("name: Zwei\n1: eins\n", encoding="utf-8")
    (made / "a.yaml").write_text("", encoding="utf-8")
    return made


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "cache"


READ = {"a": {}, "b": {"name": "Zwei", 1: "eins"}}


def _only_file(cache: Path) -> Path:
    (found,) = cache.iterdir()
    return found


def test_what_is_kept_is_what_the_files_say(folder: Path, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = load_folder(folder, cache)
    monkeypatch.setattr(parsed, "load_yaml", lambda path: pytest.fail("read anew"))

    second = load_folder(folder, cache)

    assert first == second == READ
    assert list(second) == ["a", "b"]


@pytest.mark.parametrize("change", ["other words", "same length", "a new file", "a file gone", "another name"])
def test_a_change_to_the_files_shows_at_once(folder: Path, cache: Path, change: str) -> None:
    load_folder(folder, cache)
    match change:
        case "other words":
            (folder / "b.yaml").write_text("name: Dreizehn\n", encoding="utf-8")
        case "same length":
            (folder / "b.yaml").write_text("name: Drei\n1: eins\n", encoding="utf-8")
            os.utime(folder / "b.yaml", ns=(1, 1))
        case "a new file":
            (folder / "c.yaml").write_text("x: 1\n", encoding="utf-8")
        case "a file gone":
            (folder / "a.yaml").unlink()
        case _:
            (folder / "a.yaml").rename(folder / "z.yaml")

    found = load_folder(folder, cache)

    assert found != READ
    assert found == {path.stem: parsed.load_yaml(path) for path in folder.glob("*.yaml")}


def test_another_version_reads_anew(folder: Path, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    load_folder(folder, cache)
    read: list[Path] = []
    real = parsed.load_yaml
    monkeypatch.setattr(parsed, "__version__", "99.0")
    monkeypatch.setattr(parsed, "load_yaml", lambda path: read.append(path) or real(path))

    assert load_folder(folder, cache) == READ
    assert len(read) == 2


@pytest.mark.parametrize(
    "damage",
    [
        pytest.param(lambda content: b"", id="empty"),
        pytest.param(lambda content: content[:-7], id="cut off"),
        pytest.param(lambda content: content[:40] + b"\xff" + content[41:], id="a wrong byte"),
        pytest.param(lambda content: b"\x00" * 64, id="zeros"),
        pytest.param(lambda content: b"kein Zwischenspeicher", id="something else"),
    ],
)
def test_a_damaged_cache_is_made_anew(folder: Path, cache: Path, damage) -> None:  # type: ignore[no-untyped-def]
    load_folder(folder, cache)
    kept = _only_file(cache)
    sound = kept.read_bytes()
    kept.write_bytes(damage(sound))

    assert load_folder(folder, cache) == READ
    assert kept.read_bytes() == sound


def test_two_folders_of_one_name_do_not_mix(folder: Path, cache: Path, tmp_path: Path) -> None:
    other = tmp_path / "other" / "knowledge"
    other.mkdir(parents=True)
    (other / "b.yaml").write_text("name: Eins\n1: zwei\n", encoding="utf-8")

    assert load_folder(folder, cache) == READ
    assert load_folder(other, cache) == {"b": {"name": "Eins", 1: "zwei"}}
    assert load_folder(folder, cache) == READ


def test_where_no_cache_can_be_made_the_files_are_read(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("x")

    assert load_folder(folder, tmp_path / "taken") == READ
    assert load_folder(folder, tmp_path / "taken" / "deep") == READ


def test_without_a_home_folder_nothing_is_left_where_one_works(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    assert load_folder(folder, Path("~/.cache")) == READ
    assert not (tmp_path / "~").exists()


def test_a_value_that_cannot_be_kept_is_read_each_time(folder: Path, cache: Path) -> None:
    (folder / "a.yaml").write_text("day: 2027-01-15\n", encoding="utf-8")

    assert load_folder(folder, cache) == load_folder(folder, cache)
    assert not cache.exists()


def test_many_who_start_at_once_all_read_the_same(folder: Path, cache: Path) -> None:
    found: list[object] = []
    threads = [threading.Thread(target=lambda: found.append(load_folder(folder, cache))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert found == [READ] * 8
    assert load_folder(folder, cache) == READ


def test_kpis_are_the_same_from_the_cache_and_from_the_files(tmp_path: Path) -> None:
    kpis = load_folder(data_root() / "knowledge" / "kpis", tmp_path)
    again = load_folder(data_root() / "knowledge" / "kpis", tmp_path)

    assert kpis == again
    assert len(kpi_catalogue()) == len(kpis) == len(again)
