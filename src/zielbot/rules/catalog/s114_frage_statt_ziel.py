"""S114: A question instead of a goal."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.goals.span import Span
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Rule, de, en


def _check(context: RuleContext) -> Iterator[Finding]:
    text = context.reading.text.rstrip()
    if text.endswith("?"):
        yield RULE.found(Span(len(text) - 1, len(text)))


RULE = Rule(
    id="S114",
    slug="frage-statt-ziel",
    criterion=Criterion.SPECIFIC,
    severity=Severity.HINT,
    slot=None,
    message=Text(de="Das ist eine Frage, noch kein Ziel.", en="This is a question, not yet a goal."),
    question=Text(
        de="Welche Antwort wünschst du dir darauf?",
        sie="Welche Antwort wünschen Sie sich darauf?",
        en="Which answer would you like to see?",
    ),
    reason=Text(
        de="Fragen sind ein guter Anfang. Vereinbaren lässt sich die Antwort.",
        en="Questions are a good start. What can be agreed on is the answer.",
    ),
    source=None,
    violating=(
        de("Wie bekommen wir die Lieferzeit auf 3 Tage?", "?"),
        de("Soll ich bis Mai 2027 die Fachprüfung ablegen?", "?"),
        en("How do we get delivery time down to 3 days?", "?"),
        en("Should I take the exam by May 2027?", "?"),
    ),
    clean=(
        de("Die Lieferzeit sinkt bis Mai 2027 auf 3 Tage."),
        de("Die Frage „Ist alles da?“ beantworten wir bis Mai 2027 mit einer Packliste."),
        en("Delivery time falls to 3 days by May 2027."),
        en("We answer the question “Is everything there?” with a packing list by May 2027."),
    ),
    check=_check,
)
