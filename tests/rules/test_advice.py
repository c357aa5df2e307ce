"""What lawyers call too vague fails, and what advice texts call good gets the questions it leaves open."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from zielbot.goals.finding import Criterion, Verdict
from zielbot.goals.language import Language
from zielbot.rules.checker import Checker
from zielbot.rules.context import RuleContext

Contexts = Callable[..., RuleContext]


@pytest.mark.parametrize(
    "text",
    [
        "höherer Umsatz",
        "Höherer Umsatz.",
        "Wir erzielen einen höheren Umsatz.",
        "besseres Betriebsklima",
        "Ziel ist ein besseres Betriebsklima.",
        "Integration neuer Mitarbeiter",
        "die Integration neuer Mitarbeiter",
        "wirtschaftlichere Abteilung",
        "Die Abteilung soll wirtschaftlicher werden.",
    ],
)
def test_the_phrases_lawyers_call_too_vague_are_neither_specific_nor_measurable(
    text: str, context_of: Contexts
) -> None:
    report = Checker().check(context_of(text))

    assert report.verdict(Criterion.SPECIFIC) is Verdict.NOT_MET
    assert report.verdict(Criterion.MEASURABLE) is Verdict.NOT_MET


@pytest.mark.parametrize(
    ("text", "language", "rules"),
    [
        ("Ich steigere den Umsatz bis zum Jahresende um 10 %.", Language.DE, {"M104", "S106"}),
        ("In sechs Monaten erhöhe ich die Kundenzufriedenheit um 15 %.", Language.DE, {"M104", "M121", "T111"}),
        ("Wir senken die Kosten dieses Jahr um 5 Prozent.", Language.DE, {"M104", "S106", "T108"}),
        ("Innerhalb eines Jahres steigere ich meine Produktivität um ein Viertel.", Language.DE, {"M104", "T111"}),
        ("Die Fluktuationsquote sinkt bis Dezember 2027 um 3 %.", Language.DE, {"M104", "M106"}),
        ("Bis 2030 verdoppeln wir unseren Gewinn.", Language.DE, {"M104", "R106", "T108"}),
        ("I will increase sales by 20% within six months.", Language.EN, {"M104", "S106", "T111"}),
        ("We will improve customer satisfaction by 10% this year.", Language.EN, {"M104", "M121", "T108"}),
        ("Reduce the staff turnover rate by 5% by the end of the year.", Language.EN, {"M104", "M106"}),
        ("Double our profit in two years.", Language.EN, {"M104", "R106", "T111"}),
    ],
)
def test_good_examples_of_advice_texts_get_the_questions_they_leave_open(
    text: str, language: Language, rules: set[str], context_of: Contexts
) -> None:
    report = Checker().check(context_of(text, language))

    assert rules <= {found.rule for found in report.findings}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ich senke die Nacharbeit an Linie 4 bis 30.06.2027 von 60 auf 40 Stunden im Monat.", Language.DE),
        ("Bis Ende Oktober 2027 sprechen 8 von 12 Pflegekräften auf Station 3 Gebärdensprache.", Language.DE),
        ("Am 15.03.2027 reiche ich den Förderantrag für den Spielplatz ein.", Language.DE),
        ("I will cut rework on line 4 from 60 to 40 hours a month by 30 June 2027.", Language.EN),
        ("By the end of October 2027, 8 of 12 nurses on ward 3 use sign language.", Language.EN),
        ("I will submit the playground grant application by 15 March 2027.", Language.EN),
    ],
)
def test_a_good_goal_gets_no_error(text: str, language: Language, context_of: Contexts) -> None:
    report = Checker().check(context_of(text, language))

    assert [found.rule for found in report.findings if found.severity.value == "error"] == []
