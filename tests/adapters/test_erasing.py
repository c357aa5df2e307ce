"""Erasing a person: nothing of them is left, in no table and in no byte of the file, and nobody else loses anything."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from zielbot.adapters.database.schema import metadata
from zielbot.bootstrap import Application
from zielbot.settings import Settings

SECRET = "Warteliste der Ergotherapie halbieren"


@pytest.fixture
def application(tmp_path: Path) -> Iterator[Application]:
    application = Application(Settings(data_dir=tmp_path / "data", embedder="hashing"))
    for person, said in (("Erika Muster", SECRET), ("ben", "Ich lese bis Mai 2027 drei Bücher.")):
        application.conversing.answer(application.conversing.open(person).id, person, said)
        application.tokens.create(person, name="Probe", scopes=frozenset(), days=1)
    table = f"id;text;person\na;{SECRET};Erika Muster\nb;Zweites Ziel;Ben Kurz\n"
    application.import_past("a.csv", table.encode())
    yield application
    application.close()


def test_nothing_of_the_person_is_left_and_everything_of_the_others(application: Application) -> None:
    before = application.belongings("Erika Muster")

    application.erase("Erika Muster")

    assert before == {"conversations": 1, "tokens": 1, "precedents": 1}
    assert application.belongings("Erika Muster") == {}
    assert application.belongings("ben") == {"conversations": 1, "tokens": 1}
    assert [one.id for one in application.precedents.get_many(["a", "b"])] == ["b"]
    assert [hit.id for hit in application.index.search(SECRET, limit=50) if hit.id == "a"] == []


def test_no_byte_of_it_stays_in_the_data_folder(application: Application, tmp_path: Path) -> None:
    def holding() -> list[str]:
        files = [path for path in (tmp_path / "data").rglob("*") if path.is_file()]
        return [path.name for path in files if SECRET.encode() in path.read_bytes()]

    before = holding()
    application.erase("Erika Muster")

    assert before
    assert holding() == []


def test_every_table_that_names_an_owner_is_known_by_a_name_for_people() -> None:
    from zielbot.cli.erase import KINDS

    owned = {table.name for table in metadata.sorted_tables if "owner" in table.c}

    assert owned <= set(KINDS)


def test_only_its_owner_may_enter_a_data_folder_that_zielbot_made(application: Application, tmp_path: Path) -> None:
    assert (tmp_path / "data").stat().st_mode & 0o077 == 0
