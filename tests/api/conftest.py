"""The API in this process, open on loopback and closed behind tokens."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from tests.api.kept import AGREEMENTS, WHOLE

from zielbot.api.app import create_api
from zielbot.assistant.access import PERSON_SCOPES, Scope
from zielbot.bootstrap import Application
from zielbot.settings import Settings


@dataclass
class MovableClock:
    """A clock that stands still until it is moved."""

    moment: datetime = field(default_factory=lambda: datetime(2027, 1, 15, 9, tzinfo=UTC))

    def now(self) -> datetime:
        return self.moment

    def today(self) -> date:
        return self.moment.date()


@dataclass
class Closed:
    """The API bound to all addresses, with a token for each need."""

    client: TestClient
    application: Application
    clock: MovableClock

    def token(self, owner: str, scopes: frozenset[Scope] = PERSON_SCOPES, days: int | None = 90) -> str:
        return self.application.tokens.create(owner, scopes=scopes, days=days)[0]

    def headers(self, owner: str, scopes: frozenset[Scope] = PERSON_SCOPES) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.token(owner, scopes)}"}


@pytest.fixture
def clock() -> MovableClock:
    return MovableClock()


@pytest.fixture
def application(tmp_path: Path, clock: MovableClock) -> Application:
    return Application(Settings(data_dir=tmp_path, embedder="hashing"), clock=clock)


@pytest.fixture
def client(application: Application) -> Iterator[TestClient]:
    with TestClient(create_api(application), base_url="http://127.0.0.1:7860") as client:
        yield client


@pytest.fixture
def closed(tmp_path: Path, clock: MovableClock) -> Iterator[Closed]:
    settings = Settings(data_dir=tmp_path, host="0.0.0.0", trusted_proxies=("10.1.0.0/16",), embedder="hashing")
    application = Application(settings, clock=clock)
    with TestClient(create_api(application), base_url="http://zielbot.example") as client:
        yield Closed(client, application, clock)


@pytest.fixture
def agreement(client: TestClient) -> dict[str, object]:
    answer = client.post(AGREEMENTS, json={"text": WHOLE})
    assert answer.status_code == 201, answer.text
    body: dict[str, object] = answer.json()
    return body
