"""The clock on the wall and ids from the operating system."""

from __future__ import annotations

import datetime as dt
import secrets
from zoneinfo import ZoneInfo


class SystemClock:
    """The current time; the day is that of the time zone given."""

    def __init__(self, time_zone: str = "Europe/Berlin") -> None:
        self._zone = ZoneInfo(time_zone)

    def today(self) -> dt.date:
        """The current day in the time zone."""
        return dt.datetime.now(self._zone).date()

    def now(self) -> dt.datetime:
        """The current moment in UTC."""
        return dt.datetime.now(dt.UTC)


class RandomIds:
    """Ids with 128 random bits."""

    def new(self, prefix: str) -> str:
        """A new id, as in "conv_7Qd…"."""
        return f"{prefix}_{secrets.token_urlsafe(16)}"
