"""Nobody overwrites what they have not seen: versions of conversations and agreements, and calls made at once."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest
from fastapi.testclient import TestClient
from tests.api.kept import AGREEMENTS, TALKS, WHOLE, WISH, at, match


def test_an_edit_that_names_a_stale_version_is_refused_and_changes_nothing(client: TestClient) -> None:
    where = f"{TALKS}/{client.post(TALKS, json={'text': WISH}).json()['id']}"
    seen = client.get(where).headers["etag"]
    edit = {"slot": "deadline", "text": "30.09.2027"}

    first = client.put(f"{where}/slots", json=edit, headers={"If-Match": seen})
    second = client.put(f"{where}/slots", json={**edit, "text": "31.10.2027"}, headers={"If-Match": seen})
    after = client.get(where)

    assert [first.status_code, second.status_code] == [200, 412]
    assert after.headers["etag"] == first.headers["etag"] == f'"{first.json()["version"]}"' != seen
    assert after.json()["draft"]["slots"]["deadline"]["value"]["date"] == "2027-09-30"


@pytest.mark.parametrize("step", ["undo", "redo", "accept"])
def test_every_change_of_a_conversation_can_name_its_version(client: TestClient, step: str) -> None:
    where = f"{TALKS}/{client.post(TALKS, json={'text': WHOLE}).json()['id']}"
    seen = client.get(where).headers["etag"]

    stale = client.post(f"{where}/{step}", headers={"If-Match": '"99"'})
    current = client.post(f"{where}/{step}", headers={"If-Match": seen})

    assert (stale.status_code, stale.json()["code"], current.is_success) == (412, "version_mismatch", True)


def test_a_message_is_answered_with_the_version_it_led_to(client: TestClient) -> None:
    where = f"{TALKS}/{client.post(TALKS, json={}).json()['id']}"

    said = client.post(f"{where}/messages", json={"text": WISH})

    assert said.headers["etag"] == client.get(where).headers["etag"]


def _race(acts: int, act: Callable[[int], int]) -> list[int]:
    """The statuses of so many calls made at once."""
    start = threading.Barrier(acts)
    statuses: list[int] = []

    def run(number: int) -> None:
        start.wait()
        statuses.append(act(number))

    threads = [threading.Thread(target=run, args=(number,)) for number in range(acts)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sorted(statuses)


def test_of_two_clients_that_edit_the_same_version_at_once_one_wins_and_one_is_told(client: TestClient) -> None:
    where = f"{TALKS}/{client.post(TALKS, json={'text': WISH}).json()['id']}"
    for _ in range(10):
        seen = client.get(where).headers["etag"]

        def edit(number: int, seen: str = seen) -> int:
            body = {"slot": "deadline", "text": f"{number + 10}.09.2027"}
            return client.put(f"{where}/slots", json=body, headers={"If-Match": seen}).status_code

        assert _race(2, edit) == [200, 412]


def test_accepted_by_several_at_once_a_goal_becomes_one_agreement(client: TestClient) -> None:
    where = f"{TALKS}/{client.post(TALKS, json={'text': WHOLE}).json()['id']}"

    statuses = _race(4, lambda _: client.post(f"{where}/accept").status_code)

    assert statuses == [201] * 4
    assert len(client.get(AGREEMENTS).json()["agreements"]) == 1


def test_a_change_must_name_the_version_it_changes(client: TestClient, agreement: dict[str, object]) -> None:
    change = {"sentence": WHOLE.replace("38", "36"), "reason": "Das Team ist kleiner."}

    without = client.patch(at(agreement), json=change)
    stale = client.patch(at(agreement), json=change, headers={"If-Match": '"99"'})
    broken = client.patch(at(agreement), json=change, headers={"If-Match": "38"})
    changed = client.patch(at(agreement), json=change, headers=match(agreement))

    assert [one.status_code for one in (without, stale, broken, changed)] == [428, 412, 422, 200]
    assert changed.headers["etag"] == f'"{changed.json()["version"]}"'
    assert client.get(at(agreement)).headers["etag"] == changed.headers["etag"]


def test_of_several_changes_of_the_same_agreement_at_once_one_wins_and_the_others_are_told(
    client: TestClient, agreement: dict[str, object]
) -> None:
    def change(number: int) -> int:
        body = {"sentence": WHOLE, "reason": f"Grund {number}"}
        return client.patch(at(agreement), json=body, headers=match(agreement)).status_code

    assert _race(8, change) == [200] + [412] * 7
