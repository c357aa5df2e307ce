"""The typed client against a real server, and the SSE stream of a caller that hangs up."""

from __future__ import annotations

import base64
import hmac
import http.client
import json
import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
import uvicorn
from fastapi import FastAPI
from fastapi.routing import APIRoute
from starlette.routing import Match
from starlette.types import Message, Receive, Scope, Send

from zielbot.api.app import OPERATIONS, create_api
from zielbot.bootstrap import Application
from zielbot.client import BadSignature, Refused, Zielbot, verify_webhook
from zielbot.settings import Settings

GOAL = "Bis zum 30.06.2027 lernen alle Azubis der Werkstatt das Schweißen nach Norm."
WHOLE = (
    "Bis zum 30.09.2027 steigere ich den NPS von 32 auf 38 Punkte, indem ich monatlich Gespräche mit Kunden führe, "
    "damit weniger Kunden kündigen."
)


class _Noting:
    """The API, and which operations were called with success."""

    def __init__(self, app: FastAPI) -> None:
        self._app = app
        self._routes = [route for route in app.routes if isinstance(route, APIRoute)]
        self.called: set[str] = set()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def noting(message: Message) -> None:
            if message["type"] == "http.response.start" and message["status"] < 300:
                self.called |= {
                    str(route.operation_id) for route in self._routes if route.matches(scope)[0] is Match.FULL
                }
            await send(message)

        await self._app(scope, receive, noting if scope["type"] == "http" else send)


@pytest.fixture(scope="module")
def noting(tmp_path_factory: pytest.TempPathFactory) -> Iterator[_Noting]:
    application = Application(Settings(data_dir=Path(tmp_path_factory.mktemp("data")), embedder="hashing"))
    yield _Noting(create_api(application))
    application.close()


@pytest.fixture(scope="module")
def address(noting: _Noting) -> Iterator[str]:
    listening = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(noting, log_level="warning", ws="none"))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.02)
    yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    server.should_exit = True
    thread.join(10)
    listening.close()


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
    assert kept.id in [one.id for one in zielbot.agreements()]
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


def test_a_reader_of_events_that_hangs_up_midway_leaves_a_conversation_that_goes_on(
    zielbot: Zielbot, address: str
) -> None:
    talk = zielbot.open().id
    where, told = f"{address}/api/v1/conversations/{talk}/messages", {"text": "Der Krankenstand soll sinken."}
    for _ in range(3):
        with (
            httpx.Client(trust_env=False) as web,
            web.stream("POST", where, json=told, headers={"Accept": "text/event-stream"}) as stream,
        ):
            assert next(stream.iter_lines()).startswith("event: ")

    assert zielbot.say(talk, "bis Ende März 2028").draft.slots["deadline"]
    assert zielbot.alive().status == "ok"


def _call_goals(zielbot: Zielbot) -> None:
    assert len(zielbot.check_many([GOAL, WHOLE])) == 2
    assert len(list(zielbot.check_all([GOAL]))) == 1
    assert zielbot.check(GOAL).score
    assert zielbot.draft(GOAL).draft.slots
    assert zielbot.refine("- Umsatz steigern").goals


def _call_conversations(zielbot: Zielbot) -> None:
    talk = zielbot.open(WHOLE, today="2027-01-15").id
    assert list(zielbot.events(talk, "Danke"))[-1][0] == "answered"
    seen = zielbot.conversation(talk).version
    edited = zielbot.set_slot(talk, "support", "Ein Übungsraum", version=seen)
    with pytest.raises(Refused, match="412"):
        zielbot.set_slot(talk, "support", "", version=seen)
    assert zielbot.undo(talk, version=edited.version).version == edited.version + 1
    assert zielbot.redo(talk).draft.slots["support"]
    assert zielbot.say(talk, "ja").conversation == talk
    assert zielbot.accept(talk).id == zielbot.conversation(talk).agreement
    assert talk in [one.id for one in zielbot.conversations()]
    zielbot.forget_conversation(talk)


def _call_agreements(zielbot: Zielbot) -> None:
    made = zielbot.create_agreement(WHOLE, key="k9", today="2027-01-15")
    assert zielbot.create_agreement(WHOLE, key="k9", today="2027-01-15") == made == zielbot.agreement(made.id)
    amended = zielbot.amend(made, WHOLE.replace("38", "35"), "Das Team ist kleiner.")
    reviewed = zielbot.review(zielbot.consent(amended, "manager"), actual=35)
    ended = zielbot.end(reviewed, "Das Produkt wurde eingestellt.")
    assert "35" in zielbot.document(made.id)
    assert made.id in zielbot.export("json").decode()
    assert zielbot.calendar().startswith("BEGIN:VCALENDAR")
    assert made.id in [one.id for one in zielbot.agreements()]
    zielbot.forget_agreement(ended)
    assert zielbot.import_past(b"text;unit\nWeniger Ausschuss;%\n").imported == 1


