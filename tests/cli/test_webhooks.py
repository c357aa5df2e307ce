"""`zielbot webhooks`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Zielbot = Callable[..., Any]
URL = "https://hr.example.org/zielbot"


def test_a_webhook_is_registered_shown_tested_and_forgotten(zielbot: Zielbot) -> None:
    added = zielbot("webhooks", "add", URL, "--event", "agreement.accepted", "--owner", "anna")
    webhook_id = added.out.split(".")[0]
    listed = zielbot("webhooks", "list", "--owner", "anna").out
    pinged = zielbot("webhooks", "ping", webhook_id, "--owner", "anna")
    log = zielbot("webhooks", "log", webhook_id, "--owner", "anna").out
    removed = zielbot("webhooks", "remove", webhook_id, "--owner", "anna")

    assert "whsec_" in added.out
    assert (webhook_id in listed, URL in listed, "whsec_" in listed) == (True, True, False)
    assert "zielbot webhooks log" in pinged.out
    assert ("ping" in log, "waiting" in log) == (True, True)
    assert "vergessen" in removed.out
    assert zielbot("webhooks", "list", "--owner", "anna").out == ""


@pytest.mark.parametrize("url", ["https://127.0.0.1/", "http://hr.example.org", "hr.example.org"])
def test_an_address_that_may_not_be_called_is_refused(zielbot: Zielbot, url: str) -> None:
    done = zielbot("webhooks", "add", url)

    assert done.status == 2
    assert "ZIELBOT_WEBHOOKS_NETWORKS" in done.err


def test_a_webhook_of_somebody_else_is_not_there(zielbot: Zielbot) -> None:
    webhook_id = zielbot("webhooks", "add", URL, "--owner", "anna").out.split(".")[0]

    assert [zielbot("webhooks", name, webhook_id).status for name in ("log", "ping", "remove")] == [2, 2, 2]
