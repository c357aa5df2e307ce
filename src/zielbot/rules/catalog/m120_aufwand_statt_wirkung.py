"""M120: The number counts the effort, not the effect."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Rule, de, en


def _check(context: RuleContext) -> Iterator[Finding]:
    facts = context.facts
    quantity = facts.quantity
    if quantity is None or quantity.unit != "count" or not facts.noun or facts.has_purpose:
        return
    for span in facts.places("effort"):
        if quantity.noun_span is not None and span.overlaps(quantity.noun_span):
            yield RULE.found(span, words=span.of(context.reading.text))
            return


RULE = Rule(
    id="M120",
    slug="aufwand-statt-wirkung",
    criterion=Criterion.MEASURABLE,
    severity=Severity.HINT,
    slot="outcome",
    message=Text(
        de="Gezählt wird mit „{words}“ der Aufwand. Was er bewirkt, bleibt offen.",
        en="Counting “{words}” counts the effort. What it brings about stays open.",
    ),
    question=Text(de="Was soll sich dadurch ändern?", en="What is that meant to change?"),
    reason=Text(
        de="Zehn Besprechungen lassen sich abhalten, ohne dass sich etwas ändert.",
        en="Ten meetings can be held without anything changing.",
    ),
    source=None,
    violating=(
        de("Ich führe bis Mai 2027 10 Besprechungen mit dem Einkauf.", "Besprechungen"),
        de("Wir veröffentlichen bis Mai 2027 20 Beiträge im Intranet.", "Beiträge"),
        en("I will hold 10 meetings with purchasing by May 2027.", "meetings"),
        en("We will publish 20 posts on the intranet by May 2027.", "posts"),
    ),
    clean=(
        de("Ich führe bis Mai 2027 10 Besprechungen mit dem Einkauf, damit die Liefertermine stimmen."),
        de("Wir gewinnen bis Mai 2027 20 Auszubildende."),
        en("I will hold 10 meetings with purchasing by May 2027 so that delivery dates are right."),
        en("We will win 20 apprentices by May 2027."),
    ),
    check=_check,
)
