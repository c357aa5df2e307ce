"""Deadlines and stages as an iCalendar feed (RFC 5545)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from icalendar import Calendar, Event

from zielbot.assistant.documents import Appointment


class CalendarWriter:
    """Writes appointments as a calendar that other programs subscribe to."""

    def write(self, appointments: Sequence[Appointment], *, title: str) -> bytes:
        """The calendar as a file; each appointment lasts its whole day and keeps its identity when it changes."""
        calendar = Calendar()
        calendar.add("prodid", "-//zielbot//zielbot//DE")
        calendar.add("version", "2.0")
        calendar.add("method", "PUBLISH")
        calendar.add("x-wr-calname", title)
        for one in appointments:
            calendar.add_component(_event(one))
        content: bytes = calendar.to_ical()
        return content


def _event(one: Appointment) -> Event:
    event = Event()
    event.add("uid", f"{one.id}@zielbot")
    event.add("dtstamp", one.changed)
    event.add("last-modified", one.changed)
    event.add("sequence", one.version)
    event.add("dtstart", one.day)
    event.add("dtend", one.day + dt.timedelta(days=1))
    event.add("summary", one.title)
    event.add("description", one.text)
    event.add("transp", "TRANSPARENT")
    return event
