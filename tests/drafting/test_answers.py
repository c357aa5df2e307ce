"""Answers to the coach's questions: what they fill, by the question asked and by their own words."""

from __future__ import annotations

from decimal import Decimal

import pytest
from tests.fakes import TODAY, catalogue, reader

from zielbot.drafting.drafter import DraftRequest, Proposal
from zielbot.drafting.question import Question
from zielbot.drafting.understanding import OfflineDrafter
from zielbot.goals.draft import GoalDraft, Level, Metric, Slot, SlotName
from zielbot.goals.language import Language
from zielbot.goals.origin import Origin, OriginKind
from zielbot.goals.quantity import Comparator, QuantityKind

SAID = Origin(kind=OriginKind.ANSWERED, message=0)
WISH = GoalDraft(outcome=Slot[str](value="etwas soll besser werden", origin=SAID))
SICK_LEAVE = WISH.replaced(
    SlotName.METRIC, Slot[Metric](value=Metric(name="Krankenquote", kpi="sick_leave_rate"), origin=SAID)
)
WITH_BASELINE = SICK_LEAVE.replaced(
    SlotName.BASELINE, Slot[Level](value=Level(value=Decimal("7.2"), unit="%"), origin=SAID, words="7,2 %")
)


def answered(slot: SlotName, text: str, draft: GoalDraft, *, attempts: int = 1) -> Proposal:
    """What the offline drafter makes of that answer to the question for that slot."""
    request = DraftRequest(
        text=text,
        reading=reader().read(text, today=TODAY, language=Language.DE),
        draft=draft,
        message=1,
        language=Language.DE,
        asked=Question(slot=slot),
        attempts=attempts,
    )
    return OfflineDrafter(reader(), catalogue()).draft(request)


@pytest.mark.parametrize(
    ("text", "name", "kpi"),
    [
        ("NPS", "NPS", "nps"),
        ("gut, NPS", "NPS", "nps"),
        ("NPS (aktuell 32)", "NPS", "nps"),
        ("der NPS, der liegt gerade bei 32", "NPS", "nps"),
        ("ich würde die Fehlerquote nehmen", "Fehlerquote", "defect_rate"),
        ("indem wir die Wartezeit messen", "Wartezeit", "waiting_time"),
        ("umsatz mit bestandskunden", "Umsatz mit Bestandskunden", "revenue"),
        ("Anzahl der Gäste, die wiederkommen", "Anzahl der Gäste, die wiederkommen", None),
        ("die Anzahl der Leute, die nach 3 Monaten noch da sind", None, None),
        ("Ausschussquote der Linie 3", "Ausschussquote der Linie 3", "scrap_rate"),
    ],
)
def test_a_measure_is_named(text: str, name: str | None, kpi: str | None) -> None:
    metric = answered(SlotName.METRIC, text, WISH).draft.metric

    assert metric is not None
    assert metric.value.name == (name or text)
    assert metric.value.kpi == kpi


@pytest.mark.parametrize(
    ("wish", "text", "name"),
    [
        ("weniger Reklamationen in der Montage", "von 42 auf 30 pro Quartal", "Zahl der Reklamationen in der Montage"),
        ("mehr Anmeldungen zum Ferienprogramm", "von 80 auf 120", "Zahl der Anmeldungen zum Ferienprogramm"),
        ("weniger Stürze auf Station 3", "letztes Jahr 24, Ziel 16", "Zahl der Stürze auf Station 3"),
        ("weniger schwere Stürze", "von 24 auf 16", None),
        ("weniger Stress", "von 8 auf 5", None),
        ("mehr Ordnung im Lager", "von 3 auf 5", None),
        ("weniger Reklamationen", "von 4 % auf 3 %", None),
    ],
)
def test_two_counts_are_counts_of_what_was_wished_for(wish: str, text: str, name: str | None) -> None:
    draft = GoalDraft(outcome=Slot[str](value=wish, origin=SAID))
    metric = answered(SlotName.METRIC, text, draft).draft.metric

    assert (metric.value.name if metric else None) == name


