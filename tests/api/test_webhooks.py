"""Webhooks: who is told of what, with a signature that holds, and what becomes of messages that do not arrive."""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from tests.api.conftest import Closed, MovableClock
from tests.receiver import Got, Receiver, receiving

from zielbot.api.app import create_api
from zielbot.assistant.access import Scope
from zielbot.bootstrap import Application
from zielbot.settings import Settings, WebhookSettings

WORD = "Kanarienvogel"
WHOLE = (
    f"Bis zum 30.09.2027 steigere ich den NPS von 32 auf 38 Punkte, indem ich monatlich {WORD} anrufe, "
    "damit weniger Kunden kündigen."
)
HOOKS, AGREEMENTS = "/api/v1/webhooks", "/api/v1/agreements"
OWN_MACHINE = WebhookSettings(networks=("127.0.0.0/8",), timeout_s=2, attempts=4)


@pytest.fixture
def application(tmp_path: Path, clock: MovableClock) -> Application:
    return Application(Settings(data_dir=tmp_path, embedder="hashing", webhooks=OWN_MACHINE), clock=clock)


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with receiving() as receiver:
        yield receiver


@pytest.fixture
def hook(client: TestClient, receiver: Receiver) -> dict[str, object]:
    made = client.post(HOOKS, json={"url": receiver.url})
    assert made.status_code == 201, made.text
    told: dict[str, object] = made.json()
    return told


def _agreement(client: TestClient, headers: dict[str, str] | None = None) -> dict[str, object]:
    made = client.post(AGREEMENTS, json={"text": WHOLE}, headers=headers)
    assert made.status_code == 201, made.text
    told: dict[str, object] = made.json()
    return told


def _signed_by(got: Got, secret: object) -> bool:
    """Whether one of the signatures holds, computed as the specification says."""
    key = base64.b64decode(str(secret).removeprefix("whsec_"))
    signed = f"{got.headers['webhook-id']}.{got.headers['webhook-timestamp']}.".encode() + got.body
    digest = base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()
    return f"v1,{digest}" in got.headers["webhook-signature"].split()


def test_an_accepted_goal_is_told_with_a_signature_that_holds_and_without_its_text(
    client: TestClient, application: Application, receiver: Receiver, hook: dict[str, object]
) -> None:
    agreement = _agreement(client)

    application.delivering.send_all_due()

    (got,) = receiver.got
    assert _signed_by(got, hook["secret"])
    assert not _signed_by(got, "whsec_" + base64.b64encode(b"x" * 32).decode())
    assert got.path == "/empfang?x=1"
    assert got.headers["content-type"] == "application/json"
    where = f"{AGREEMENTS}/{agreement['id']}"
    assert got.told["type"] == "agreement.accepted"
    assert got.told["data"] == {
        "id": agreement["id"],
        "kind": "accepted",
        "version": 0,
        "links": {"self": where, "document": f"{where}/document"},
    }
    assert WORD not in got.body.decode()
    assert client.get(where).json()["id"] == agreement["id"]


def test_every_step_of_an_agreement_is_told_in_order(
    client: TestClient, application: Application, receiver: Receiver, hook: dict[str, object]
) -> None:
    where = f"{AGREEMENTS}/{_agreement(client)['id']}"
    changes = [
        ("PATCH", "", {"sentence": WHOLE.replace("38", "36"), "reason": "Das Team ist kleiner."}),
        ("POST", "/consent", {"party": "manager"}),
        ("POST", "/review", {"reached": True}),
        ("POST", "/end", {"reason": "Das Produkt wurde eingestellt."}),
    ]
    for version, (method, path, body) in enumerate(changes):
        changed = client.request(method, f"{where}{path}", json=body, headers={"If-Match": f'"{version}"'})
        assert changed.status_code == 200, changed.text
    client.delete(where, headers={"If-Match": f'"{len(changes)}"'})

    application.delivering.send_all_due()

    kinds = ["accepted", "changed", "consented", "reviewed", "ended", "deleted"]
    assert [got.told["type"] for got in receiver.got] == [f"agreement.{kind}" for kind in kinds]
    assert [got.told["data"]["version"] for got in receiver.got] == [0, 1, 2, 3, 4, 4]
    assert len({got.id for got in receiver.got}) == 6


