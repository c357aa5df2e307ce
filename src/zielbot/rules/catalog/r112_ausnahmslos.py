"""R112: Always, never, at any time."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Family, Rule, de, en


def _check(context: RuleContext) -> Iterator[Finding]:
    place = context.facts.place("absolute")
    if place is not None and not context.facts.touches("absolute_harmless", place):
        yield RULE.found(place, words=place.of(context.reading.text))


RULE = Rule(
    id="R112",
    slug="ausnahmslos",
    criterion=Criterion.REALISTIC,
    severity=Severity.HINT,
    slot="target",
    message=Text(
        de="„{words}“ lässt keine Ausnahme zu. Schon die erste wäre das Ende des Ziels.",
        en="“{words}” allows no exception. The first one would end the goal.",
    ),
    question=Text(
        de="In wie vielen von zehn Fällen soll es gelingen?", en="In how many cases out of ten should it work?"
    ),
    reason=Text(
        de="Wer „immer“ verlangt, misst nicht mehr, wie oft etwas gelingt.",
        en="Whoever demands “always” no longer measures how often something works.",
    ),
    source=None,
    violating=(
        de("Ich bin bis Mai 2027 immer um 8 Uhr an der Pforte.", "immer"),
        de("Die 4 Zapfsäulen sind bis Mai 2027 jederzeit bereit.", "jederzeit"),
        en("I will always be at the gate by 8 until May 2027.", "always"),
        en("We will never lose any of the 12 keys.", "never"),
    ),
    clean=(
        de("Ich bin bis Mai 2027 an 19 von 20 Tagen um 8 Uhr an der Pforte."),
        de("Ich pflege bis Mai 2027 immer noch 3 Beete."),
        en("I will be at the gate by 8 on 19 of 20 days until May 2027."),
        en("I will fix the 12 locks by May 2027."),
    ),
    check=_check,
    family=Family.WORD,
)
