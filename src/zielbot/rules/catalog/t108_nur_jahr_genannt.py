"""T108: Only the year or the season is named."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.deadline import Precision
from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Family, Rule, de, en

_WIDE = (Precision.YEAR, Precision.SEASON)


def _check(context: RuleContext) -> Iterator[Finding]:
    for deadline in context.reading.deadlines[:1]:
        if deadline.precision in _WIDE and not context.facts.touches("period_end", deadline.span):
            last = context.facts.say.day(deadline.date)
            yield RULE.found(
                deadline.span, words=deadline.text, date=last, suggestion=context.facts.say.until(deadline.date)
            )


RULE = Rule(
    id="T108",
    slug="nur-jahr-genannt",
    criterion=Criterion.TIME_BOUND,
    severity=Severity.HINT,
    slot="deadline",
    message=Text(
        de="„{words}“ ist ein weiter Zeitraum. Gelesen wird er als „bis {date}“.",
        en="“{words}” is a wide period. It is read as “by {date}”.",
    ),
    question=Text(de="Ist der {date} gemeint, oder geht es früher?", en="Is {date} meant, or can it be earlier?"),
    reason=Text(
        de="Wer nur das Jahr nennt, meint oft den Dezember und hofft auf den Juni.",
        en="People who only name the year often mean December and hope for June.",
    ),
    source=None,
    violating=(
        de("Im Jahr 2028 bilden wir 6 Köche aus.", "2028"),
        de("Im Sommer 2027 stehen 30 Zelte auf dem Platz.", "Sommer 2027"),
        en("In 2028 we will train 6 cooks.", "2028"),
        en("In summer 2027 there will be 30 tents on the site.", "summer 2027"),
    ),
    clean=(
        de("Bis 30.06.2028 bilden wir 6 Köche aus."),
        de("Bis Ende Juli 2027 stehen 30 Zelte auf dem Platz."),
        en("We will train 6 cooks by 30 June 2028."),
        en("By the end of July 2027 there will be 30 tents on the site."),
    ),
    check=_check,
    family=Family.TIME,
)
