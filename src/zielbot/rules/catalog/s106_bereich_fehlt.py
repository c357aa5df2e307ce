"""S106: A number, and nothing that narrows down what it is about."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.goals.reading import MetricMention
from zielbot.goals.span import Span
from zielbot.rules.context import RuleContext
from zielbot.rules.facts import Facts
from zielbot.rules.pace import loses_weight
from zielbot.rules.rule import Family, Rule, de, en


def _check(context: RuleContext) -> Iterator[Finding]:
    facts = context.facts
    # "30 Minuten Sport" says enough about a habit, "6 Kilo abnehmen" about a weight
    if (facts.unit in _TIMES and context.reading.recurrences) or loses_weight(facts):
        return
    if facts.value is None or facts.has_scope or facts.draft.outcome is not None or facts.has_purpose:
        return
    if facts.metric is None:
        place = _general_noun(facts) or (facts.quantity.span if facts.quantity else None)
        if place is not None and facts.has_means and not facts.touches("generic", place):
            return
    elif _is_general(facts, facts.metric):
        place = facts.metric.span
    else:
        return
    yield RULE.found(place, words=place.of(context.reading.text) if place else facts.metric_name)


_TIMES = ("min", "h")


def _general_noun(facts: Facts) -> Span | None:
    """A thing named only in general, apart from means: "mit meinem Produkt" narrows down."""
    noun = facts.general_noun
    return None if noun is not None and facts.is_aside(noun) else noun


def _is_general(facts: Facts, metric: MetricMention) -> bool:
    """Whether the measure is one general word: "Umsatz", not "website conversion"."""
    named = [word.span for word in facts.words if word.span.overlaps(metric.span) and not _is_empty(word.span, facts)]
    return len(named) == 1 and facts.touches("generic", named[0])


def _is_empty(span: Span, facts: Facts) -> bool:
    return facts.touches("function", span) or facts.touches("time", span)


RULE = Rule(
    id="S106",
    slug="bereich-fehlt",
    criterion=Criterion.SPECIFIC,
    severity=Severity.WARNING,
    slot="outcome",
    message=Text(
        de="Bei „{words}“ bleibt offen, worauf genau sich das bezieht.",
        en="“{words}” leaves open what exactly it refers to.",
    ),
    question=Text(
        de="Wofür gilt das: für welchen Bereich, welche Kunden, welches Produkt?",
        en="What does this apply to: which area, customers or product?",
    ),
    reason=Text(
        de="Ohne Bereich zählt jeder das, was gerade gut aussieht.",
        en="Without a scope everyone counts what happens to look good.",
    ),
    source=None,
    violating=(
        de("Ich steigere den Umsatz bis Ende 2027 um 10 %.", "Umsatz"),
        de("Wir senken die Kosten um 20.000 Euro.", "Kosten"),
        en("I will increase revenue by 10% by the end of 2027.", "revenue"),
        en("We will cut costs by EUR 20,000.", "costs"),
    ),
    clean=(
        de("Ich steigere den Umsatz mit Winterreifen bis Ende 2027 um 10 %."),
        de("Umsatz steigern"),
        de("Ich möchte mit meinem Hofladen bis Ende 2027 30.000 Euro verdienen."),
        de("Ich spare bis Ende 2027 1.800 Euro, um eine Werkbank zu kaufen."),
        en("Raise our website conversion from 2% to 3% by the end of 2027."),
        en("I will increase revenue from winter tyres by 10% by the end of 2027."),
        en("increase revenue"),
    ),
    check=_check,
    family=Family.NUMBER,
)
