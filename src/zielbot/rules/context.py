"""What a rule sees: the reading, the draft beside it, the KPIs, the evidence and the profile."""

from __future__ import annotations

from dataclasses import dataclass, field

from zielbot.goals.draft import GoalDraft
from zielbot.goals.kpi import KpiCatalogue
from zielbot.goals.precedent import Evidence
from zielbot.goals.reading import Reading
from zielbot.rules.facts import Facts
from zielbot.rules.profile import STANDARD, Profile


@dataclass(frozen=True, slots=True)
class RuleContext:
    """All a rule may look at. `facts` are derived from the rest, each when first asked for and then kept."""

    reading: Reading
    draft: GoalDraft | None = None
    kpis: KpiCatalogue = field(default_factory=lambda: KpiCatalogue(()))
    evidence: Evidence | None = None
    profile: Profile = STANDARD
    facts: Facts = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "facts", Facts(self.reading, self.draft, self.kpis, self.profile))
