"""Every operation for every caller, and nobody sees what belongs to somebody else."""

from __future__ import annotations

import itertools
import random
from collections.abc import Callable

import pytest

from zielbot.api.app import OPERATIONS
from zielbot.api.examples import TARGET_REQUEST
from zielbot.api.operations import Operation
from zielbot.assistant.access import PERSON_SCOPES, Scope

CANARY = "Kanarienvogel"
WHOLE = (
    f"Bis zum 30.09.2027 steigere ich den NPS von 32 auf 38 Punkte, indem ich monatlich {CANARY} anrufe, "
    "damit weniger Kunden kündigen."
)
URL = "https://anna.example.org/empfang"
OWNED = ("conversation_id", "agreement_id", "webhook_id")


class _World:
    """Anna's conversation and agreement, and callers of every kind."""

    def __init__(self, closed) -> None:  # type: ignore[no-untyped-def]
        self.client = closed.client
        self.closed = closed
        self.anna = closed.headers("anna", frozenset(Scope))
        self.ben = closed.headers("ben", frozenset(Scope))
        talk = self.client.post("/api/v1/conversations", json={"text": WHOLE}, headers=self.anna).json()
        self.talk = talk["id"]
        agreement = self.client.post("/api/v1/agreements", json={"text": WHOLE}, headers=self.anna)
        assert agreement.status_code == 201, agreement.text
        self.agreement = agreement.json()["id"]
        webhook = self.client.post("/api/v1/webhooks", json={"url": URL}, headers=self.anna)
        assert webhook.status_code == 201, webhook.text
        self.webhook = webhook.json()["id"]
        self.secret = webhook.json()["secret"]
        self.delivery = self.client.post(f"/api/v1/webhooks/{self.webhook}/ping", headers=self.anna).json()["id"]

    def ask(self, one: Operation, headers: dict[str, str]):  # type: ignore[no-untyped-def]
        path = one.path.format(
            conversation_id=self.talk,
            agreement_id=self.agreement,
            webhook_id=self.webhook,
            delivery_id=self.delivery,
            kpi_id="nps",
            rule_id="T101",
            article_id=self.closed.application.knowledge.articles()[0].id,
        )
        extra = {"If-Match": '"0"'} if "agreement_id" in one.path and one.method != "GET" else {}
        if one.path.endswith("/import"):
            return self.client.post(path, content=b"text\nZiel\n", headers={**headers, "Content-Type": "text/csv"})
        query = TARGET_REQUEST if (one.method, one.path) == ("GET", "/api/v1/targets/plot") else None
        return self.client.request(one.method, path, params=query, json=one.asks, headers={**headers, **extra})


@pytest.fixture
def world(closed) -> _World:  # type: ignore[no-untyped-def]
    return _World(closed)


def _wrong(world: _World) -> dict[str, str]:
    return {"Authorization": "Bearer zielbot_AAAAAAAAAAAAAAAAAAAAAA"}


def _expired(world: _World) -> dict[str, str]:
    headers = {"Authorization": f"Bearer {world.closed.token('anna', frozenset(Scope), days=1)}"}
    world.closed.clock.moment = world.closed.clock.moment.replace(month=3)
    return headers


def _revoked(world: _World) -> dict[str, str]:
    secret, token = world.closed.application.tokens.create("anna", scopes=frozenset(Scope))
    world.closed.application.tokens.revoke(token.id)
    return {"Authorization": f"Bearer {secret}"}


CALLERS: dict[str, Callable[[_World], dict[str, str]]] = {
    "none": lambda _: {},
    "wrong": _wrong,
    "expired": _expired,
    "revoked": _revoked,
}
OPEN = [one for one in OPERATIONS if one.scope is None]
GUARDED = [one for one in OPERATIONS if one.scope is not None]


@pytest.mark.parametrize("caller", CALLERS)
def test_without_a_valid_token_every_operation_asks_for_one(world: _World, caller: str) -> None:
    headers = CALLERS[caller](world)

    assert {world.ask(one, headers).status_code for one in GUARDED} == {401}


def test_health_answers_everybody(world: _World) -> None:
    assert {world.ask(one, {}).status_code for one in OPEN} == {200}


def test_every_operation_needs_exactly_its_own_right(world: _World) -> None:
    headers = {scope: world.closed.headers("carl", frozenset({scope})) for scope in Scope}

    for one, scope in itertools.product(GUARDED, Scope):
        refused = world.ask(one, headers[scope]).status_code == 403
        assert refused is (scope not in (one.scope, Scope.ADMIN)), (one.method, one.path, scope)


