"""Profiles: which rules apply, how heavily, and with what counts."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from pydantic import BaseModel, ConfigDict

from zielbot.goals.finding import Severity


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Limits(_Frozen):
    """Least and most that is allowed, None where open, with the paragraph that says so."""

    least: Decimal | None = None
    most: Decimal | None = None
    source: str

    def allow(self, value: Decimal | int) -> bool:
        """Whether the value lies within."""
        return (self.least is None or value >= self.least) and (self.most is None or value <= self.most)


class Requirement(_Frozen):
    """Something the norm asks for beyond counts, in words, with its paragraph."""

    de: str
    en: str
    source: str


class Period(_Frozen):
    """The goal period: first and last day."""

    start: date
    end: date


class Profile(_Frozen):
    """A published norm or a company's own way of agreeing on goals (one file in knowledge/profiles).

    `off` names rules that do not apply, `only` (where given) the only ones that do, `severities` weights other than
    the rule's own. `goals`, `weights` (percent a goal) and `grades` are counts with their source. `terms` are
    abbreviations and names everybody in the company knows, `words` further words for a topic of the lexicon.
    """

    name: str = "standard"
    title: dict[str, str] = {}
    off: frozenset[str] = frozenset()
    only: frozenset[str] = frozenset()
    severities: Mapping[str, Severity] = {}
    goals: Limits = Limits(most=Decimal(7), source="")
    weights: Limits | None = None
    grades: Limits | None = None
    requirements: tuple[Requirement, ...] = ()
    terms: frozenset[str] = frozenset()
    words: Mapping[str, tuple[str, ...]] = {}
    period: Period | None = None
    milestone_after_months: int = 6

    def applies(self, rule_id: str) -> bool:
        """Whether the rule of that id is switched on."""
        return rule_id not in self.off and (not self.only or rule_id in self.only)


STANDARD = Profile(title={"de": "Standard", "en": "Standard"})
