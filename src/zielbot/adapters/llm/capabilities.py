"""What an endpoint can do: how it gives structured answers and which fields it takes; found out once, then kept."""

from __future__ import annotations

import threading
from dataclasses import dataclass, replace
from enum import StrEnum

from zielbot.adapters.llm.schema import Wire, wire_schema


class Mode(StrEnum):
    """How structure is asked for, the strictest first."""

    JSON_SCHEMA = "json_schema"
    TOOL = "tool"
    JSON_OBJECT = "json_object"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Capabilities:
    """The mode that works, and the names of what the endpoint takes.

    `limit_field` is what the length of an answer is called ("" where neither name is taken), `temperature` whether it
    may be set.
    """

    mode: Mode = Mode.JSON_SCHEMA
    limit_field: str = "max_tokens"
    temperature: bool = True

    def without(self, said: str) -> Capabilities | None:
        """Those left when the endpoint complains with these words; None where it names nothing that can be left out."""
        if "temperature" in said and self.temperature:
            return replace(self, temperature=False)
        if self.limit_field == "max_tokens" and ("max_tokens" in said or "max_completion_tokens" in said):
            return replace(self, limit_field="max_completion_tokens")
        if self.limit_field and self.limit_field in said:
            return replace(self, limit_field="")
        return None

    def weaker(self) -> Capabilities | None:
        """The next mode down; None after the last."""
        modes = list(Mode)
        place = modes.index(self.mode) + 1
        return replace(self, mode=modes[place]) if place < len(modes) else None

    def body(self, model: type[Wire], *, max_tokens: int, temperature: float) -> dict[str, object]:
        """What these capabilities put into the body of a request."""
        fields: dict[str, object] = {}
        if self.limit_field:
            fields[self.limit_field] = max_tokens
        if self.temperature:
            fields["temperature"] = temperature
        name, schema = model.__name__.lower(), wire_schema(model)
        if self.mode is Mode.JSON_SCHEMA:
            form = {"name": name, "strict": True, "schema": schema}
            fields["response_format"] = {"type": "json_schema", "json_schema": form}
        elif self.mode is Mode.JSON_OBJECT:
            fields["response_format"] = {"type": "json_object"}
        elif self.mode is Mode.TOOL:
            function = {"name": name, "description": "Gives the answer.", "parameters": schema}
            fields["tools"] = [{"type": "function", "function": function}]
            fields["tool_choice"] = {"type": "function", "function": {"name": name}}
        return fields


class KnownCapabilities:
    """Capabilities by endpoint and model, for as long as the process runs."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, str], Capabilities] = {}
        self._lock = threading.Lock()

    def get(self, base_url: str, model: str) -> Capabilities | None:
        """What is known; None before the first probe."""
        with self._lock:
            return self._known.get((base_url, model))

    def put(self, base_url: str, model: str, found: Capabilities) -> None:
        """Keep what was found out."""
        with self._lock:
            self._known[base_url, model] = found
