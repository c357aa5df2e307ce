"""The single shot: one text in, its draft, report, sentence and all open questions out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from zielbot.assistant.checking import Worded
from zielbot.assistant.ports import Clock, Phrasing, Voice
from zielbot.assistant.readings import Appraiser
from zielbot.assistant.texts import checked_text
from zielbot.drafting.drafter import Drafter, DrafterName, DraftRequest, Proposal
from zielbot.drafting.next_question import NEEDED, open_slots
from zielbot.drafting.offers import measures_for
from zielbot.drafting.orders import without_orders
from zielbot.drafting.question import Offer, Question
from zielbot.drafting.understanding import OfflineDrafter
from zielbot.errors import ModelUnavailable
from zielbot.goals.draft import GoalDraft, SlotName
from zielbot.goals.finding import Report
from zielbot.goals.kpi import KpiCatalogue
from zielbot.goals.language import Address, Language
from zielbot.goals.precedent import Evidence
from zielbot.reading.reader import Reader


@dataclass(frozen=True, slots=True)
class DraftAnswer:
    """What one text amounts to; `questions` are all that can be answered now, the most useful first.

    `source` names prompt, model and endpoint where a model took part.
    """

    text: str
    language: Language
    draft: GoalDraft
    report: Report
    findings: tuple[Worded, ...]
    sentence: str | None
    short: str | None
    questions: tuple[Question, ...]
    evidence: Evidence | None
    ready: bool
    drafter: DrafterName = "offline"
    degraded: str | None = None
    source: str | None = None


class Drafting:
    """Drafts a goal from one text."""

    def __init__(
        self,
        *,
        reader: Reader,
        appraiser: Appraiser,
        drafter: Drafter,
        kpis: KpiCatalogue,
        phrasing: Phrasing,
        clock: Clock,
    ) -> None:
        self._reader = reader
        self._appraiser = appraiser
        self._drafter = drafter
        self._fallback = OfflineDrafter(reader, kpis)
        self._kpis = kpis
        self._phrasing = phrasing
        self._clock = clock

    def today(self, day: date | None) -> date:
        """The day given, otherwise the clock's."""
        return day or self._clock.today()

    def draft(
        self,
        text: str,
        *,
        language: Language | None = None,
        today: date | None = None,
        fiscal_year_start: tuple[int, int] = (1, 1),
        address: Address = Address.DU,
        role: str | None = None,
    ) -> DraftAnswer:
        """What the text amounts to; raises EmptyText, TextTooLong, NotText."""
        plain = checked_text(text)
        day = self.today(today)
        spoken = language or self._reader.detect(plain)
        heard = without_orders(plain)
        reading = self._reader.read(heard, today=day, language=spoken, fiscal_year_start=fiscal_year_start)
        request = DraftRequest(text=heard, reading=reading, draft=GoalDraft(), message=0, language=spoken)
        proposal, name, degraded = self._drafted(request)
        draft = proposal.draft
        appraisal = self._appraiser.appraise(draft, language=spoken, today=day, said=heard, address=address)
        voice = Voice(spoken, address)
        wish = measures_for(reading, role, self._kpis)
        questions = tuple(
            self._phrasing.ask(Question(slot=slot, offers=_offers(slot, proposal, wish)), draft, self._kpis, voice)
            for slot in open_slots(draft)
        )
        return DraftAnswer(
            text=plain,
            language=spoken,
            draft=draft,
            report=appraisal.report,
            findings=appraisal.findings,
            sentence=appraisal.sentence,
            short=appraisal.short,
            questions=questions,
            evidence=appraisal.evidence,
            ready=appraisal.holds and all(draft.slot(slot) is not None for slot in NEEDED),
            drafter=name,
            degraded=degraded or appraisal.degraded,
            source=proposal.prompt,
        )

    def _drafted(self, request: DraftRequest) -> tuple[Proposal, DrafterName, str | None]:
        try:
            return self._drafter.draft(request), self._drafter.name, None
        except ModelUnavailable as exc:
            return self._fallback.draft(request), "offline", str(exc.values.get("reason", exc.code))


def _offers(slot: SlotName, proposal: Proposal, wish: tuple[Offer, ...]) -> tuple[Offer, ...]:
    """What a model found in the text for the slot, and for the measure what the wish leads to."""
    found = tuple(offer for offer in proposal.offers if offer.slot is slot)
    return (*found, *wish) if slot is SlotName.METRIC else found
