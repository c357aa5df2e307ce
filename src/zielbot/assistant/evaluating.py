"""How well drafters understand intentions: the same set for each, with what is right, wrong and nobody's word."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from statistics import median
from typing import Literal

from zielbot.assistant.readings import Appraiser
from zielbot.drafting.drafter import Drafter, DraftRequest, Proposal
from zielbot.drafting.grounding import locate
from zielbot.drafting.next_question import open_slots
from zielbot.errors import ModelUnavailable
from zielbot.goals.draft import GoalDraft, Level, Metric, SlotName, Target
from zielbot.goals.finding import SMART
from zielbot.goals.kpi import KpiCatalogue
from zielbot.goals.language import Language
from zielbot.goals.origin import Origin, OriginKind
from zielbot.reading.reader import Reader

MEASURED = (
    SlotName.METRIC, SlotName.BASELINE, SlotName.TARGET, SlotName.DEADLINE, SlotName.DIRECTION, SlotName.MEANS,
    SlotName.PURPOSE,
)  # fmt: skip
_FROM_PERSON = {OriginKind.STATED, OriginKind.ANSWERED}
_DERIVED = {OriginKind.CATALOGUE, OriginKind.EVIDENCE}

Outcome = Literal["right", "wrong", "missing", "extra"]


@dataclass(frozen=True, slots=True)
class Intention:
    """A text and what it says, slot by slot: words as a part of the text, numbers with their unit, dates as ISO.

    Where more than one reading is fair, "|" stands between them. `hard` marks texts as people talk: without the usual
    words, scattered over two sentences.
    """

    id: str
    language: Language
    today: date
    text: str
    slots: dict[SlotName, str]
    hard: bool = False


@dataclass(frozen=True, slots=True)
class Score:
    """What became of a set of intentions with one drafter.

    `offered` counts expected slots that were put to the person instead of being filled in; `invented` counts values
    and offers that stand neither in the text nor in the catalogue; `verdicts` is the share of the five verdicts that
    are those of the offline drafter; `questions` how many are open after the first message, on average.
    """

    name: str
    intentions: int
    expected: int
    right: int
    wrong: int
    missing: int
    extra: int
    offered: int
    invented: int
    verdicts: float
    questions: float
    seconds_median: float
    seconds_p95: float
    tokens: int
    failures: dict[str, int]
    slots: dict[str, float]

    @property
    def accuracy(self) -> float:
        """The share of expected slots that were filled rightly."""
        return self.right / self.expected if self.expected else 0.0


class Evaluating:
    """Lets drafters understand the same intentions and compares what comes of it."""

    def __init__(
        self,
        *,
        reader: Reader,
        appraiser: Appraiser,
        kpis: KpiCatalogue,
        offline: Drafter,
        seconds: Callable[[], float],
    ) -> None:
        self._reader = reader
        self._appraiser = appraiser
        self._kpis = kpis
        self._offline = offline
        self._seconds = seconds

    def scores(
        self, name: str, drafter: Drafter, intentions: Sequence[Intention], *, tokens: Callable[[], int] = lambda: 0
    ) -> Iterator[Score]:
        """The score so far, after each intention."""
        results: list[_Result] = []
        before = tokens()
        for intention in intentions:
            results.append(self._one(drafter, intention))
            yield _score(name, results, tokens() - before)

    def _one(self, drafter: Drafter, intention: Intention) -> _Result:
        began, failure = self._seconds(), None
        reading = self._reader.read(intention.text, today=intention.today, language=intention.language)
        read = self._seconds() - began
        request = DraftRequest(intention.text, reading, GoalDraft(), message=0, language=intention.language)
        offline = self._offline.draft(request)
        began = self._seconds()
        try:
            proposal = drafter.draft(request)
        except ModelUnavailable as exc:
            proposal, failure = offline, str(exc.values.get("reason", exc.code))
        except Exception as exc:  # a fault of the program is a result as well, and no reason to lose the others
            proposal, failure = offline, type(exc).__name__
        took = read + self._seconds() - began
        return _Result(
            outcomes={slot: found for slot in MEASURED if (found := _outcome(slot, proposal.draft, intention))},
            offered=sum(1 for slot in MEASURED if _is_offered(slot, proposal, intention)),
            invented=self._invented(proposal, intention.text),
            same=self._same_verdicts(proposal.draft, offline.draft, intention),
            questions=len(open_slots(proposal.draft)),
            seconds=took,
            failure=failure,
        )

    def _same_verdicts(self, draft: GoalDraft, offline: GoalDraft, intention: Intention) -> float:
        if draft == offline:
            return 1.0
        reports = [
            self._appraiser.appraise(
                one, language=intention.language, today=intention.today, said=intention.text
            ).report
            for one in (draft, offline)
        ]
        return sum(reports[0].verdict(one) is reports[1].verdict(one) for one in SMART) / len(SMART)

    def _invented(self, proposal: Proposal, text: str) -> int:
        origins = [slot.origin for slot in proposal.draft.filled().values()]
        unsaid = [one for one in origins if one.kind not in _DERIVED and not _is_said(one, text)]
        offers = [one for one in proposal.offers if locate(one.label, text) is None and self._kpis.get(one.ref) is None]
        return len(unsaid) + len(offers)


@dataclass(frozen=True, slots=True)
class _Result:
    outcomes: dict[SlotName, Outcome]
    offered: int
    invented: int
    same: float
    questions: int
    seconds: float
    failure: str | None


def _is_said(origin: Origin, text: str) -> bool:
    """Whether a value of the person's stands in the text, at its place or elsewhere."""
    if origin.kind not in _FROM_PERSON or origin.quote is None:
        return False
    at_place = origin.span is not None and text[slice(*origin.span)].lower() == origin.quote.lower()
    return at_place or locate(origin.quote, text) is not None


