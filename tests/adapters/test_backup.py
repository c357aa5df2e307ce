"""A backup holds everything, also while people work, and a restored folder goes on where it stopped."""

from __future__ import annotations

import stat
import tarfile
import threading
from pathlib import Path

import pytest

from zielbot.bootstrap import Application
from zielbot.errors import UnwritableFile
from zielbot.settings import Settings


def _application(folder: Path) -> Application:
    return Application(Settings(data_dir=folder, embedder="hashing"))


@pytest.fixture
def kept(tmp_path: Path) -> Application:
    application = _application(tmp_path / "data")
    application.conversing.answer(application.conversing.open("anna").id, "anna", "Ich will weniger Ausschuss.")
    application.import_past("a.csv", b"id;text;person\na;Erstes Ziel;Erika Muster\n")
    (tmp_path / "data" / "zielbot.toml").write_text('address = "sie"\n', encoding="utf-8")
    return application


def _restored(target: Path, folder: Path) -> Application:
    with tarfile.open(target) as archive:
        archive.extractall(folder, filter="data")
    return _application(folder)


def test_a_restored_folder_holds_what_was_kept_and_the_same_pseudonyms(kept: Application, tmp_path: Path) -> None:
    names = kept.back_up(tmp_path / "backup.tar.gz")
    before = kept.precedents.get_many(["a"])[0].person
    kept.close()

    again = _restored(tmp_path / "backup.tar.gz", tmp_path / "restored")

    assert set(names) == {"pseudonyms.key", "zielbot.sqlite", "zielbot.toml"}
    assert [talk.messages[0].text for talk in again.conversing.list("anna")] == ["Ich will weniger Ausschuss."]
    assert again.past_agreements("b.csv", b"text;person\nZiel;Erika Muster\n")[0].person == before
    again.close()


def test_people_may_go_on_working_meanwhile(kept: Application, tmp_path: Path) -> None:
    stop = threading.Event()
    opened: list[str] = []

    def work() -> None:
        while not stop.is_set():
            opened.append(kept.conversing.open("ben").id)

    worker = threading.Thread(target=work)
    worker.start()
    while not opened:
        stop.wait(0.01)
    known = list(opened)
    kept.back_up(tmp_path / "backup.tar.gz")
    stop.set()
    worker.join()
    kept.close()

    again = _restored(tmp_path / "backup.tar.gz", tmp_path / "restored")

    assert {talk.id for talk in again.conversing.list("ben")} >= set(known)
    again.close()


def test_only_its_owner_may_read_a_backup_and_what_comes_out_of_it(kept: Application, tmp_path: Path) -> None:
    target = tmp_path / "backup.tar.gz"
    target.write_text("an older one")
    kept.back_up(target)
    kept.close()

    with tarfile.open(target) as archive:
        entries = archive.getmembers()

    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert {entry.mode for entry in entries} == {0o600}
    assert {entry.uname for entry in entries} == {""}
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["backup.tar.gz"]


def test_where_nothing_can_be_written_the_older_backup_stays(
    kept: Application, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "backup.tar.gz"
    target.write_text("an older one")

    def full(*_: object, **__: object) -> None:
        raise OSError("no space left on device")

    monkeypatch.setattr(tarfile.TarFile, "add", full)

    with pytest.raises(UnwritableFile):
        kept.back_up(target)
    with pytest.raises(UnwritableFile):
        kept.back_up(tmp_path / "none" / "backup.tar.gz")
    assert target.read_text() == "an older one"
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["backup.tar.gz"]
    kept.close()
