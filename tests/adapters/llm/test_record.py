"""Texts of people get into the log only where a setting says so."""

from __future__ import annotations

import logging

import pytest
from tests.adapters.llm.rooms import conversing, pointing, scripted
from tests.adapters.llm.server import Drops, Raw, Says, Status, Step

WISH = "Unsere Eidechsenzucht soll ruhiger werden, das nimmt Frau Ahlers den Druck"
ANSWER = pointing(purpose="Sumpfdotterblume")


@pytest.fixture(autouse=True)
def _loud(caplog: pytest.LogCaptureFixture) -> None:
    """The log takes everything that anybody writes."""
    caplog.set_level(logging.DEBUG)


@pytest.mark.parametrize(
    "step",
    [
        pytest.param(Says(ANSWER), id="answer"),
        pytest.param(Says("Sumpfdotterblume"), id="invalid answer"),
        pytest.param(Status(500, f"cannot answer {WISH}"), id="error that repeats the text"),
        pytest.param(Raw(b'data: {"error": {"message": "Eidechsenzucht"}}\n\n'), id="error event"),
        pytest.param(Drops(), id="dropped"),
    ],
)
def test_by_itself_no_text_gets_into_the_log(step: Step, caplog: pytest.LogCaptureFixture) -> None:
    with scripted(step) as (asked, server):
        use = conversing(asked)
        use.answer(use.open("anna").id, "anna", WISH)

    written = "\n".join(record.getMessage() + str(record.exc_info or "") for record in caplog.records)
    assert "Eidechsenzucht" in server.seen
    assert "Eidechsenzucht" not in written
    assert "Sumpfdotterblume" not in written


def test_with_the_setting_requests_and_answers_are_logged_without_names_and_a_warning_says_so(
    caplog: pytest.LogCaptureFixture,
) -> None:
    with scripted(Says(ANSWER), log_texts=True) as (asked, _):
        warned = [record for record in caplog.records if record.levelno == logging.WARNING]
        use = conversing(asked)
        use.answer(use.open("anna").id, "anna", WISH)

    assert ["ZIELBOT_LLM_LOG_TEXTS is on" in record.getMessage() for record in warned] == [True]
    assert "Eidechsenzucht" in caplog.text
    assert "Sumpfdotterblume" in caplog.text
    assert "Ahlers" not in caplog.text


def test_a_refused_answer_is_logged_too_where_texts_are(caplog: pytest.LogCaptureFixture) -> None:
    with scripted(Says(refusal="Das mache ich nicht."), log_texts=True) as (asked, _):
        use = conversing(asked)
        use.answer(use.open("anna").id, "anna", WISH)

    assert "Das mache ich nicht." in caplog.text
