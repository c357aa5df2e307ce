"""Whether a message to a webhook comes from zielbot: for those who receive one."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import time
from collections.abc import Mapping

from zielbot.api.webhook_responses import WebhookMessage


class BadSignature(Exception):
    """A message that does not come from zielbot, or is too old."""


def verify_webhook(
    secret: str, headers: Mapping[str, str], body: bytes, *, tolerance_s: int = 300, now: float | None = None
) -> WebhookMessage:
    """The message, once its signature is proved; raises BadSignature.

    `body` are the bytes as they came. A message may come twice: `webhook-id` in the headers tells.
    """
    given = {name.lower(): value for name, value in headers.items()}
    try:
        moment = int(given["webhook-timestamp"])
        key = base64.b64decode(secret.removeprefix("whsec_"), validate=True)
        signed = f"{given['webhook-id']}.{moment}.".encode() + body
        signatures = given["webhook-signature"].split()
    except (KeyError, ValueError, binascii.Error) as exc:
        raise BadSignature("headers or secret are not those of a webhook") from exc
    if abs((time.time() if now is None else now) - moment) > tolerance_s:
        raise BadSignature("the message is too old")
    own = "v1," + base64.b64encode(hmac.digest(key, signed, hashlib.sha256)).decode()
    if not any(hmac.compare_digest(own.encode(), one.encode()) for one in signatures):
        raise BadSignature("the signature is not that of the secret")
    return WebhookMessage.model_validate_json(body)