def test_with_the_right_token_every_operation_does_its_work(world: _World) -> None:
    expected = {
        "/accept": {201},
        "/undo": {200},
        "/review": {200, 412, 422},
    }
    for one in sorted(GUARDED, key=lambda one: one.method == "DELETE"):
        status = world.ask(one, world.anna).status_code
        allowed = next((codes for end, codes in expected.items() if one.path.endswith(end)), {one.status, 412})
        assert status in allowed, (one.method, one.path, status)


def test_what_belongs_to_somebody_else_is_not_there(world: _World) -> None:
    theirs = [one for one in GUARDED if any(name in one.path for name in OWNED)]

    assert {world.ask(one, world.ben).status_code for one in theirs} == {404}
    assert len(theirs) >= 21


def test_lists_and_exports_hold_only_one_s_own(world: _World) -> None:
    for path in ("/api/v1/conversations", "/api/v1/agreements", "/api/v1/webhooks"):
        told = world.client.get(path, headers=world.ben).text
        assert CANARY not in told
        assert world.webhook not in told
    assert CANARY in world.client.get("/api/v1/agreements", headers=world.anna).text
    for form in ("csv", "md", "json"):
        exported = world.client.get("/api/v1/agreements/export", params={"format": form}, headers=world.ben)
        assert CANARY not in exported.text


def test_200_generated_attempts_to_read_another_s_text_all_fail(world: _World) -> None:
    dice = random.Random(20270115)
    ids = [
        world.talk,
        world.agreement,
        world.webhook,
        world.delivery,
        world.talk.upper(),
        world.agreement[:-1],
        f"{world.talk}%00",
        "..",
        "*",
        "%",
    ]
    ids += [f"{world.agreement}/../{world.talk}", world.talk.replace("c_", "a_"), "' OR 1=1 --", "local", "anna"]

    def attempts():  # type: ignore[no-untyped-def]
        yield "GET", f"/api/v1/conversations/{dice.choice(ids)}", {}
        yield "GET", f"/api/v1/agreements/{dice.choice(ids)}", {}
        yield "GET", f"/api/v1/agreements/{dice.choice(ids)}/document", {}
        yield "GET", "/api/v1/conversations", {"params": {"cursor": f"{dice.randrange(9)}.{dice.choice(ids[:4])}"}}
        yield "GET", "/api/v1/agreements", {"params": {"cursor": f"{dice.randrange(9)}.{dice.choice(ids[:4])}"}}
        yield "POST", "/api/v1/similar", {"json": {"text": dice.choice([CANARY, WHOLE, "anrufe", "NPS"]), "limit": 50}}
        yield "POST", f"/api/v1/conversations/{dice.choice(ids)}/messages", {"json": {"text": "Was habe ich gesagt?"}}
        yield "GET", f"/api/v1/agreements/{dice.choice(ids)}", {"headers": {"If-None-Match": f'"{dice.randrange(5)}"'}}
        yield "POST", f"/api/v1/conversations/{dice.choice(ids)}/undo", {}
        yield "GET", f"/api/v1/webhooks/{dice.choice(ids)}/deliveries", {}
        yield (
            "PATCH",
            f"/api/v1/webhooks/{dice.choice(ids)}",
            {"json": {"url": "https://ben.example.org", "texts": True}},
        )
        yield "POST", f"/api/v1/webhooks/{world.webhook}/deliveries/{dice.choice(ids)}/redeliver", {}
        yield "GET", "/api/v1/articles", {"params": {"question": f"{CANARY} {dice.choice(ids)}"}}

    for method, path, options in itertools.chain.from_iterable(attempts() for _ in range(20)):
        headers = {**world.ben, **options.pop("headers", {})}
        answer = world.client.request(method, path, headers=headers, **options)
        assert CANARY not in answer.text.replace(str(options), ""), (method, path, options)
        assert URL not in answer.text
        assert world.secret not in answer.text
        assert answer.status_code < 500


def test_an_idempotency_key_of_somebody_else_gives_nothing_away(world: _World) -> None:
    key = {"Idempotency-Key": "gleich"}
    world.client.post("/api/v1/agreements", json={"text": WHOLE}, headers={**world.anna, **key})

    mine = world.client.post("/api/v1/conversations", json={}, headers={**world.ben, **key})

    assert mine.status_code == 201
    assert CANARY not in mine.text


def test_a_person_s_rights_do_not_include_administration() -> None:
    assert Scope.ADMIN not in PERSON_SCOPES
