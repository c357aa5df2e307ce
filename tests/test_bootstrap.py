"""The application: services built when asked for, and each of them once."""

from __future__ import annotations

import threading
from datetime import date
from pathlib import Path

import pytest

from zielbot.bootstrap import Application
from zielbot.errors import SettingsError
from zielbot.settings import Settings


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(data_dir=tmp_path / "data", embedder="hashing")


def test_checking_touches_no_store(settings: Settings) -> None:
    Application(settings).checking.check("Bis Mai 2027 lese ich drei Bücher.", today=date(2027, 1, 15))

    assert not settings.data_dir.exists()


def test_an_ephemeral_application_keeps_nothing(settings: Settings) -> None:
    application = Application(settings, ephemeral=True)
    talk = application.conversing.open("anna")
    application.conversing.answer(talk.id, "anna", "Ich will den NPS steigern.")

    assert len(application.conversing.list("anna")) == 1
    assert not settings.data_dir.exists()


def test_what_is_kept_is_there_for_the_next_application(settings: Settings) -> None:
    first = Application(settings)
    talk = first.conversing.open("anna")
    first.close()

    second = Application(settings)
    assert second.conversing.get(talk.id, "anna").id == talk.id
    second.close()


def test_an_empty_store_starts_with_the_example_data_and_says_so(settings: Settings) -> None:
    application = Application(settings)

    found = application.precedents.select()

    assert len(found) >= 150
    assert all(one.example for one in found)
    application.close()


def test_a_small_limit_for_files_keeps_no_example_data_out(settings: Settings) -> None:
    small = settings.model_copy(update={"limits": settings.limits.model_copy(update={"file_bytes": 1_000, "rows": 1})})

    with_small_limit, usual = (len(Application(one, ephemeral=True).precedents.select()) for one in (small, settings))

    assert with_small_limit == usual


def test_two_threads_never_build_a_service_twice(settings: Settings) -> None:
    application = Application(settings)
    gate = threading.Barrier(8)
    seen: list[int] = []

    def ask() -> None:
        gate.wait()
        seen.append(id(application.database))

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(set(seen)) == 1
    application.close()


def test_people_in_an_import_become_pseudonyms_that_stay_the_same(settings: Settings) -> None:
    table = b"id;text;person\na;Erstes Ziel;Erika Muster\n"
    first, second = Application(settings), Application(settings)

    people = {one.past_agreements("a.csv", table)[0].person for one in (first, second)}

    assert len(people) == 1
    assert "erika" not in people.pop().lower()


def test_an_unknown_profile_stops_the_start(settings: Settings) -> None:
    with pytest.raises(SettingsError):
        _ = Application(settings.model_copy(update={"profile": "none"})).profile


def test_an_endpoint_for_vectors_needs_an_address_and_a_model(tmp_path: Path) -> None:
    served = {"base_url": "http://127.0.0.1:9/v1", "model": "vectors", "dimension": 3}
    whole = Settings.model_validate({"data_dir": tmp_path, "embedder": "openai", "embedding": served})
    bare = Settings.model_validate({"data_dir": tmp_path, "embedder": "openai"})

    assert Application(whole).embedder.dimension == 3
    assert "vectors" in Application(whole).embedder.model_id
    with pytest.raises(SettingsError) as refused:
        _ = Application(bare).embedder
    assert refused.value.values["name"] == "ZIELBOT_EMBEDDING_BASE_URL"


def test_warming_up_and_closing_leave_nothing_running(settings: Settings) -> None:
    application = Application(settings)

    application.warm_up()
    application.close()

    assert "zielbot-vectors" not in {thread.name for thread in threading.enumerate()}
