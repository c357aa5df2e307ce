"""People at the page, played over the queue protocol of Gradio as the page in the browser speaks it."""

from __future__ import annotations

import json
import random
import secrets
import time
from collections.abc import Iterator
from dataclasses import dataclass, field

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
    """How long the first sign of a reply and the whole of it took, and what the page then showed."""

    first_s: float
    full_s: float
    outputs: list[object]


@dataclass(slots=True)
class Visitor:
    """One person behind the proxy, with a session of their own."""

    url: str
    name: str
    conversation: str = ""
    session: str = field(default_factory=lambda: secrets.token_hex(5))

    def goal(self, think_s: float) -> Iterator[Replied]:
        """A full goal, message by message, with time to think between; the last reply can be accepted."""
        rest = random.Random(self.name)
        with httpx.Client(base_url=self.url, headers={"X-Remote-User": self.name}, timeout=60) as client:
            send = _function(client)
            time.sleep(rest.uniform(0, think_s))
            for message in (*GOAL, REASON.format(name=self.name)):
                yield self.say(client, send, message)
                time.sleep(rest.uniform(0.5, 1.5) * think_s)

    def say(self, client: httpx.Client, function: int, text: str) -> Replied:
        """The reply to one message."""
        begun = time.perf_counter()
        joined = client.post(
            "/gradio_api/queue/join",
            json={"data": [text, self.conversation], "fn_index": function, "session_hash": self.session},
        ).raise_for_status()
        event, first, outputs = joined.json()["event_id"], 0.0, list[object]()
        with client.stream("GET", "/gradio_api/queue/data", params={"session_hash": self.session}) as stream:
            for line in stream.iter_lines():
                if not line.startswith("data:"):
                    continue
                message = json.loads(line.removeprefix("data:"))
                if message.get("event_id") != event:
                    continue
                if message["msg"] == "process_generating":
                    first = first or time.perf_counter() - begun
                    _apply(outputs, message["output"]["data"])
                elif message["msg"] == "process_completed":
                    if not message["success"]:
                        raise RuntimeError(f"no reply: {message['output']}")
                    break
        self.conversation = str(outputs[5])
        return Replied(first, time.perf_counter() - begun, outputs)


def _function(client: httpx.Client) -> int:
    """The number of the page's function that takes a message."""
    config = client.get("/config").raise_for_status().json()
    box = next(one["id"] for one in config["components"] if one["props"].get("elem_id") == "zb-input")
    return next(one["id"] for one in config["dependencies"] if one["targets"] == [[box, "submit"]])


def _apply(outputs: list[object], data: list[object]) -> None:
    """The outputs after an update: the first comes whole, the later ones as edits of it."""
    if not outputs:
        outputs.extend(data)
        return
    for place, edits in enumerate(data):
        for action, path, value in edits if isinstance(edits, list) else ():
            if action == "replace" and path == []:
                outputs[place] = value
            elif action == "append" and path == []:
                outputs[place] = f"{outputs[place]}{value}"
