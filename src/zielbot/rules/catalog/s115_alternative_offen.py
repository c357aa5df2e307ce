"""S115: Two ways are left open."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Rule, de, en


def _check(context: RuleContext) -> Iterator[Finding]:
    place = context.facts.place("alternative")
    if place is not None and not context.facts.place("alternative_harmless"):
        yield RULE.found(place, words=place.of(context.reading.text))


RULE = Rule(
    id="S115",
    slug="alternative-offen",
    criterion=Criterion.SPECIFIC,
    severity=Severity.HINT,
    slot=None,
    message=Text(
        de="„{words}“ lässt offen, welche Möglichkeit gilt.",
        en="“{words}” leaves open which option applies.",
    ),
    question=Text(de="Welche der beiden Möglichkeiten ist gemeint?", en="Which of the two is meant?"),
    reason=Text(
        de="Stehen zwei Wege in einem Ziel, zählt am Ende der bequemere.",
        en="Two options in one goal mean that the easier one will count in the end.",
    ),
    source=None,
    violating=(
        de("Ich besuche bis Mai 2027 einen Excel-Kurs oder lese ein Fachbuch.", "oder"),
        de("Wir stellen bis Mai 2027 zwei Köche bzw. Küchenhilfen ein.", "bzw"),
        en("I will attend an Excel course or read a book by May 2027.", "or"),
        en("We will hire two cooks and/or kitchen helpers by May 2027.", "or"),
    ),
    clean=(
        de("Ich besuche bis Mai 2027 einen Excel-Kurs in Linz."),
        en("I will attend an Excel course in Leeds by May 2027."),
        de("Ich besuche bis Mai 2027 drei oder mehr Kurse."),
        de("Ich besuche bis Mai 2027 einen Excel-Kurs."),
        en("I will attend three or more courses by May 2027."),
        en("I will attend an Excel course by May 2027."),
    ),
    check=_check,
)
