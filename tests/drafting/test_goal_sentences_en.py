"""Goal sentences in English."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from tests.fakes import TODAY, catalogue, checker, reader

from zielbot.drafting.sentence import goal_sentence, short_form
from zielbot.goals.draft import Due, GoalDraft, Level, Metric, Owner, Slot, Target
from zielbot.goals.finding import Criterion, Verdict
from zielbot.goals.language import Language
from zielbot.goals.origin import Origin, OriginKind
from zielbot.goals.quantity import Comparator, Direction, QuantityKind
from zielbot.rules.context import RuleContext

SAID = Origin(kind=OriginKind.ANSWERED)


def draft(
    metric: str,
    goal: tuple[str, str, str],
    *,
    kpi: str | None = None,
    base: tuple[str, str, str] | None = None,
    kind: QuantityKind = QuantityKind.ABSOLUTE,
    comparator: Comparator = Comparator.EQ,
    way: Direction | None = None,
    voice: str = "ich",
    means: str | None = None,
    purpose: str | None = None,
) -> GoalDraft:
    """A draft of those parts; numbers are (value, unit, as said)."""
    target = Target(value=Decimal(goal[0]), unit=goal[1], kind=kind, comparator=comparator)
    level = Level(value=Decimal(base[0]), unit=base[1]) if base else None
    return GoalDraft(
        metric=Slot[Metric](value=Metric(name=metric, kpi=kpi), origin=SAID),
        baseline=Slot[Level](value=level, origin=SAID, words=base[2]) if level and base else None,
        target=Slot[Target](value=target, origin=SAID, words=goal[2]),
        direction=Slot[Direction](value=way, origin=SAID) if way else None,
        deadline=Slot[Due](value=Due(date=date(2027, 9, 30)), origin=SAID),
        owner=Slot[Owner](value=Owner(voice=voice), origin=SAID),
        means=Slot[str](value=means, origin=SAID) if means else None,
        purpose=Slot[str](value=purpose, origin=SAID) if purpose else None,
    )


UP, DOWN = Direction.UP, Direction.DOWN
GOALS = {
    "from to": (
        draft("time to first value", ("30", "d", "30 days"), base=("45", "d", "45 days"), way=DOWN),
        "By 30 September 2027, I will shorten time to first value from 45 to 30 days.",
    ),
    "percent": (
        draft("sick leave rate of the department", ("5", "%", "5 %"), base=("6.2", "%", "6.2 %"), way=DOWN, voice="wir"),
        "By 30 September 2027, we will reduce the sick leave rate of the department from 6.2% to 5%.",
    ),
    "at least": (
        draft("NPS", ("38", "points", "38"), kpi="nps", comparator=Comparator.GE),
        "By 30 September 2027, I will bring the NPS to at least 38 points.",
    ),
    "change": (
        draft("revenue", ("20", "%", "20%"), kpi="revenue", kind=QuantityKind.CHANGE, way=UP),
        "By 30 September 2027, I will increase revenue by 20%.",
    ),
    "halved": (
        draft("our scrap rate", ("0.5", "x", "halve"), kind=QuantityKind.FACTOR, way=DOWN, base=("4.2", "%", "4.2%")),
        "By 30 September 2027, I will halve our scrap rate (starting from 4.2%).",
    ),
    "means by doing": (
        draft("NPS", ("38", "points", "38"), means="calling three customers a week"),
        "By 30 September 2027, I will bring the NPS to 38 points by calling three customers a week.",
    ),
    "means as sentence": (
        draft("NPS", ("38", "points", "38"), means="we call three customers a week"),
        "By 30 September 2027, I will bring the NPS to 38 points. To get there, we call three customers a week.",
    ),
    "because": (
        draft("NPS", ("38", "points", "38"), purpose="because happy customers stay"),
        "By 30 September 2027, I will bring the NPS to 38 points. This matters to me because happy customers stay.",
    ),
    "so that": (
        draft("NPS", ("38", "points", "38"), purpose="so that fewer customers leave", voice="wir"),
        "By 30 September 2027, we will bring the NPS to 38 points. We want this so that fewer customers leave.",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("goal", "expected"), GOALS.values(), ids=GOALS.keys())
def test_the_sentence_is_good_english(goal: GoalDraft, expected: str) -> None:
    assert goal_sentence(goal, catalogue(), Language.EN) == expected


@pytest.mark.parametrize("goal", [goal for goal, _ in GOALS.values()], ids=GOALS.keys())
def test_the_sentence_keeps_its_own_rules(goal: GoalDraft) -> None:
    sentence = goal_sentence(goal, catalogue(), Language.EN)
    assert sentence is not None

    report = checker().check(RuleContext(reader().read(sentence, today=TODAY, language=Language.EN), kpis=catalogue()))

    for criterion in (Criterion.SPECIFIC, Criterion.MEASURABLE, Criterion.TIME_BOUND):
        assert report.verdict(criterion) is Verdict.MET, (sentence, criterion)


def test_the_short_form_fits_a_list() -> None:
    assert short_form(GOALS["from to"][0], catalogue(), Language.EN) == (
        "time to first value: 45 → 30 days by 30 September 2027"
    )
