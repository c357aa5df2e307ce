"""Webhooks: what becomes of messages that do not arrive, and what the log keeps."""

from __future__ import annotations

from datetime import timedelta

import pytest
from fastapi.testclient import TestClient
from tests.api.conftest import MovableClock
from tests.api.webhooks.conftest import HOOKS, OWN_MACHINE, agreed
from tests.receiver import Receiver, receiving

from zielbot.bootstrap import Application


def test_a_message_that_does_not_arrive_is_tried_again_later_each_time_and_under_the_same_id(
    client: TestClient, application: Application, clock: MovableClock, receiver: Receiver, hook: dict[str, object]
) -> None:
    receiver.answers, receiver.content = [500, -1], b"noch nicht"
    agreed(client)
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
    agreed(client)
    _exhaust(application, clock)

    resting = client.get(where).json()
    agreed(client)
    untold = application.delivering.send_all_due()
    client.patch(where, json={"enabled": True})
    agreed(client)
    application.delivering.send_all_due()

    assert (resting["enabled"], resting["rests"], untold) == (False, "failing", 0)
    assert [one["state"] for one in client.get(f"{where}/deliveries").json()["deliveries"]] == ["delivered", "failed"]
    assert client.get(where).json()["succeeded"] is not None


def test_one_message_that_is_never_taken_does_not_silence_a_receiver_that_takes_others(
    client: TestClient, application: Application, clock: MovableClock, receiver: Receiver, hook: dict[str, object]
) -> None:
    receiver.answers = [422]
    agreed(client)
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
    agreed(client)
    _exhaust(application, clock)

    assert len(receiver.got) == 1
    assert client.get(f"{HOOKS}/{hook['id']}").json()["rests"] == "gone"


def test_a_receiver_may_ask_for_more_time(
    client: TestClient, application: Application, receiver: Receiver, hook: dict[str, object]
) -> None:
    receiver.answers, receiver.headers = [429], {"Retry-After": "900"}
    agreed(client)

    application.delivering.send_all_due()

    assert application.delivering.wait_s() == 900


def test_a_redirect_is_not_followed(
    client: TestClient, application: Application, receiver: Receiver, hook: dict[str, object]
) -> None:
    with receiving() as other:
        receiver.answers, receiver.headers = [307], {"Location": other.url}
        agreed(client)

        application.delivering.send_all_due()

        assert (len(receiver.got), other.got) == (1, [])
    assert client.get(f"{HOOKS}/{hook['id']}/deliveries").json()["deliveries"][0]["status"] == 307


def test_of_an_answer_only_the_beginning_is_kept(
    client: TestClient, application: Application, receiver: Receiver, hook: dict[str, object]
) -> None:
    receiver.answers, receiver.content = [500], b"x" * 100_000
    agreed(client)

    application.delivering.send_all_due()

    assert client.get(f"{HOOKS}/{hook['id']}/deliveries").json()["deliveries"][0]["answer"] == "x" * 500


def test_a_message_can_be_sent_once_more(
    client: TestClient, application: Application, receiver: Receiver, hook: dict[str, object]
) -> None:
    agreed(client)
    application.delivering.send_all_due()

    again = client.post(f"{HOOKS}/{hook['id']}/deliveries/{receiver.got[0].id}/redeliver")
    application.delivering.send_all_due()

    assert (again.status_code, again.json()["state"]) == (202, "waiting")
    assert [got.id for got in receiver.got] == [receiver.got[0].id] * 2


def test_a_paused_webhook_gets_pings_only(
    client: TestClient, application: Application, receiver: Receiver, hook: dict[str, object]
) -> None:
    client.patch(f"{HOOKS}/{hook['id']}", json={"enabled": False})
    agreed(client)
    client.post(f"{HOOKS}/{hook['id']}/ping")

    application.delivering.send_all_due()

    assert [got.told for got in receiver.got] == [
        {"type": "ping", "timestamp": "2027-01-15T09:00:00+00:00", "data": {}}
    ]


def test_a_forgotten_webhook_is_told_nothing_more_and_leaves_no_log(
    client: TestClient, application: Application, receiver: Receiver, hook: dict[str, object]
) -> None:
    agreed(client)

    assert client.delete(f"{HOOKS}/{hook['id']}").status_code == 204
    assert application.delivering.send_all_due() == 0
    assert client.get(f"{HOOKS}/{hook['id']}/deliveries").status_code == 404


def test_the_log_forgets_after_30_days(
    client: TestClient, application: Application, clock: MovableClock, receiver: Receiver, hook: dict[str, object]
) -> None:
    agreed(client)
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
