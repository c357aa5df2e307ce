"""The drafter with a model beside it: grammar first, the model only points to what grammar could not place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zielbot.adapters.llm.privacy import Veil
from zielbot.adapters.llm.prompts import load_prompt
from zielbot.adapters.llm.schema import Understanding
from zielbot.drafting.drafter import DrafterName, DraftRequest, Proposal
from zielbot.drafting.grounding import Pointer, ground, merged
from zielbot.drafting.next_question import ORDER
from zielbot.goals.draft import GoalDraft, SlotName

if TYPE_CHECKING:
    from zielbot.adapters.llm.endpoint import Endpoint, Reply
    from zielbot.drafting.answer import TextReader
    from zielbot.drafting.understanding import OfflineDrafter
    from zielbot.goals.kpi import KpiCatalogue

_POINTED = (SlotName.OUTCOME, *ORDER)
_WORTH_ASKING = 4
_MOST_KPIS = 12


class ModelDrafter:
    """Understands a message by grammar, and asks the model where that leaves something open."""

    def __init__(self, endpoint: Endpoint, offline: OfflineDrafter, reader: TextReader, kpis: KpiCatalogue) -> None:
        self._endpoint = endpoint
        self._offline = offline
        self._reader = reader
        self._kpis = kpis

    @property
    def name(self) -> DrafterName:
        """Which drafter it is."""
        return "llm"

    def draft(self, request: DraftRequest) -> Proposal:
        """The draft after this message; raises ModelUnavailable where the model does not answer as it should."""
        offline = self._offline.draft(request)
        if not _is_worth_asking(request, offline):
            return offline
        veil = Veil()
        reply = self._ask(request, offline, veil)
        source = f"{reply.prompt} {self._endpoint.name}"
        found = ground(
            _pointers(reply.answer, veil), request, offline, reader=self._reader, kpis=self._kpis, source=source
        )
        return merged(offline, found, request, prompt=source)

    def _ask(self, request: DraftRequest, offline: Proposal, veil: Veil) -> Reply[Understanding]:
        prompt = load_prompt("understand", request.language)
        data = {
            "message": veil.hide(request.text),
            "asked": request.asked.slot.value if request.asked else "–",
            "known": veil.hide(known_parts(offline.draft)) or "–",
            "kpis": ", ".join(self._candidates(request)) or "–",
        }
        return self._endpoint.ask(prompt, data, Understanding)

    def _candidates(self, request: DraftRequest) -> list[str]:
        """KPIs that the message may mean: named or hinted at, with their kin."""
        named = [mention.kpi for mention in request.reading.metrics if mention.kpi]
        kin = [other for kpi in named if (found := self._kpis.get(kpi)) for other in found.kin]
        return list(dict.fromkeys((*named, *kin)))[:_MOST_KPIS]


def known_parts(draft: GoalDraft) -> str:
    """The filled slots in the person's words, one a line: all of the draft that leaves the machine."""
    lines = []
    for name, slot in draft.filled().items():
        words = slot.words or (slot.value if isinstance(slot.value, str) else None)
        if words:
            lines.append(f"{name.value}: {words}")
    return "\n".join(lines)


def _is_worth_asking(request: DraftRequest, offline: Proposal) -> bool:
    """Whether words are left that grammar could not place and slots that are still empty."""
    if all(offline.draft.slot(name) is not None for name in ORDER):
        return False
    asked = request.asked.slot if request.asked else None
    if asked is not None and offline.draft.slot(asked) is not None and len(request.text.split()) < 2 * _WORTH_ASKING:
        return False
    return len(request.text.split()) >= _WORTH_ASKING or offline.vague


def _pointers(answer: Understanding, veil: Veil) -> list[Pointer]:
    pointers = []
    for name in _POINTED:
        quote = getattr(answer, name.value)
        kpi = answer.kpi if name is SlotName.METRIC else None
        if quote or kpi:
            pointers.append(Pointer(name, veil.reveal(quote or ""), kpi))
    return pointers