@pytest.mark.parametrize(
    "text", ["mehr Qualität", "dass alle zufrieden sind", "Kunden sollen uns lieben", "das zweite"]
)
def test_a_wish_is_not_yet_a_measure(text: str) -> None:
    assert answered(SlotName.METRIC, text, WISH).draft.metric is None


def test_a_deed_is_a_way_and_no_measure() -> None:
    draft = answered(SlotName.METRIC, "gefährdete Kunden anrufen", WISH).draft

    assert draft.metric is None
    assert draft.means is not None


def test_what_was_taken_for_a_result_is_counted_once_a_number_says_where_it_stands() -> None:
    named = answered(SlotName.METRIC, "pünktlich abgegebene hefte", WISH)
    assert named.draft.target is not None
    assert named.draft.target.value.unit == "result"

    counted = answered(SlotName.DEADLINE, "60 prozent", named.draft).draft

    assert counted.target is None
    assert counted.baseline is not None
    assert (counted.baseline.value.value, counted.baseline.value.unit) == (60, "%")


def test_several_answers_at_once_find_their_slots() -> None:
    draft = answered(SlotName.METRIC, "NPS, heute 32, Ziel 38 bis Ende Q3", WISH).draft

    assert draft.baseline is not None
    assert draft.target is not None
    assert draft.deadline is not None
    assert (draft.baseline.value.value, draft.target.value.value) == (32, 38)
    assert draft.target.value.unit == "points"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("7,2", "7.2"),
        ("so 7 bis 8 %", "7"),
        ("im letzten Quartal lag sie bei 7,2 %", "7.2"),
        ("7%, im Vorjahr 6%", "7"),
        ("ist gerade von 6 auf 8 gestiegen", "8"),
        ("ziemlich hoch, 9 Prozent glaub ich", "9"),
        ("keine", "0"),
    ],
)
def test_a_starting_value_is_read_and_nothing_else(text: str, value: str) -> None:
    draft = answered(SlotName.BASELINE, text, SICK_LEAVE).draft

    assert draft.baseline is not None
    assert draft.baseline.value.value == Decimal(value)
    assert draft.baseline.value.unit == "%"
    assert draft.target is None


@pytest.mark.parametrize(
    ("text", "value", "kind", "comparator"),
    [
        ("5", "5", QuantityKind.ABSOLUTE, Comparator.EQ),
        ("auf 5 % runter", "5", QuantityKind.ABSOLUTE, Comparator.EQ),
        ("unter 5", "5", QuantityKind.ABSOLUTE, Comparator.LT),
        ("von 7,2 auf 5", "5", QuantityKind.ABSOLUTE, Comparator.EQ),
        ("zwischen 4 und 5 %", "4", QuantityKind.ABSOLUTE, Comparator.EQ),
        ("um 2 Prozentpunkte", "2", QuantityKind.CHANGE, Comparator.EQ),
        ("mindestens 20 % weniger", "20", QuantityKind.CHANGE, Comparator.GE),
        ("minus 10 Prozent", "10", QuantityKind.CHANGE, Comparator.EQ),
        ("-2", "2", QuantityKind.CHANGE, Comparator.EQ),
        ("ein Drittel weniger", "33.3", QuantityKind.CHANGE, Comparator.EQ),
        ("halbieren", "0.5", QuantityKind.FACTOR, Comparator.EQ),
        ("null", "0", QuantityKind.ABSOLUTE, Comparator.EQ),
        ("wie letztes Jahr, also 6,1 %", "6.1", QuantityKind.ABSOLUTE, Comparator.EQ),
    ],
)
def test_a_target_is_read(text: str, value: str, kind: QuantityKind, comparator: Comparator) -> None:
    target = answered(SlotName.TARGET, text, WITH_BASELINE).draft.target

    assert target is not None
    assert (target.value.value, target.value.kind, target.value.comparator) == (Decimal(value), kind, comparator)


