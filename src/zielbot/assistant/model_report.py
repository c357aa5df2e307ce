"""What was found out about a language model's endpoint."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ModelReport:
    """What an endpoint can do and how fast; `reason` is None where it answers, otherwise as in ModelUnavailable.

    `mode` is how it gives structured answers (json_schema, tool, json_object, text), `pointed` how many of the `parts`
    of a sample sentence it pointed to rightly, `seconds` the time of that answer, `detail` what the endpoint or the
    network said.
    """

    name: str
    reason: str | None = None
    detail: str = ""
    mode: str | None = None
    limit_field: str | None = None
    temperature: bool = True
    probe_seconds: float = 0.0
    seconds: float = 0.0
    tokens: int = 0
    repaired: bool = False
    pointed: int = 0
    parts: int = 0
    timeout_s: float = 20.0

    @property
    def wanted_timeout_s(self) -> int:
        """A time limit that leaves twice the time of the sample answer."""
        return max(5, round(2 * (self.probe_seconds + self.seconds) + 0.5))