def test_a_goal_accepted_in_a_conversation_is_told_once(
    client: TestClient, application: Application, receiver: Receiver, hook: dict[str, object]
) -> None:
    talk = client.post("/api/v1/conversations", json={"text": WHOLE}).json()["id"]

    for _ in range(2):
        client.post(f"/api/v1/conversations/{talk}/accept")
    application.delivering.send_all_due()

    assert [got.told["type"] for got in receiver.got] == ["agreement.accepted"]


def test_who_asks_for_texts_gets_the_agreement_as_it_is_and_nothing_of_one_that_is_gone(
    client: TestClient, application: Application, receiver: Receiver
) -> None:
    client.post(HOOKS, json={"url": receiver.url, "texts": True, "events": ["agreement.accepted"]})
    kept, gone = _agreement(client), _agreement(client)
    client.delete(f"{AGREEMENTS}/{gone['id']}", headers={"If-Match": '"0"'})

    application.delivering.send_all_due()

    told = {got.told["data"]["id"]: got.told["data"]["agreement"] for got in receiver.got}
    assert told == {kept["id"]: client.get(f"{AGREEMENTS}/{kept['id']}").json(), gone["id"]: None}


def test_only_what_was_asked_for_is_told(client: TestClient, application: Application, receiver: Receiver) -> None:
    client.post(HOOKS, json={"url": receiver.url, "events": ["agreement.reviewed"]})

    _agreement(client)

    assert application.delivering.send_all_due() == 0


def test_nobody_is_told_of_what_belongs_to_somebody_else(
    tmp_path: Path, clock: MovableClock, receiver: Receiver
) -> None:
    settings = Settings(data_dir=tmp_path, host="0.0.0.0", embedder="hashing", webhooks=OWN_MACHINE)
    application = Application(settings, clock=clock)
    with TestClient(create_api(application), base_url="http://zielbot.example") as client:
        closed = Closed(client, application, clock)
        anna, ben = closed.headers("anna"), closed.headers("ben")
        client.post(HOOKS, json={"url": receiver.url, "texts": True}, headers=ben)
        _agreement(client, anna)

        application.delivering.send_all_due()

        assert receiver.got == []


def test_texts_need_the_right_to_read(closed: Closed) -> None:
    writing = closed.headers("anna", frozenset({Scope.WRITE}))
    asked = {"url": "https://hr.example.org/", "texts": True}

    refused = closed.client.post(HOOKS, json=asked, headers=writing)
    plain = closed.client.post(HOOKS, json={**asked, "texts": False}, headers=writing)
    later = closed.client.patch(f"{HOOKS}/{plain.json()['id']}", json={"texts": True}, headers=writing)

    assert [refused.status_code, plain.status_code, later.status_code] == [403, 201, 403]


def test_the_secret_is_shown_once_and_is_not_in_the_database(
    client: TestClient, tmp_path: Path, hook: dict[str, object]
) -> None:
    secret = str(hook["secret"])
    where = f"{HOOKS}/{hook['id']}"

    later = client.get(where).text + client.get(HOOKS).text + client.patch(where, json={"texts": True}).text

    raw = base64.b64decode(secret.removeprefix("whsec_"))
    assert len(raw) == 32
    assert "secret" not in later
    kept = b"".join(file.read_bytes() for file in tmp_path.iterdir() if file.is_file())
    assert raw not in kept
    assert secret.encode() not in kept


def test_after_a_change_of_the_secret_both_hold_for_a_day(
    client: TestClient, application: Application, clock: MovableClock, receiver: Receiver, hook: dict[str, object]
) -> None:
    new = client.post(f"{HOOKS}/{hook['id']}/secret").json()["secret"]
    secrets = (hook["secret"], new)
    ping = f"{HOOKS}/{hook['id']}/ping"

    client.post(ping)
    application.delivering.send_all_due()
    clock.moment += timedelta(hours=25)
    client.post(ping)
    application.delivering.send_all_due()

    assert [[_signed_by(got, one) for one in secrets] for got in receiver.got] == [[True, True], [False, True]]


