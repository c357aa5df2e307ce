"""L112: Gender as a condition."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Rule, de, en


def _check(context: RuleContext) -> Iterator[Finding]:
    place = context.facts.place("gender")
    if place is not None:
        yield RULE.found(place, words=place.of(context.reading.text))


RULE = Rule(
    id="L112",
    slug="geschlecht",
    criterion=Criterion.LAW,
    severity=Severity.HINT,
    slot=None,
    message=Text(
        de="„{words}“: Das Geschlecht sollte keine Bedingung sein.", en="“{words}”: gender should not be a condition."
    ),
    question=Text(de="Welche Voraussetzung verlangt die Aufgabe wirklich?", en="What does the task really require?"),
    reason=Text(
        de=(
            "Eine Auswahl nach dem Geschlecht braucht einen besonderen Grund; den Anteil eines Geschlechts zu fördern "
            "ist etwas anderes. Das ist ein Hinweis, keine Rechtsberatung."
        ),
        en=(
            "Choosing by gender needs a special reason; promoting an under-represented gender is something else. This "
            "is a hint, not legal advice."
        ),
    ),
    source="AGG §§ 1, 5, 8",
    violating=(
        de("Ich stelle bis Mai 2027 nur Männer für das Lager ein.", "nur Männer"),
        de("Bis Mai 2027 arbeiten am Empfang ausschließlich Frauen.", "ausschließlich Frauen"),
        en("I will hire only men for the warehouse by May 2027.", "only men"),
        en("By May 2027 only women work at reception.", "only women"),
    ),
    clean=(
        de("Ich stelle bis Mai 2027 4 Leute mit Staplerschein für das Lager ein."),
        en("I will hire 4 people with a forklift licence for the warehouse by May 2027."),
        de("Der Anteil der Frauen in der Leitung steigt bis Ende 2027 auf 40 %."),
        de("Ich stelle bis Mai 2027 3 Leute für das Lager ein."),
        en("The share of women in management rises to 40% by the end of 2027."),
        en("I will hire 3 people for the warehouse by May 2027."),
    ),
    check=_check,
)
