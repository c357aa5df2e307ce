"""T106: The deadline is a weekend or a public holiday."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.deadline import Precision
from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Rule, de, en
from zielbot.rules.workdays import is_workday, next_workday


def _check(context: RuleContext) -> Iterator[Finding]:
    for deadline in context.reading.deadlines[:1]:
        meant = context.facts.touches("weekend", deadline.span) or context.facts.touches("on_day", deadline.span)
        past = deadline.date < context.reading.today
        if deadline.precision is Precision.DAY and not (meant or past) and not is_workday(deadline.date):
            following = context.facts.say.day(next_workday(deadline.date))
            yield RULE.found(
                deadline.span,
                date=context.facts.say.day(deadline.date),
                next=following,
                suggestion=context.facts.say.until(next_workday(deadline.date)),
            )


RULE = Rule(
    id="T106",
    slug="kein-arbeitstag",
    criterion=Criterion.TIME_BOUND,
    severity=Severity.HINT,
    slot="deadline",
    message=Text(
        de="Der {date} ist kein Arbeitstag. Der nächste ist der {next}.",
        en="{date} is not a working day. The next one is {next}.",
    ),
    question=Text(de="Soll der Termin auf den {next} rücken?", en="Should the deadline move to {next}?"),
    reason=Text(
        de=(
            "An Wochenenden und bundesweiten Feiertagen ist oft niemand da, der das Ergebnis abnimmt. Bei Erklärungen "
            "und Leistungen rückt die Frist nach § 193 BGB auf den nächsten Werktag."
        ),
        en=(
            "On weekends and public holidays there is often nobody to accept the result. For declarations and "
            "performances German law (§ 193 BGB) moves such a date to the next working day."
        ),
    ),
    source="BGB § 193",
    violating=(
        de("Ich reiche den Antrag für 3 Plätze bis zum 14.03.2027 ein.", "14.03.2027"),
        de("Bis 1. Mai 2027 sind die 12 Beete bepflanzt.", "1. Mai 2027"),
        en("I will hand in the application for 3 places by 14 March 2027.", "14 March 2027"),
        en("By 1 May 2027 the 12 beds are planted.", "1 May 2027"),
    ),
    clean=(
        de("Ich reiche den Antrag für 3 Plätze bis zum 15.03.2027 ein."),
        de("Bis Sonntag sind die 12 Beete abgeräumt."),
        de("Am 3. Oktober 2027 laufe ich 10 km."),
        en("I will hand in the application for 3 places by 15 March 2027."),
        en("By the end of October 2027 the 12 beds are cleared."),
    ),
    check=_check,
)