@pytest.mark.parametrize(
    ("url", "status"),
    [
        pytest.param("https://hr.example.org/zielbot", 201, id="public"),
        pytest.param("https://hr.example.org:8443/a?b=c", 201, id="with a port"),
        pytest.param("http://hr.example.org/", 422, id="not encrypted"),
        pytest.param("https://127.0.0.1/", 422, id="this machine"),
        pytest.param("https://localhost/", 422, id="this machine by name"),
        pytest.param("https://[::1]/", 422, id="this machine in IPv6"),
        pytest.param("https://[::ffff:10.0.0.1]/", 422, id="private behind IPv6"),
        pytest.param("https://[64:ff9b::a00:1]/", 422, id="private behind NAT64"),
        pytest.param("https://10.0.0.7/", 422, id="private"),
        pytest.param("https://169.254.169.254/latest", 422, id="metadata of a cloud"),
        pytest.param("https://0.0.0.0/", 422, id="any address"),
        pytest.param("https://100.64.0.1/", 422, id="shared address space"),
        pytest.param("https://224.0.0.1/", 422, id="multicast"),
        pytest.param("https://2130706433/", 201, id="a number that no resolver should take for an address"),
        pytest.param("https://anna:geheim@hr.example.org/", 422, id="with a password"),
        pytest.param("https://hr.example.org/#a", 422, id="with a fragment"),
        pytest.param("https://hr.example.org/\r\nX: y", 422, id="with a line break"),
        pytest.param("https://hr.example.org:99999/", 422, id="an impossible port"),
        pytest.param("ftp://hr.example.org/", 422, id="another scheme"),
        pytest.param("https:///x", 422, id="no host"),
        pytest.param("file:///etc/passwd", 422, id="a file"),
    ],
)
def test_only_addresses_that_may_be_called_are_taken(closed: Closed, url: str, status: int) -> None:
    headers = closed.headers("anna")

    answer = closed.client.post(HOOKS, json={"url": url}, headers=headers)

    assert answer.status_code == status
    if status == 422:
        assert answer.json()["code"] == "refused_address"
        assert "ZIELBOT_WEBHOOKS_NETWORKS" in answer.json()["detail"]


def test_a_message_that_does_not_arrive_is_tried_again_later_each_time_and_under_the_same_id(
    client: TestClient, application: Application, clock: MovableClock, receiver: Receiver, hook: dict[str, object]
) -> None:
    receiver.answers, receiver.content = [500, -1], b"noch nicht"
    _agreement(client)
    where, waits = f"{HOOKS}/{hook['id']}/deliveries", []
    for _ in range(2):
        application.delivering.send_all_due()
        assert application.delivering.send_all_due() == 0
        waits.append(application.delivering.wait_s())
        clock.moment += timedelta(seconds=waits[-1] or 0)
    seen = client.get(where).json()["deliveries"][0]

    application.delivering.send_all_due()
    done = client.get(where).json()["deliveries"][0]

    assert 3 <= waits[0] <= 7 < 14 <= waits[1] <= 26
    assert len({got.id for got in receiver.got}) == 1
    assert (seen["state"], seen["attempts"], seen["error"]) == ("waiting", 2, "protocol")
    assert (done["state"], done["attempts"], done["status"], done["due"]) == ("delivered", 3, 204, None)


def _exhaust(application: Application, clock: MovableClock) -> None:
    for _ in range(OWN_MACHINE.attempts):
        application.delivering.send_all_due()
        clock.moment += timedelta(hours=7)


def test_a_receiver_that_never_answers_is_left_alone_until_its_owner_wants_it_again(
    client: TestClient, application: Application, clock: MovableClock, receiver: Receiver, hook: dict[str, object]
) -> None:
    where = f"{HOOKS}/{hook['id']}"
    receiver.answers = [503] * OWN_MACHINE.attempts
    _agreement(client)
    _exhaust(application, clock)

    resting = client.get(where).json()
    _agreement(client)
    untold = application.delivering.send_all_due()
    client.patch(where, json={"enabled": True})
    _agreement(client)
    application.delivering.send_all_due()

    assert (resting["enabled"], resting["rests"], untold) == (False, "failing", 0)
    assert [one["state"] for one in client.get(f"{where}/deliveries").json()["deliveries"]] == ["delivered", "failed"]
    assert client.get(where).json()["succeeded"] is not None


def test_one_message_that_is_never_taken_does_not_silence_a_receiver_that_takes_others(
    client: TestClient, application: Application, clock: MovableClock, receiver: Receiver, hook: dict[str, object]
) -> None:
    receiver.answers = [422]
    _agreement(client)
    application.delivering.send_all_due()
    clock.moment += timedelta(seconds=1)
    client.post(f"{HOOKS}/{hook['id']}/ping")
    application.delivering.send_all_due()

    receiver.answers = [422] * 3
    _exhaust(application, clock)

    states = {one["event"]: one["state"] for one in client.get(f"{HOOKS}/{hook['id']}/deliveries").json()["deliveries"]}
    assert states == {"ping": "delivered", "agreement.accepted": "failed"}
    assert client.get(f"{HOOKS}/{hook['id']}").json()["enabled"] is True


