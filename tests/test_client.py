"""The typed client against a real server, and the SSE stream of a caller that hangs up."""

from __future__ import annotations

import http.client
import json
import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import uvicorn

from zielbot.api.app import create_api
from zielbot.bootstrap import Application
from zielbot.client import Refused, Zielbot
from zielbot.settings import Settings

GOAL = "Bis zum 30.06.2027 lernen alle Azubis der Werkstatt das Schweißen nach Norm."
WHOLE = (
    "Bis zum 30.09.2027 steigere ich den NPS von 32 auf 38 Punkte, indem ich monatlich Gespräche mit Kunden führe, "
    "damit weniger Kunden kündigen."
)


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    application = Application(Settings(data_dir=Path(tmp_path_factory.mktemp("data")), embedder="hashing"))
    listening = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(create_api(application), log_level="warning", ws="none"))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.02)
    yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    server.should_exit = True
    thread.join(10)
    listening.close()
    application.close()


@pytest.fixture
def zielbot(address: str) -> Zielbot:
    return Zielbot(address)


def test_it_checks_drafts_refines_and_compares(zielbot: Zielbot) -> None:
    assert zielbot.check(GOAL, today="2027-01-15").facts.deadlines[0].date.isoformat() == "2027-06-30"
    assert zielbot.draft("Ich will mehr Bewerbungen.").questions
    assert len(zielbot.refine("- Umsatz steigern\n- Zwei Azubis einstellen").goals) == 2
    assert zielbot.suggest_target("NPS", "up", 30, unit="points").verdict
    assert zielbot.similar("zufriedene Kunden", limit=1).hits


def test_many_goals_come_back_in_order(zielbot: Zielbot) -> None:
    answers = list(zielbot.check_all([GOAL] * 50))

    assert [answer.id for answer in answers] == list(range(50))


def test_it_leads_a_conversation_to_an_agreement_and_amends_it(zielbot: Zielbot) -> None:
    opened = zielbot.open(WHOLE, today="2027-01-15")
    kept = zielbot.accept(opened.id, key="k1")

    amended = zielbot.amend(kept, WHOLE.replace("38", "36"), "Das Team ist kleiner.")

    assert zielbot.accept(opened.id, key="k1").id == kept.id
    assert amended.version == kept.version + 1
    assert [one.id for one in zielbot.agreements()] == [kept.id]
    with pytest.raises(Refused, match="412 version_mismatch"):
        zielbot.amend(kept, WHOLE, "Zu spät.")


def test_what_is_refused_says_why(zielbot: Zielbot, address: str) -> None:
    with pytest.raises(Refused) as caught:
        zielbot.check("")
    with pytest.raises(Refused, match="401"):
        Zielbot(address, token="wrong").check(GOAL)
    with pytest.raises(Refused, match="empty_text"):
        list(zielbot.check_all([GOAL, ""]))

    assert caught.value.problem.code == "empty_text"


def test_a_caller_that_hangs_up_midway_does_no_harm(zielbot: Zielbot, address: str) -> None:
    talk = zielbot.open().id
    host, port = address.removeprefix("http://").split(":")
    for _ in range(5):
        connection = http.client.HTTPConnection(host, int(port), timeout=10)
        headers = {"Content-Type": "application/json", "Accept": "text/event-stream"}
        connection.request(
            "POST", f"/api/v1/conversations/{talk}/messages", json.dumps({"text": "Mehr Umsatz"}), headers
        )
        assert connection.getresponse().read(20).startswith(b"event: ")
        connection.close()

    assert zielbot.say(talk, "Ich will den NPS steigern.").reply
