"""No question, and no pair of questions, singles out a person."""

from __future__ import annotations

import itertools
import math
import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from tests.evidence.cases import history, many_people, question

from zielbot.adapters.resources import kpi_catalogue
from zielbot.evidence.cases import comparable_cases, quarter_of
from zielbot.evidence.cohorts import Chain, Cohorts, Step
from zielbot.evidence.likeness import KinGroups, KpiNames
from zielbot.evidence.reference_book import ReferenceBook
from zielbot.goals.precedent import Evidence, Precedent, TargetQuery
from zielbot.goals.quantity import Direction

K = 5
QUARTERS = [date(2023 + number // 4, number % 4 * 3 + 1, 1) for number in range(1, 16)]


@pytest.fixture(scope="module")
def people() -> list[Precedent]:
    return list(many_people(random.Random(12)))


@pytest.fixture(scope="module")
def book(people: list[Precedent]) -> ReferenceBook:
    return ReferenceBook(people)


def _cohorts(people: list[Precedent]) -> tuple[Cohorts, set[Chain]]:
    names = KpiNames(None)
    cases = comparable_cases(people, names, None)
    cohorts = Cohorts(cases, KinGroups(Counter((case.realm, case.key) for case in cases), names), k_min=K)
    return cohorts, {cohorts.chain(case.key, case.realm, case.way) for case in cases}


def test_no_two_statements_about_one_class_differ_by_fewer_than_five_people(people: list[Precedent]) -> None:
    cohorts, chains = _cohorts(people)
    quarters = [quarter_of(day) for day in QUARTERS]

    for chain in chains:
        for key in chain:
            over_time = [{case.person for case in cohorts.cases(key, quarter)} for quarter in quarters]
            for before, after in itertools.pairwise(over_time):
                assert before <= after
                assert before == after or len(after - before) >= K
        for quarter in quarters:
            steps = [{case.person for case in cohorts.cases(key, quarter)} for key in cohorts.steps(chain, quarter)]
            for narrow, wide in itertools.pairwise(steps):
                assert len(wide - narrow) >= K


def test_a_case_that_is_added_alone_changes_no_answer(people: list[Precedent]) -> None:
    victim = replace(people[0], end=date(2024, 5, 5), start=date(2024, 1, 1))
    rest = [one for one in people if one.id != victim.id and one.end is not None and one.end.year == 2023]

    with_victim, without = ReferenceBook([*rest, victim]), ReferenceBook(rest)

    for query in _questions_about(victim):
        assert _said(with_victim.assess(query)) == _said(without.assess(query))


LATE = [
    pytest.param(date(2024, 5, 5), id="of the quarter just over"),
    pytest.param(date(2023, 5, 5), id="of a quarter that counts already"),
]


@pytest.mark.parametrize("end", LATE)
def test_who_asks_before_and_after_an_import_learns_nothing_of_one_person(people: list[Precedent], end: date) -> None:
    """Corridor, share, counts, picture and the fate of high aims stay as they were until five people have come."""
    rest = [replace(one, start=date(2022, 4, 1), end=date(2023, 3, 28)) for one in people]
    late = [
        replace(rest[0], id=f"late{n}", person=f"late{n}", actual=Decimal(9_000 + n), end=end, arrived=n)
        for n in range(1, 6)
    ]
    before = ReferenceBook(rest)

    for query in _questions_about(late[0]):
        for come in range(1, 5):
            after = ReferenceBook([*rest, *late[:come]])
            assert _said(after.assess(query)) == _said(before.assess(query))
            assert after.levels(query) == before.levels(query)
            assert after.higher_aims(query) == before.higher_aims(query)
    known = _query(late[0], date(2025, 1, 1))
    assert ReferenceBook([*rest, *late]).assess(known).n == before.assess(known).n + 5


def test_those_who_wait_come_into_play_with_the_next_import() -> None:
    first = history(year=2023)
    second = [replace(one, arrived=1) for one in history(year=2024, changes=(0.1, 0.2, 0.1), prefix="b")]
    third = [replace(one, arrived=2) for one in history(year=2024, changes=(0.1, 0.2, 0.1), prefix="c")]

    asked = question(start=date(2025, 4, 1))

    assert [ReferenceBook(held).assess(asked).n for held in (first, first + second, first + second + third)] == [
        10,
        10,
        16,
    ]


def test_arrivals_keep_the_differences_at_five_people(people: list[Precedent]) -> None:
    dice = random.Random(5)
    arriving = [replace(one, arrived=dice.randrange(30)) for one in people]
    counted: dict[tuple[object, int], set[str]] = {}
    for come in range(30):
        cohorts, chains = _cohorts([one for one in arriving if one.arrived <= come])
        for key, quarter in itertools.product({key for chain in chains for key in chain}, map(quarter_of, QUARTERS)):
            now = {case.person for case in cohorts.cases(key, quarter)}
            before = counted.get((key, quarter), set())
            if key[0] in {Step.KPI, Step.UNIT, Step.DIRECTION, Step.ALL}:  # kin may group anew
                assert before <= now
                assert before == now or len(now - before) >= K
            counted[key, quarter] = now


@pytest.mark.parametrize("metric", ["Churn Rate", "Kündigungsquote der Kunden", "churn", "Kundenabwanderung"])
def test_asking_by_another_name_of_a_kpi_finds_the_same_class(metric: str) -> None:
    kpis = kpi_catalogue()
    held = history("Churn Rate", unit="%", baseline=12) + history("Abwanderungsquote", unit="%", baseline=9, prefix="b")
    book = ReferenceBook(held, kpis=kpis)
    asked = question("Churn Rate", unit="%", baseline=10, target=9)

    answers = {_said(book.assess(replace(asked, metric=name))) for name in ("Churn Rate", metric)}

    assert len(answers) == 1


def test_the_fate_of_high_aims_differs_by_five_people_or_not_at_all(
    people: list[Precedent], book: ReferenceBook
) -> None:
    """So the share of those who got there tells of nobody alone, over time and over the measures asked for."""
    for victim in people[:24]:
        over_time = [book.higher_aims(_query(victim, day)) for day in QUARTERS]
        for before, after in itertools.pairwise(one for one in over_time if one is not None):
            assert after.n == before.n or abs(after.people - before.people) >= K


def test_a_differencing_attack_reconstructs_none_of_240_values(people: list[Precedent], book: ReferenceBook) -> None:
    """The attacker knows everybody's measure, dates and baseline and asks what he likes, but not the outcomes.

    He compares the answers before and after a person's case came in, and with the cohort widened, solves each for
    the one value that would explain it, and believes a value on which both routes agree at two levels.
    """
    reconstructed = [
        victim.id
        for victim in people
        if (claim := _claim(victim, book)) is not None and abs(claim / float(victim.actual or 1) - 1) <= 0.02
    ]

    assert reconstructed == []


def test_what_the_attacker_claims_is_no_better_than_chance() -> None:
    """Over eight stores his claims hit the person they are about no more often than strangers with the same measure."""
    claims = right = 0
    by_chance = 0.0
    for seed in range(1, 9):
        people = list(many_people(random.Random(seed)))
        book = ReferenceBook(people)
        for victim in people:
            claim = _claim(victim, book)
            if claim is None:
                continue
            alike = [float(one.actual or 1) for one in people if one.metric == victim.metric and one.id != victim.id]
            claims += 1
            by_chance += sum(abs(claim / other - 1) <= 0.02 for other in alike) / len(alike)
            right += abs(claim / float(victim.actual or 1) - 1) <= 0.02

    assert claims > 100
    assert right <= by_chance + 3 * math.sqrt(by_chance)


@pytest.mark.parametrize("strangers", range(1, 5))
def test_a_wide_class_does_not_give_away_the_few_beside_a_narrow_one(strangers: int) -> None:
    """Asked for a measure that nobody knows, the book would else answer for the narrow class and a few people more."""
    known = history(changes=(0.1, 0.05, -0.1, 0.2, -0.2, 0.0, 0.15, -0.05), year=2024)
    few = history("Pausenzeit", changes=(3.0, 2.0, 4.0, 5.0)[:strangers], year=2024)
    unknown = question("Erfundenes")

    with_them, without = ReferenceBook([*known, *few]), ReferenceBook(known)

    assert with_them.assess(unknown).n in {0, without.assess(unknown).n}


def test_a_wide_class_speaks_when_enough_people_are_beside_the_narrow_one() -> None:
    known = history(year=2024)
    others = history("Pausenzeit", changes=(0.1, 0.0, -0.1, 0.2, -0.2), year=2024)

    assert ReferenceBook([*known, *others]).assess(question("Erfundenes")).n == len(known) + len(others)


def test_the_same_attack_on_means_with_free_filters_would_succeed(people: list[Precedent]) -> None:
    """So the attack is a real one: where each filter is answered with a mean and a count, nearly all values fall."""
    found = 0
    for victim in people:
        together = [one for one in people if one.metric == victim.metric]
        others = [one for one in together if one.id != victim.id]
        total = sum(float(one.actual or 0) for one in together) / len(together) * len(together)
        rest = sum(float(one.actual or 0) for one in others) / len(others) * len(others)
        found += abs((total - rest) / float(victim.actual or 1) - 1) <= 0.02

    assert found == 240


def test_finer_questions_get_no_finer_answers(book: ReferenceBook, people: list[Precedent]) -> None:
    victim = people[3]
    assert victim.baseline is not None
    asked = _query(victim, date(2026, 4, 1))

    answers = {
        book.assess(replace(asked, target=victim.baseline * (1 + Decimal(step) / 100_000))).share_reached
        for step in range(200)
    }

    assert len(answers) <= 2


def test_a_share_is_never_said_to_be_none_or_all() -> None:
    book = ReferenceBook(history())

    for target in (0.01, 1, 4000):
        share = book.assess(question(target=target)).share_reached
        assert share is not None
        assert 0.05 <= share <= 0.95
        assert round(share * 20) == pytest.approx(share * 20)


def test_corridor_values_are_round(book: ReferenceBook, people: list[Precedent]) -> None:
    for victim in people[:40]:
        corridor = book.assess(_query(victim, date(2026, 4, 1))).corridor
        assert corridor is not None
        width = float(abs(corridor.p80 - corridor.p20))
        grain = Decimal(1).scaleb(math.floor(math.log10(width / 25)))
        for value in (corridor.p20, corridor.p50, corridor.p80):
            assert value % grain == 0


def _claim(victim: Precedent, book: ReferenceBook) -> float | None:
    """The outcome on which two levels of the corridor agree within two percent by both routes; None without one."""
    found: list[tuple[int, str, float]] = []
    for route, (before, after) in enumerate(_pairs(victim, book)):
        for level in ("p20", "p50", "p80"):
            one, two = float(getattr(before.corridor, level)), float(getattr(after.corridor, level))
            difference = two * after.n - one * before.n
            guesses = (difference, difference / (after.n - before.n), two + (two - one) * after.n)
            found += [(route, level, guess) for guess in guesses if guess > 0]
    for _, _, guess in found:
        agreed = {(route, level) for route, level, other in found if abs(other / guess - 1) <= 0.02}
        if len({route for route, _ in agreed}) == 2 and len({level for _, level in agreed}) >= 2:
            return guess
    return None


def _pairs(victim: Precedent, book: ReferenceBook) -> Iterator[tuple[Evidence, Evidence]]:
    """Answers without and with the victim's case: when it came in, and from the narrow cohort to the wider one."""
    assert victim.end is not None
    over_time = [(day, book.assess(_query(victim, day))) for day in QUARTERS]
    for (_, before), (day, after) in itertools.pairwise(over_time):
        if day > victim.end and before.corridor and after.corridor and before.n < after.n:
            yield before, after
            break
    last = _query(victim, QUARTERS[-1])
    narrow, wide = book.assess(last), book.assess(replace(last, metric="Erfundenes"))
    if narrow.corridor and wide.corridor and narrow.n < wide.n:
        yield narrow, wide


def _questions_about(victim: Precedent) -> Iterator[TargetQuery]:
    for day in (date(2024, 4, 1), date(2024, 7, 1), date(2025, 1, 1)):
        for direction in Direction:
            for metric, unit in itertools.product((victim.metric, "Erfundenes", ""), (victim.unit, "h", "%", "kg")):
                yield replace(_query(victim, day), metric=metric, unit=unit, direction=direction)


def _query(victim: Precedent, day: date) -> TargetQuery:
    assert victim.baseline is not None
    assert victim.direction is not None
    return TargetQuery(
        metric=victim.metric,
        unit=victim.unit,
        direction=victim.direction,
        baseline=victim.baseline,
        months=12,
        start=day,
        target=victim.target,
    )


def _said(evidence: Evidence) -> tuple[object, ...]:
    return evidence.corridor, evidence.share_reached, evidence.n, evidence.people, evidence.verdict