def _call_evidence(zielbot: Zielbot) -> None:
    asked = {"unit": "points", "target": 38, "months": 12}
    assert zielbot.suggest_target("NPS", "up", 32, **asked).message
    drawn = zielbot.draw_target("NPS", "up", 32, **asked)
    assert drawn == zielbot.show_target("NPS", "up", 32, **asked)
    planned = {"role": "Verkauf", "metric": "NPS", "direction": "up", "baseline": 30, "target": 33}
    assert zielbot.compare_targets([{**planned, "id": str(n)} for n in range(3)]).notes is not None
    assert zielbot.similar("zufriedene Kunden").hits
    reading = {"value": 32, "as_of": "2027-01-01", "source": "Umfrage"}
    assert zielbot.add_readings("nps", [reading]) == 1
    assert [one.value for one in zielbot.readings("nps")] == [32]
    assert zielbot.past_progress().agreements > 0


def _call_knowledge(zielbot: Zielbot) -> None:
    assert len(list(zielbot.kpis())) > 100
    assert zielbot.kpi("nps").unit == "points"
    assert zielbot.rule(next(zielbot.rules()).id).violating
    assert zielbot.article(next(zielbot.articles("Was ist ein SMART-Ziel?")).id).body
    assert len(list(zielbot.articles())) > 20
    assert zielbot.alive().status == zielbot.ready().status == "ok"


def _call_webhooks(zielbot: Zielbot) -> None:
    made = zielbot.create_webhook("https://hr.example.org/empfang", events=["agreement.accepted"])
    assert zielbot.rotate_webhook_secret(made.id).secret != made.secret
    assert zielbot.change_webhook(made.id, enabled=False) == zielbot.webhook(made.id)
    zielbot.ping_webhook(made.id)
    (sent,) = zielbot.deliveries(made.id)
    assert zielbot.redeliver(sent).state == "waiting"
    assert [one.id for one in zielbot.webhooks()] == [made.id]
    zielbot.forget_webhook(made.id)


def test_it_has_a_method_for_every_operation(zielbot: Zielbot, noting: _Noting) -> None:
    noting.called.clear()
    for call in (_call_goals, _call_conversations, _call_agreements, _call_evidence, _call_knowledge, _call_webhooks):
        call(zielbot)

    assert {one.endpoint.__name__ for one in OPERATIONS} - noting.called == set()


SECRET, MOMENT = "whsec_" + "QUJD" * 8, 1_799_999_999
BODY = b'{"type":"ping","timestamp":"2027-01-15T08:00:00+00:00","data":{}}'


def _signed(secret: str = SECRET, body: bytes = BODY, moment: int = MOMENT) -> dict[str, str]:
    key = base64.b64decode(secret.removeprefix("whsec_"))
    digest = hmac.new(key, f"msg_1.{moment}.".encode() + body, "sha256").digest()
    signature = f"v1,AAAA v1,{base64.b64encode(digest).decode()}"
    return {"Webhook-Id": "msg_1", "Webhook-Timestamp": str(moment), "Webhook-Signature": signature}


def test_a_message_is_taken_once_its_signature_is_proved() -> None:
    assert verify_webhook(SECRET, _signed(), BODY, now=MOMENT + 60).type == "ping"


@pytest.mark.parametrize(
    ("secret", "headers", "body", "now"),
    [
        pytest.param(SECRET, _signed(), BODY.replace(b"ping", b"pong"), MOMENT, id="changed on its way"),
        pytest.param("whsec_" + "QUJE" * 8, _signed(), BODY, MOMENT, id="another secret"),
        pytest.param(SECRET, _signed(), BODY, MOMENT + 301, id="sent once more by somebody"),
        pytest.param(SECRET, _signed(), BODY, MOMENT - 301, id="from the future"),
        pytest.param(SECRET, {}, BODY, MOMENT, id="no headers"),
        pytest.param(SECRET, {**_signed(), "Webhook-Timestamp": "gestern"}, BODY, MOMENT, id="no moment"),
        pytest.param(SECRET, {**_signed(), "Webhook-Signature": "v1,ä"}, BODY, MOMENT, id="no signature"),
        pytest.param("whsec_!", _signed(), BODY, MOMENT, id="no secret"),
    ],
)
def test_a_message_that_may_be_somebody_else_s_is_refused(
    secret: str, headers: dict[str, str], body: bytes, now: float
) -> None:
    with pytest.raises(BadSignature):
        verify_webhook(secret, headers, body, now=now)
