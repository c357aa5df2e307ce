"""Attractive and realistic are never met from wording alone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest

from zielbot.goals.draft import Due, GoalDraft, Level, Metric, Owner, Slot, Target
from zielbot.goals.finding import Criterion, Verdict
from zielbot.goals.origin import Origin, OriginKind
from zielbot.goals.precedent import Evidence
from zielbot.rules.checker import Checker
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import de
from zielbot.rules.samples import AMBITIOUS, BEYOND, EASY, SUGGESTED, TOO_FEW, WITHIN, text_slot

TEXT = "Ich senke die Ausschussquote bis Ende 2027 von 8 auf 6 %."
Contexts = Callable[..., RuleContext]
OWN = {"purpose": text_slot("weniger Nacharbeit"), "means": text_slot("Prüfplan für Linie 4")}


def _verdict(
    context_of: Contexts, criterion: Criterion, draft: GoalDraft | None = None, evidence: Evidence | None = None
) -> Verdict:
    return Checker().check(context_of(de(TEXT, draft=draft, evidence=evidence))).verdict(criterion)


def test_a_purpose_that_only_stands_in_the_text_leaves_attractive_open(context_of: Contexts) -> None:
    report = Checker().check(context_of("Ich lese bis Mai 2027 drei Bücher, weil mir das Thema wichtig ist."))

    assert report.verdict(Criterion.ATTRACTIVE) is Verdict.OPEN


def test_an_own_purpose_with_own_means_makes_attractive_met(context_of: Contexts) -> None:
    assert _verdict(context_of, Criterion.ATTRACTIVE, GoalDraft(**OWN)) is Verdict.MET


def test_an_own_purpose_without_influence_leaves_attractive_open(context_of: Contexts) -> None:
    assert _verdict(context_of, Criterion.ATTRACTIVE, GoalDraft(purpose=OWN["purpose"])) is Verdict.OPEN


def test_a_purpose_that_was_only_suggested_leaves_attractive_open(context_of: Contexts) -> None:
    suggested = GoalDraft(**OWN).model_copy(update={"purpose": text_slot("weniger Nacharbeit", SUGGESTED)})

    assert _verdict(context_of, Criterion.ATTRACTIVE, suggested) is Verdict.OPEN


@pytest.mark.parametrize(
    ("evidence", "verdict"),
    [
        pytest.param(EASY, Verdict.MET, id="easy"),
        pytest.param(WITHIN, Verdict.MET, id="within"),
        pytest.param(AMBITIOUS, Verdict.MET, id="ambitious"),
        pytest.param(BEYOND, Verdict.NOT_MET, id="beyond"),
        pytest.param(TOO_FEW, Verdict.OPEN, id="too few cases"),
        pytest.param(None, Verdict.OPEN, id="no evidence"),
    ],
)
def test_evidence_decides_whether_a_goal_is_realistic(
    evidence: Evidence | None, verdict: Verdict, context_of: Contexts
) -> None:
    assert _verdict(context_of, Criterion.REALISTIC, evidence=evidence) is verdict


def test_own_means_with_agreed_support_are_a_reason_to_call_it_realistic(context_of: Contexts) -> None:
    backed = GoalDraft(**OWN, support=text_slot("ein Tag Schulung"))

    assert _verdict(context_of, Criterion.REALISTIC, backed, TOO_FEW) is Verdict.MET
    assert _verdict(context_of, Criterion.REALISTIC, GoalDraft(**OWN), TOO_FEW) is Verdict.OPEN


def test_slots_of_the_draft_count_where_the_text_is_silent(context_of: Contexts) -> None:
    silent = "Weniger Ausschuss an Linie 4"
    bare = Checker().check(context_of(silent))
    full = context_of(TEXT)
    assert bare.verdict(Criterion.TIME_BOUND) is Verdict.NOT_MET

    answered = Origin(kind=OriginKind.ANSWERED, message=2)
    assert full.facts.value is not None
    assert full.facts.due is not None
    draft = GoalDraft(
        target=Slot(value=Target(value=full.facts.value, unit="%"), origin=answered),
        deadline=Slot(value=Due(date=full.facts.due), origin=answered),
    )
    report = Checker().check(context_of(de(silent, draft=draft)))

    assert report.verdict(Criterion.MEASURABLE) is Verdict.MET
    assert report.verdict(Criterion.TIME_BOUND) is Verdict.MET


def test_an_own_measure_without_a_definition_is_asked_for_one(context_of: Contexts) -> None:
    own = Slot(value=Metric(name="Griffe je Kiste"), origin=Origin(kind=OriginKind.ANSWERED, message=1))

    report = Checker().check(context_of(de("Bis Mai 2027 sind es höchstens 4 Griffe.", draft=GoalDraft(metric=own))))

    assert {"M103", "M115"} <= {found.rule for found in report.findings}


def test_a_draft_without_any_text_is_checked_by_its_slots(context_of: Contexts) -> None:
    answered = Origin(kind=OriginKind.ANSWERED, message=1)
    draft = GoalDraft(
        metric=Slot(value=Metric(name="Churn Rate", kpi="churn_rate"), origin=answered),
        baseline=Slot(value=Level(value=Decimal(8), unit="%"), origin=answered),
        target=Slot(value=Target(value=Decimal(6), unit="%"), origin=answered),
        deadline=Slot(value=Due(date=date(2027, 9, 30)), origin=answered),
        owner=Slot(value=Owner(), origin=answered),
    )

    report = Checker().check(context_of(de("", draft=draft)))

    assert report.verdict(Criterion.SPECIFIC) is Verdict.MET
    assert report.verdict(Criterion.MEASURABLE) is Verdict.MET
    assert report.verdict(Criterion.TIME_BOUND) is Verdict.MET
