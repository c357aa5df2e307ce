"""A receiver of webhooks on this machine, and an agreement to tell it of."""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from tests.api.conftest import MovableClock
from tests.receiver import Got, Receiver, receiving

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


def agreed(client: TestClient, headers: dict[str, str] | None = None) -> dict[str, object]:
    made = client.post(AGREEMENTS, json={"text": WHOLE}, headers=headers)
    assert made.status_code == 201, made.text
    told: dict[str, object] = made.json()
    return told


def signed_by(got: Got, secret: object) -> bool:
    """Whether one of the signatures holds, computed as the specification says."""
    key = base64.b64decode(str(secret).removeprefix("whsec_"))
    signed = f"{got.headers['webhook-id']}.{got.headers['webhook-timestamp']}.".encode() + got.body
    digest = base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()
    return f"v1,{digest}" in got.headers["webhook-signature"].split()
