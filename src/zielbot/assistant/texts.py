"""What comes in as text: checked once, at the edge of the assistant."""

from __future__ import annotations

import re
import unicodedata

from zielbot.errors import EmptyText, NotText, TextTooLong

LIMIT = 20_000
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
_INVISIBLE = re.compile(r"[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]")


def checked_text(text: str, *, limit: int = LIMIT) -> str:
    """The text in NFC with plain newlines; raises EmptyText, TextTooLong or NotText."""
    if len(text) > limit:
        raise TextTooLong(limit=limit)
    if _CONTROL.search(text) or any(0xD800 <= ord(character) <= 0xDFFF for character in text):
        raise NotText
    plain = unicodedata.normalize("NFC", _INVISIBLE.sub("", text)).replace("\r\n", "\n").replace("\r", "\n")
    if not plain.strip():
        raise EmptyText
    return plain
