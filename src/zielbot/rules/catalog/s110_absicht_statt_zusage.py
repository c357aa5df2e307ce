"""S110: An intention instead of a commitment."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Family, Rule, de, en


def _check(context: RuleContext) -> Iterator[Finding]:
    place = context.facts.place("intent")
    if place is not None:
        yield RULE.found(place, words=place.of(context.reading.text))


RULE = Rule(
    id="S110",
    slug="absicht-statt-zusage",
    criterion=Criterion.SPECIFIC,
    severity=Severity.HINT,
    slot=None,
    message=Text(
        de="„{words}“ klingt nach einem Versuch. Ein Ziel sagt, was sein wird.",
        en="“{words}” sounds like an attempt. A goal says what will be.",
    ),
    question=Text(
        de="Was traust du dir fest zu?", sie="Was trauen Sie sich fest zu?", en="What are you confident you will do?"
    ),
    reason=Text(
        de="Wer nur einen Versuch zusagt, hat sein Ziel schon mit dem Versuch erreicht.",
        en="If you only promise to try, you have reached your goal by trying.",
    ),
    source=None,
    violating=(
        de("Ich versuche, bis Mai 2027 drei Fachbücher zu lesen.", "versuche"),
        de("Wir wollen die Rechnungen nach Möglichkeit in 10 Tagen prüfen.", "nach Möglichkeit"),
        en("I will try to read three books by May 2027.", "try to"),
        en("We hope to check invoices within 10 days.", "hope to"),
    ),
    clean=(
        de("Ich lese bis Mai 2027 drei Fachbücher."),
        de("Bis Mai 2027 sind 20 Versuche mit dem neuen Kleber ausgewertet."),
        en("I will read three books by May 2027."),
        en("Evaluate 20 trials with the new glue by May 2027."),
    ),
    check=_check,
    family=Family.WORD,
)