@pytest.mark.parametrize("text", ["so niedrig wie möglich", "drunter bleiben", "deutlich weniger"])
def test_a_vague_target_stays_a_gap(text: str) -> None:
    proposal = answered(SlotName.TARGET, text, WITH_BASELINE)

    assert proposal.draft.target is None
    assert proposal.vague


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Q3", "2027-09-30"),
        ("30.06.", "2027-06-30"),
        ("bis zum sommer, sagen wir ende juni", "2027-06-30"),
        ("in nem halben Jahr", "2027-07-15"),
        ("2028", "2028-12-31"),
        ("spätestens zu Weihnachten", "2027-12-24"),
        ("so Ende Mai", "2027-05-31"),
    ],
)
def test_a_deadline_is_read(text: str, day: str) -> None:
    deadline = answered(SlotName.DEADLINE, text, WITH_BASELINE).draft.deadline

    assert deadline is not None
    assert deadline.value.date.isoformat() == day


@pytest.mark.parametrize(
    "text", ["so schnell wie möglich", "bald", "bis zum 31. Februar", "wenn das Projekt fertig ist"]
)
def test_what_is_no_date_fills_nothing(text: str) -> None:
    draft = answered(SlotName.DEADLINE, text, WITH_BASELINE).draft

    assert draft.deadline is None
    assert draft.target is None


def test_a_day_that_is_over_is_pointed_out() -> None:
    proposal = answered(SlotName.DEADLINE, "bis 1. Januar 2026", WITH_BASELINE)

    assert proposal.draft.deadline is None
    assert proposal.notes == ("past_deadline",)


def test_a_reason_to_the_question_how_is_a_reason() -> None:
    draft = answered(SlotName.MEANS, "damit niemand einspringen muss", WITH_BASELINE).draft

    assert draft.means is None
    assert draft.purpose is not None


def test_a_way_with_its_reason_fills_both() -> None:
    draft = answered(SlotName.MEANS, "Schichttausch, weil sonst alle einspringen", WITH_BASELINE).draft

    assert draft.means is not None
    assert draft.means.value == "Schichttausch"
    assert draft.purpose is not None


def test_the_quote_of_an_answer_points_into_the_message() -> None:
    baseline = answered(SlotName.BASELINE, "so um die 8 %", SICK_LEAVE).draft.baseline

    assert baseline is not None
    assert baseline.origin.kind is OriginKind.ANSWERED
    assert baseline.origin.quote == "8 %"
    assert baseline.origin.span == (10, 13)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("ab Juli", "2027-07-01"),
        ("ab dem dritten Quartal", "2027-07-01"),
        ("ab KW 20", "2027-05-17"),
        ("ab Ende Mai", "2027-05-31"),
    ],
)
def test_a_goal_that_holds_from_a_day_on_is_due_that_day(text: str, day: str) -> None:
    due = answered(SlotName.DEADLINE, text, WITH_BASELINE).draft.deadline

    assert due is not None
    assert due.value.date.isoformat() == day


def test_words_with_the_name_of_their_slot_replace_what_stood_there() -> None:
    metric = answered(SlotName.TARGET, "Messgröße bitte anders: Fehltage pro Kopf", WITH_BASELINE).draft.metric

    assert metric is not None
    assert metric.value.name == "Fehltage pro Kopf"


def test_a_deed_is_evidence_where_something_is_learnt() -> None:
    learning = GoalDraft(outcome=Slot[str](value="Klavier lernen", origin=SAID))

    after = answered(SlotName.METRIC, "zwei Stücke auswendig vorspielen", learning).draft

    assert after.target is not None
    assert (after.target.value.unit, after.means) == ("result", None)


def test_a_quality_alone_is_no_measure() -> None:
    assert answered(SlotName.METRIC, "hm, schwierig", WISH).draft.metric is None
