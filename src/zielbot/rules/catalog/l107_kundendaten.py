"""L107: Personal data of customers as the object of the goal."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Rule, de, en


def _check(context: RuleContext) -> Iterator[Finding]:
    facts = context.facts
    place = facts.place("personal_data")
    if place is not None and facts.place("collecting") is not None:
        yield RULE.found(place, words=place.of(context.reading.text))


RULE = Rule(
    id="L107",
    slug="kundendaten",
    criterion=Criterion.LAW,
    severity=Severity.HINT,
    slot=None,
    message=Text(
        de="„{words}“: Dafür braucht es einen Zweck und eine Rechtsgrundlage.",
        en="“{words}”: this needs a purpose and a legal basis.",
    ),
    question=Text(
        de="Wozu werden die Daten gebraucht, und worauf stützt sich die Verarbeitung, etwa auf eine Einwilligung?",
        en="What are the data needed for, and what is the processing based on, consent for instance?",
    ),
    reason=Text(
        de=(
            "Wer nach der Zahl gesammelter Daten bewertet wird, sammelt zu viele. Erlaubt ist nur, was für den Zweck "
            "nötig ist. Das ist ein Hinweis, keine Rechtsberatung."
        ),
        en=(
            "People judged by the number of data collected collect too many. Only what the purpose needs is allowed. "
            "This is a hint, not legal advice."
        ),
    ),
    source="DSGVO Art. 5, 6, 25",
    violating=(
        de("Ich sammle bis Mai 2027 500 Kundenadressen auf Messen.", "Kundenadressen"),
        de("Bis Mai 2027 erfassen wir 2.000 Handynummern von Gästen.", "Handynummern"),
        en("I will collect 500 customer addresses at trade fairs by May 2027.", "customer addresses"),
        en("We will record 2,000 phone numbers of guests by May 2027.", "phone numbers"),
    ),
    clean=(
        de("Ich spreche bis Mai 2027 mit 500 Kunden auf Messen."),
        de("Bis Mai 2027 löschen wir 2.000 veraltete Kundendaten."),
        en("I will talk to 500 customers at trade fairs by May 2027."),
        en("We will record 2,000 books in the catalogue by May 2027."),
    ),
    check=_check,
)
