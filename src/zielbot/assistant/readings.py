"""What follows from a draft: its sentence, the report on that sentence, and the evidence on its target."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from zielbot.assistant.checking import Checking, Worded
from zielbot.assistant.comparing import Comparing, query_of
from zielbot.drafting.next_question import not_met
from zielbot.drafting.sentence import goal_sentence, short_form
from zielbot.errors import Unavailable
from zielbot.evidence.ambition import HigherAims
from zielbot.goals.draft import GoalDraft
from zielbot.goals.finding import Report
from zielbot.goals.kpi import KpiCatalogue
from zielbot.goals.language import Address, Language
from zielbot.goals.precedent import Evidence, EvidenceVerdict, TargetQuery
from zielbot.reading.reader import Reader


@dataclass(frozen=True, slots=True)
class Appraisal:
    """A draft phrased, read and checked: one verdict through every door."""

    report: Report
    sentence: str | None
    short: str | None
    evidence: Evidence | None
    findings: tuple[Worded, ...] = ()
    query: TargetQuery | None = None
    degraded: str | None = None
    higher: HigherAims | None = None

    @property
    def holds(self) -> bool:
        """Whether S, M and T are met."""
        return self.sentence is not None and not_met(self.report) is None


class Appraiser:
    """Phrases the sentence from the slots, reads it like any text, and has it checked with the draft beside it."""

    def __init__(
        self, *, reader: Reader, checking: Checking, kpis: KpiCatalogue, comparing: Comparing | None = None
    ) -> None:
        self._reader = reader
        self._checking = checking
        self._kpis = kpis
        self._comparing = comparing

    def appraise(
        self,
        draft: GoalDraft,
        *,
        language: Language,
        today: date,
        said: str = "",
        address: Address = Address.DU,
    ) -> Appraisal:
        """What the draft amounts to; `said` is what is checked while there is no sentence yet."""
        sentence = goal_sentence(draft, self._kpis, language)
        query = query_of(draft, today) if self._comparing else None
        evidence, degraded = self._compare(query)
        text = sentence or (draft.outcome.value if draft.outcome else "") or said or "–"
        reading = self._reader.read(text, today=today, language=language)
        answer = self._checking.judge(reading, draft=draft, evidence=evidence, address=address)
        short = short_form(draft, self._kpis, language)
        higher = self._higher(evidence, query)
        return Appraisal(answer.report, sentence, short, evidence, answer.findings, query, degraded, higher)

    def _higher(self, evidence: Evidence | None, query: TargetQuery | None) -> HigherAims | None:
        """What became of those who aimed high, where a target lies at or beyond the ambitious end."""
        beyond = evidence is not None and evidence.verdict in {EvidenceVerdict.AMBITIOUS, EvidenceVerdict.BEYOND}
        return self._comparing.higher_aims(query) if self._comparing and query and beyond else None

    def _compare(self, query: TargetQuery | None) -> tuple[Evidence | None, str | None]:
        if query is None or self._comparing is None:
            return None, None
        try:
            return self._comparing.suggest(query), None
        except Unavailable as exc:
            return None, exc.code
