"""S112: A fashionable word that says nothing."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Family, Rule, de, en


def _check(context: RuleContext) -> Iterator[Finding]:
    place = context.facts.place("buzz")
    if place is not None:
        yield RULE.found(place, words=place.of(context.reading.text))


RULE = Rule(
    id="S112",
    slug="floskel",
    criterion=Criterion.SPECIFIC,
    severity=Severity.HINT,
    slot=None,
    message=Text(
        de="„{words}“ ist eine Floskel und sagt nicht, was sich ändert.",
        en="“{words}” is a catchphrase and does not say what changes.",
    ),
    question=Text(de="Was ist damit im Alltag gemeint?", en="What does that mean in daily work?"),
    reason=Text(
        de="Modewörter klingen nach Zustimmung und verdecken, dass jeder etwas anderes meint.",
        en="Catchphrases sound like consent and hide that everyone means something else.",
    ),
    source=None,
    violating=(
        de("Wir heben Synergien zwischen Lager und Versand.", "Synergien"),
        de("Ich bringe bis Mai 2027 ein ganzheitliches Konzept auf den Weg.", "ganzheitliches"),
        en("We will find synergies between warehouse and shipping.", "synergies"),
        en("I will launch a holistic concept by May 2027.", "holistic"),
    ),
    clean=(
        de("Wir legen bis Mai 2027 die 2 Packplätze von Lager und Versand zusammen."),
        de("Ich halte die ganze Woche über 10 Sprechstunden."),
        en("We will merge the 2 packing stations by May 2027."),
        en("I will hold 10 office hours over the whole week."),
    ),
    check=_check,
    family=Family.WORD,
)
