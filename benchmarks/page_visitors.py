"""People at the page, played as the page in the browser calls for them."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator
from dataclasses import dataclass

import httpx

GOAL = (
    "Ich möchte, dass unsere Gäste zufriedener werden.",
    "NPS",
    "41",
    "46",
    "bis Ende nächsten Jahres",
    "indem wir jede Beschwerde innerhalb eines Tages beantworten",
)
REASON = "Weil zufriedene Gäste wiederkommen, sagt {name}."


@dataclass(frozen=True, slots=True)
class Replied:
    """How long the reply took, and what the page then showed."""

    full_s: float
    shown: dict[str, str]


@dataclass(slots=True)
class Visitor:
    """One person behind the proxy."""

    url: str
    name: str
    conversation: str = ""

    def goal(self, think_s: float) -> Iterator[Replied]:
        """A full goal, message by message, with time to think between; the last reply can be accepted."""
        rest = random.Random(self.name)
        with httpx.Client(base_url=self.url, headers={"X-Remote-User": self.name}, timeout=60) as client:
            time.sleep(rest.uniform(0, think_s))
            for message in (*GOAL, REASON.format(name=self.name)):
                yield self.say(client, message)
                time.sleep(rest.uniform(0.5, 1.5) * think_s)

    def say(self, client: httpx.Client, text: str) -> Replied:
        """The reply to one message."""
        begun = time.perf_counter()
        asked = {"do": "say", "text": text, "conversation": self.conversation, "language": "de"}
        shown = client.post("/page/turn", json=asked).raise_for_status().json()
        took = time.perf_counter() - begun
        self.conversation = shown["conversation"]
        return Replied(took, shown)