def test_a_receiver_that_says_it_is_gone_is_not_called_again(
    client: TestClient, application: Application, clock: MovableClock, receiver: Receiver, hook: dict[str, object]
) -> None:
    receiver.answers = [410]
    _agreement(client)
    _exhaust(application, clock)

    assert len(receiver.got) == 1
    assert client.get(f"{HOOKS}/{hook['id']}").json()["rests"] == "gone"


def test_a_receiver_may_ask_for_more_time(
    client: TestClient, application: Application, receiver: Receiver, hook: dict[str, object]
) -> None:
    receiver.answers, receiver.headers = [429], {"Retry-After": "900"}
    _agreement(client)

    application.delivering.send_all_due()

    assert application.delivering.wait_s() == 900


def test_a_redirect_is_not_followed(
    client: TestClient, application: Application, receiver: Receiver, hook: dict[str, object]
) -> None:
    with receiving() as other:
        receiver.answers, receiver.headers = [307], {"Location": other.url}
        _agreement(client)

        application.delivering.send_all_due()

        assert (len(receiver.got), other.got) == (1, [])
    assert client.get(f"{HOOKS}/{hook['id']}/deliveries").json()["deliveries"][0]["status"] == 307


def test_of_an_answer_only_the_beginning_is_kept(
    client: TestClient, application: Application, receiver: Receiver, hook: dict[str, object]
) -> None:
    receiver.answers, receiver.content = [500], b"x" * 100_000
    _agreement(client)

    application.delivering.send_all_due()

    assert client.get(f"{HOOKS}/{hook['id']}/deliveries").json()["deliveries"][0]["answer"] == "x" * 500


def test_a_message_can_be_sent_once_more(
    client: TestClient, application: Application, receiver: Receiver, hook: dict[str, object]
) -> None:
    _agreement(client)
    application.delivering.send_all_due()

    again = client.post(f"{HOOKS}/{hook['id']}/deliveries/{receiver.got[0].id}/redeliver")
    application.delivering.send_all_due()

    assert (again.status_code, again.json()["state"]) == (202, "waiting")
    assert [got.id for got in receiver.got] == [receiver.got[0].id] * 2


def test_a_paused_webhook_gets_pings_only(
    client: TestClient, application: Application, receiver: Receiver, hook: dict[str, object]
) -> None:
    client.patch(f"{HOOKS}/{hook['id']}", json={"enabled": False})
    _agreement(client)
    client.post(f"{HOOKS}/{hook['id']}/ping")

    application.delivering.send_all_due()

    assert [got.told for got in receiver.got] == [
        {"type": "ping", "timestamp": "2027-01-15T09:00:00+00:00", "data": {}}
    ]


def test_a_forgotten_webhook_is_told_nothing_more_and_leaves_no_log(
    client: TestClient, application: Application, receiver: Receiver, hook: dict[str, object]
) -> None:
    _agreement(client)

    assert client.delete(f"{HOOKS}/{hook['id']}").status_code == 204
    assert application.delivering.send_all_due() == 0
    assert client.get(f"{HOOKS}/{hook['id']}/deliveries").status_code == 404


def test_the_log_forgets_after_30_days(
    client: TestClient, application: Application, clock: MovableClock, receiver: Receiver, hook: dict[str, object]
) -> None:
    _agreement(client)
    application.delivering.send_all_due()
    clock.moment += timedelta(days=31)

    application.delivering.forget_old()

    assert client.get(f"{HOOKS}/{hook['id']}/deliveries").json()["deliveries"] == []


def test_an_owner_may_have_twenty(client: TestClient) -> None:
    made = [client.post(HOOKS, json={"url": f"https://hr.example.org/{n}"}).status_code for n in range(21)]

    assert made == [201] * 20 + [422]


@pytest.mark.parametrize(
    "body",
    [
        {"url": "https://hr.example.org", "events": []},
        {"url": "https://hr.example.org", "events": ["ping"]},
        {"url": "https://hr.example.org", "events": ["agreement.exploded"]},
        {"url": "https://hr.example.org", "texts": "ja"},
        {"url": ""},
        {},
    ],
    ids=["no event", "ping", "unknown event", "text for a truth value", "empty address", "nothing"],
)
def test_what_cannot_be_registered_is_refused(client: TestClient, body: dict[str, object]) -> None:
    assert client.post(HOOKS, json=body).status_code == 422
