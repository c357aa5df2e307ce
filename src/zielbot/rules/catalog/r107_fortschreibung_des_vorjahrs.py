"""R107: Last year's value plus some percent."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Rule, de, en


def _check(context: RuleContext) -> Iterator[Finding]:
    facts = context.facts
    place = facts.place("last_year")
    if place is not None and facts.is_change and facts.unit == "%":
        yield RULE.found(place, words=place.of(context.reading.text))


RULE = Rule(
    id="R107",
    slug="fortschreibung-des-vorjahrs",
    criterion=Criterion.REALISTIC,
    severity=Severity.HINT,
    slot="target",
    message=Text(
        de="„{words}“ plus ein Aufschlag schreibt die Vergangenheit fort.",
        en="“{words}” plus something on top carries the past forward.",
    ),
    question=Text(
        de="Was spricht, abgesehen vom Vorjahr, für genau diesen Wert?",
        en="Apart from last year, what speaks for exactly this value?",
    ),
    reason=Text(
        de="Wer weiß, dass ein gutes Jahr das nächste Ziel erhöht, hält sich zurück.",
        en="People who know that a good year raises the next goal hold back.",
    ),
    source=None,
    violating=(
        de("Ich steigere den Absatz von Rapsöl bis Ende 2027 um 5 % gegenüber dem Vorjahr.", "Vorjahr"),
        de("Bis Ende 2027 senken wir den Ausschuss im Vergleich zum letzten Jahr um 10 %.", "letzten Jahr"),
        en("I will increase sales of rapeseed oil by 5% over last year by the end of 2027.", "last year"),
        en("By the end of 2027 we will cut scrap by 10% on the previous year.", "previous year"),
    ),
    clean=(
        de("Ich steigere den Absatz von Rapsöl bis Ende 2027 auf 5.000 Liter."),
        de("Ich hole bis Mai 2027 die 3 Kurse vom letzten Jahr nach."),
        en("I will increase sales of rapeseed oil to 5,000 litres by the end of 2027."),
        en("I will catch up on last year's 3 courses by May 2027."),
    ),
    check=_check,
)
