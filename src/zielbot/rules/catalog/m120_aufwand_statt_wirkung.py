"""M120: The number counts the effort, not the effect."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.goals.span import Span
from zielbot.rules.context import RuleContext
from zielbot.rules.facts import Facts
from zielbot.rules.rule import Rule, de, en


def _check(context: RuleContext) -> Iterator[Finding]:
    facts = context.facts
    if facts.has_purpose:
        return
    for span in facts.places("effort"):
        if _is_counted(span, facts) or _is_single(span, facts):
            yield RULE.found(span, words=span.of(context.reading.text))
            return


def _is_counted(span: Span, facts: Facts) -> bool:
    quantity = facts.quantity
    if quantity is None or quantity.unit != "count" or quantity.noun_span is None or not facts.noun:
        return False
    return span.overlaps(quantity.noun_span)


def _is_single(span: Span, facts: Facts) -> bool:
    """Whether one such effort is all that is to be: "einen Workshop machen"."""
    if facts.value is not None or facts.direction is not None or facts.is_aside(span):
        return False
    return facts.follows("indefinite_article", span) and any(verb.kind in _DOING for verb in facts.reading.verbs)


_DOING = ("activity", "achieve", "keep")


RULE = Rule(
    id="M120",
    slug="aufwand-statt-wirkung",
    criterion=Criterion.MEASURABLE,
    severity=Severity.HINT,
    slot="outcome",
    message=Text(
        de="Mit „{words}“ ist der Aufwand genannt. Was er bewirkt, bleibt offen.",
        en="“{words}” names the effort. What it brings about stays open.",
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
        de("Wir machen bis Ende März 2027 einen Workshop zur Fehlerkultur.", "Workshop"),
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