def _outcome(slot: SlotName, draft: GoalDraft, intention: Intention) -> Outcome | None:
    """What became of the slot; None where nothing was expected and nothing is there (a direction is never extra)."""
    value, expected = draft.slot(slot), intention.slots.get(slot)
    if value is None:
        return "missing" if expected is not None else None
    if expected is None:
        return None if slot is SlotName.DIRECTION else "extra"
    return "right" if _fits(value.value, expected) else "wrong"


def _fits(value: object, expected: str) -> bool:
    return any(_fits_one(value, one) for one in expected.split("|"))


def _fits_one(value: object, expected: str) -> bool:
    match value:
        case Metric():
            return expected in value.name.lower() or expected == value.kpi or value.name.lower() in expected
        case Target() | Level():
            number, _, unit = expected.partition(" ")
            return _near(value.value, Decimal(number)) and (not unit or unit == value.unit)
        case str():
            return expected in value.lower()
        case _:
            day = getattr(value, "date", value)
            return str(day) == expected


def _near(value: Decimal, expected: Decimal) -> bool:
    return abs(value - expected) <= Decimal("0.05")


def _is_offered(slot: SlotName, proposal: Proposal, intention: Intention) -> bool:
    """Whether an expected slot that is still empty is put to the person."""
    expected = intention.slots.get(slot)
    if expected is None or proposal.draft.slot(slot) is not None:
        return False
    found = [(offer.label.lower(), offer.ref) for offer in proposal.offers if offer.slot is slot]
    return any(one.split(" ")[0] in label or one == ref for one in expected.split("|") for label, ref in found)


def _score(name: str, results: Sequence[_Result], tokens: int) -> Score:
    counts = Counter(outcome for result in results for outcome in result.outcomes.values())
    times = sorted(result.seconds for result in results)
    return Score(
        name=name,
        intentions=len(results),
        expected=counts["right"] + counts["wrong"] + counts["missing"],
        right=counts["right"],
        wrong=counts["wrong"],
        missing=counts["missing"],
        extra=counts["extra"],
        offered=sum(result.offered for result in results),
        invented=sum(result.invented for result in results),
        verdicts=_mean(result.same for result in results),
        questions=_mean(result.questions for result in results),
        seconds_median=median(times) if times else 0.0,
        seconds_p95=times[int(0.95 * (len(times) - 1))] if times else 0.0,
        tokens=tokens,
        failures=dict(Counter(result.failure for result in results if result.failure)),
        slots={slot.value: _share(slot, results) for slot in MEASURED},
    )


def _share(slot: SlotName, results: Sequence[_Result]) -> float:
    found = [outcome for result in results if (outcome := result.outcomes.get(slot)) not in {None, "extra"}]
    return found.count("right") / len(found) if found else 0.0


def _mean(values: Iterable[float]) -> float:
    kept = list(values)
    return sum(kept) / len(kept) if kept else 0.0
