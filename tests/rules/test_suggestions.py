"""Suggestions say in words what to write instead."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from zielbot.goals.language import Language
from zielbot.goals.quantity import Direction
from zielbot.rules.checker import Checker
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Example, de, en
from zielbot.rules.samples import BEYOND, with_change
from zielbot.rules.workdays import next_workday

CASES = [
    pytest.param(
        de(
            "Ich steigere die Zahl der Führungen bis Mai 2027 um 10 %.",
            draft=with_change("200", "10", "count", Direction.UP),
        ),
        "M118",
        "um 10 % auf 220",
        id="the level behind a relative change",
    ),
    pytest.param(
        en("I will cut returns by 25% by May 2027.", draft=with_change("40", "25", "count", Direction.DOWN)),
        "M118",
        "by 25% to 30",
        id="the level behind a fall",
    ),
    pytest.param(
        de("Ich senke die Ausschussquote bis Mai 2027 um 2 %."), "M106", "um 2 Prozentpunkte", id="percentage points"
    ),
    pytest.param(
        de("Ich reiche den Antrag für 3 Plätze bis zum 14.03.2027 ein."),
        "T106",
        "bis 15.03.2027",
        id="the next working day",
    ),
    pytest.param(
        en("Within 4 months I will digitise 200 files."), "T111", "by 15 May 2027", id="the day a duration ends"
    ),
    pytest.param(
        de("Ich führe bis Mai 2027 rund 30 Erstgespräche."),
        "M113",
        "mindestens 30 Erstgespräche",
        id="a floor for about",
    ),
    pytest.param(
        de("Bis Mai 2027 beantworte ich rund 90 % der Leserbriefe in drei Tagen."),
        "M113",
        "mindestens 90 %",
        id="a floor for a share",
    ),
    pytest.param(
        de("Die Ausschussquote sinkt bis Mai 2027 auf etwa 4 %."),
        "M113",
        "auf höchstens 4 %",
        id="a ceiling for a level",
    ),
    pytest.param(
        de("Der Umsatz im Hofladen steigt bis Mai 2027 auf rund 1,2 Mio. Euro."),
        "M113",
        "auf mindestens 1.200.000 Euro",
        id="a number written anew",
    ),
    pytest.param(
        en("By May 2027 the line fills 50-60 jars per minute."),
        "M114",
        "at least 50 jars per minute",
        id="a floor for a speed",
    ),
    pytest.param(
        en("By May 2027 I will answer 80-90% of the readers' letters within three days."),
        "M114",
        "at least 80%",
        id="a floor for a share in English",
    ),
    pytest.param(
        en("I will swim 500 metres twice a week for the next eight weeks."),
        "T111",
        "until 12 March 2027",
        id="the day until which something goes on",
    ),
    pytest.param(de("Die Ausschussquote sinkt bis Mai 2027 auf 3,47 %."), "M119", "auf 3,5 %", id="a rounded value"),
    pytest.param(
        de("Ich senke die Ausschussquote bis Ende 2027 von 8 auf 1 %.", evidence=BEYOND),
        "R101",
        "von 8 auf 5 %",
        id="the ambitious end of the corridor",
    ),
]


@pytest.mark.parametrize(("example", "rule", "suggestion"), CASES)
def test_a_suggestion_can_stand_in_the_text(
    example: Example, rule: str, suggestion: str, context_of: Callable[..., RuleContext]
) -> None:
    report = Checker().check(context_of(example))

    assert [found.suggestion for found in report.findings if found.rule == rule] == [suggestion]


def test_a_suggested_day_is_itself_a_working_day(context_of: Callable[..., RuleContext]) -> None:
    report = Checker().check(context_of("By 26 March 2027 the 12 beds are planted.", Language.EN))

    assert next_workday(date(2027, 3, 26)) == date(2027, 3, 30)
    assert [found.suggestion for found in report.findings if found.rule == "T106"] == ["by 30 March 2027"]
