"""Secrets that zielbot makes for itself and keeps in the data folder."""

from __future__ import annotations

import os
import secrets
from pathlib import Path

from zielbot.errors import StoreUnavailable


def kept_key(path: Path) -> bytes:
    """The key in that file, made at the first call; only its owner may read it."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return path.read_bytes()
    except OSError as exc:
        raise StoreUnavailable from exc
    key = secrets.token_bytes(32)
    with os.fdopen(handle, "wb") as file:
        file.write(key)
    return key
