"""What past agreements say about a target."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.evidence.cases import history, question

from zielbot.evidence.reference_book import ReferenceBook, assess_target
from zielbot.goals.kpi import Kpi, KpiCatalogue, KpiName
from zielbot.goals.precedent import EvidenceVerdict, Precedent
from zielbot.goals.quantity import Direction


def test_the_corridor_runs_from_the_easy_to_the_ambitious_end() -> None:
    found = assess_target(question(), history())

    assert found.corridor is not None
    assert found.corridor.p20 > found.corridor.p50 > found.corridor.p80
    assert found.corridor.p50 < 40


def test_a_measure_that_is_to_rise_has_its_ambitious_end_above() -> None:
    rising = history("Durchsatz", changes=(0.1, 0.2, 0.3, 0.15, 0.05, 0.1), direction=Direction.UP, unit="t")

    found = assess_target(question("Durchsatz", unit="t", direction=Direction.UP, target=45), rising)

    assert found.corridor is not None
    assert found.corridor.p20 < found.corridor.p50 < found.corridor.p80


@pytest.mark.parametrize(
    ("target", "verdict"),
    [
        (60, EvidenceVerdict.EASY),
        (37, EvidenceVerdict.WITHIN),
        (31, EvidenceVerdict.AMBITIOUS),
        (12, EvidenceVerdict.BEYOND),
        (None, EvidenceVerdict.NO_TARGET),
    ],
)
def test_the_verdict_tells_how_the_target_lies_to_what_others_reached(
    target: float | None, verdict: EvidenceVerdict
) -> None:
    assert assess_target(question(target=target), history()).verdict is verdict


@settings(max_examples=40, deadline=None)
@given(st.floats(min_value=5, max_value=79), st.floats(min_value=0.1, max_value=20))
def test_a_harder_target_is_never_likelier(target: float, harder: float) -> None:
    book = ReferenceBook(history(changes=(-0.4, -0.2, -0.1, 0.0, 0.1, 0.3)))

    easy = book.assess(question(target=round(target + harder, 2))).share_reached
    hard = book.assess(question(target=round(target, 2))).share_reached

    assert easy is not None
    assert hard is not None
    assert hard <= easy + 0.05


def test_the_sample_is_told_with_its_size_people_and_years() -> None:
    found = assess_target(question(), [*history(), *history(year=2023, prefix="b")])

    assert (found.n, found.people, found.years, found.basis) == (20, 20, (2023, 2025), "kpi")


def test_only_what_ended_before_the_start_counts() -> None:
    book = ReferenceBook([*history(year=2024), *history(year=2026, changes=(9.0,) * 12, prefix="later")])

    found = book.assess(question(start=date(2026, 1, 1)))

    assert found.n == 10
    assert found == replace(ReferenceBook(history(year=2024)).assess(question(start=date(2026, 1, 1))))


@pytest.mark.parametrize("count", [0, 1, 4])
def test_under_five_cases_nothing_is_said(count: int) -> None:
    found = assess_target(question(), history()[:count])

    assert found.verdict is EvidenceVerdict.TOO_FEW
    assert (found.corridor, found.share_reached, found.n) == (None, None, 0)


def test_many_cases_of_four_people_are_too_few() -> None:
    few = [replace(one, person=f"p{number % 4}") for number, one in enumerate(history())]

    assert assess_target(question(), few).verdict is EvidenceVerdict.TOO_FEW


def test_those_without_a_name_count_as_one_person_where_others_have_names() -> None:
    nameless = [replace(one, person="") if number >= 4 else one for number, one in enumerate(history())]

    assert assess_target(question(), nameless[1:]).verdict is EvidenceVerdict.TOO_FEW


def test_where_nobody_is_named_each_case_stands_for_itself() -> None:
    found = assess_target(question(), [replace(one, person="") for one in history()])

    assert found.people == 10


def test_a_setting_may_ask_for_more_people_but_not_for_fewer() -> None:
    assert assess_target(question(), history(), k_min=11).verdict is EvidenceVerdict.TOO_FEW
    assert assess_target(question(), history()[:4], k_min=2).verdict is EvidenceVerdict.TOO_FEW


@pytest.mark.parametrize(
    ("metric", "unit", "direction", "basis"),
    [
        ("Rüstzeit", "min", Direction.DOWN, "kpi"),
        ("rüstzeit ", "min", Direction.DOWN, "kpi"),
        ("Rüstzeit [Linie 4]", "min", Direction.DOWN, "kin"),
        ("Wegezeit", "min", Direction.DOWN, "unit"),
        ("Fehlbuchungen", "count", Direction.DOWN, "direction"),
        ("Umsatz", "EUR", Direction.UP, "all"),
    ],
)
def test_the_class_is_widened_step_by_step(metric: str, unit: str, direction: Direction, basis: str) -> None:
    found = assess_target(question(metric, unit=unit, direction=direction), history())

    assert found.basis == basis


def test_kin_in_the_catalogue_speak_for_each_other() -> None:
    kpis = KpiCatalogue((_kpi("nps", "NPS", kin=("csat",)), _kpi("csat", "Kundenzufriedenheit")))
    known = history("NPS", unit="points", direction=Direction.UP, changes=(0.1, 0.2, 0.0, 0.1, 0.3, -0.1))

    asked = question("Kundenzufriedenheit", unit="points", direction=Direction.UP, target=44)

    assert assess_target(asked, known, kpis=kpis).basis == "kin"
    assert assess_target(asked, known).basis == "unit"


def test_a_synonym_names_the_same_kpi() -> None:
    kpis = KpiCatalogue((_kpi("nps", "NPS", synonyms=("Weiterempfehlungsrate",)),))
    known = history("NPS", unit="points", direction=Direction.UP)

    found = assess_target(question("weiterempfehlungsrate", unit="points", direction=Direction.UP), known, kpis=kpis)

    assert found.basis == "kpi"


def test_a_unit_is_the_same_by_any_of_its_names() -> None:
    assert assess_target(question(unit="Minuten"), history()).basis == "kpi"


def test_values_with_bounds_stay_within_them() -> None:
    known = history(
        "Termintreue", unit="%", direction=Direction.UP, baseline=90, changes=(0.1, 0.08, 0.05, 0.09, 0.02, 0.0)
    )

    found = assess_target(question("Termintreue", unit="%", direction=Direction.UP, baseline=99, target=99.9), known)

    assert found.corridor is not None
    assert found.corridor.p80 <= 100
    assert found.corridor.p50 >= 99


def test_a_value_beyond_the_bounds_is_not_judged_by_changes_within_them() -> None:
    known = history(
        "Auslastung", unit="%", direction=Direction.UP, baseline=95, changes=(0.04, 0.03, 0.02, 0.05, 0), ambition=0.03
    )

    inside = assess_target(question("Bindung", unit="%", direction=Direction.UP, baseline=95, target=96), known)
    beyond = assess_target(question("Bindung", unit="%", direction=Direction.UP, baseline=104, target=108), known)

    assert inside.basis == "unit"
    assert beyond.basis == "all"


@pytest.mark.parametrize("factor", [1000, 0.001])
def test_an_open_measure_in_another_size_gets_the_same_verdict(factor: float) -> None:
    small = assess_target(question(baseline=40, target=35), history())
    large = assess_target(question(baseline=40 * factor, target=35 * factor), history(baseline=40 * factor))

    assert small.share_reached == large.share_reached
    assert small.corridor is not None
    assert large.corridor is not None
    assert float(large.corridor.p50) == pytest.approx(float(small.corridor.p50) * factor, rel=0.01)


def test_less_time_leaves_less_room() -> None:
    year = assess_target(question(months=12), history()).corridor
    quarter = assess_target(question(months=3), history()).corridor

    assert year is not None
    assert quarter is not None
    assert abs(40 - quarter.p80) < abs(40 - year.p80)


def test_recent_cases_weigh_more() -> None:
    better, worse = (-0.3,) * 8, (0.3,) * 8
    now = date(2026, 1, 1)

    lately_better = assess_target(
        question(start=now), [*history(year=2015, changes=worse), *history(year=2025, changes=better, prefix="b")]
    )
    lately_worse = assess_target(
        question(start=now), [*history(year=2015, changes=better), *history(year=2025, changes=worse, prefix="b")]
    )

    assert lately_better.share_reached is not None
    assert lately_worse.share_reached is not None
    assert lately_better.share_reached > lately_worse.share_reached


def test_a_small_class_is_drawn_towards_the_wider_one() -> None:
    lucky = history("Rüstzeit", changes=(-0.5,) * 5)
    ordinary = history("Laufzeit", changes=(0.0, 0.05, -0.05, 0.02, -0.02) * 8, prefix="o")

    alone = assess_target(question(target=25), lucky)
    among = assess_target(question(target=25), [*lucky, *ordinary])

    assert among.basis == alone.basis == "kpi"
    assert among.share_reached is not None
    assert alone.share_reached is not None
    assert among.share_reached < alone.share_reached


def test_only_released_agreements_are_named() -> None:
    found = assess_target(question(), history())

    released = {one.id for one in history() if one.released}
    assert found.cases
    assert set(found.cases) <= released


def test_example_data_speak_only_where_real_ones_lack_and_say_so() -> None:
    examples = [replace(one, example=True) for one in history(prefix="e")]

    only_examples = assess_target(question(), examples)
    both = assess_target(question(), [*examples, *history()])

    assert only_examples.example
    assert only_examples.n == 10
    assert not both.example
    assert both == assess_target(question(), history())


@pytest.mark.parametrize(
    "lacking",
    [{"baseline": None}, {"actual": None}, {"end": None}],
    ids=["no baseline", "no outcome", "no end"],
)
def test_a_precedent_that_lacks_a_part_is_left_out(lacking: dict[str, None]) -> None:
    found = assess_target(question(), [*history(), replace(history(prefix="x")[0], **lacking)])

    assert found.n == 10


def test_a_direction_that_is_not_given_is_taken_from_baseline_and_target() -> None:
    found = assess_target(question(), [replace(one, direction=None) for one in history()])

    assert found.basis == "kpi"


def test_zero_as_baseline_gets_an_answer() -> None:
    known = history("Beschwerden", unit="count", baseline=0, changes=(0.0,) * 6)
    known = [replace(one, actual=Decimal(number), target=Decimal(2)) for number, one in enumerate(known)]

    found = assess_target(question("Beschwerden", unit="count", baseline=0, target=3), known)

    assert found.share_reached is not None


def test_the_same_question_has_the_same_id_and_another_target_another() -> None:
    book = ReferenceBook(history())

    assert book.assess(question()).id == book.assess(question()).id
    assert book.assess(question()).id != book.assess(question(target=35)).id


def test_the_corridor_does_not_depend_on_the_target_asked_about() -> None:
    book = ReferenceBook(history())

    corridors = {book.assess(question(target=target)).corridor for target in (None, 10, 39, 41, 60)}

    assert len(corridors) == 1


def test_thousands_of_measures_with_names_of_their_own_find_their_cases() -> None:
    many = [
        replace(one, metric=f"Quote {word} {number} {word[::-1]}", id=f"{word}{number}", person=f"{word}{number}")
        for number in range(300)
        for word, one in zip("abcdefghij", history(), strict=True)
    ]

    found = ReferenceBook(many).assess(question("Quote a 7 a"))

    assert found.n >= 5


def test_nothing_reached_in_an_earlier_book_is_left_in_a_later_one() -> None:
    precedents: list[Precedent] = []

    assert assess_target(question(), precedents).n == 0


def _kpi(kpi_id: str, name: str, *, kin: tuple[str, ...] = (), synonyms: tuple[str, ...] = ()) -> Kpi:
    said = KpiName(name=name, synonyms=synonyms, definition="-", formula="-", data_source="-")
    return Kpi(id=kpi_id, field="test", unit="points", better=Direction.UP, kin=kin, de=said, en=said, reference="-")


def test_who_held_the_value_met_a_target_to_hold_it() -> None:
    held = history(changes=(0.0,) * 8 + (0.2, 0.3))

    to_hold, to_better = (ReferenceBook(held).assess(question(target=target)).share_reached for target in (40, 38))

    assert to_hold is not None
    assert to_better is not None
    assert to_hold >= 0.7
    assert to_better <= 0.35


@pytest.mark.parametrize("count", [10, 200], ids=["few cases", "many cases"])
def test_few_cases_give_coarser_values_than_many(count: int) -> None:
    changes = tuple(-0.2 + 0.4 * number / count for number in range(count))
    corridor = ReferenceBook(history(changes=changes)).assess(question(target=None, baseline=1000)).corridor
    assert corridor is not None

    assert any(value % 50 for value in (corridor.p20, corridor.p50, corridor.p80)) == (count > 10)
