"""T117: It says from when on, but not until when."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.rules.calendar_days import impossible_day
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Family, Rule, de, en
from zielbot.rules.starts import start_named


def _check(context: RuleContext) -> Iterator[Finding]:
    facts = context.facts
    if facts.is_timed or facts.vague_times or facts.open_rhythm is not None:
        return
    place = start_named(facts)
    if place is not None and impossible_day(facts.words) is None:
        yield RULE.found(place, words=place.of(context.reading.text))


RULE = Rule(
    id="T117",
    slug="nur-beginn-genannt",
    criterion=Criterion.TIME_BOUND,
    severity=Severity.ERROR,
    slot="deadline",
    message=Text(
        de="„{words}“ sagt, ab wann es gilt, aber nicht, an welchem Tag darauf geschaut wird.",
        en="“{words}” says from when on it applies, but not on which day somebody looks at it.",
    ),
    question=Text(
        de="An welchem Tag schaust du, ob es gelungen ist?",
        sie="An welchem Tag schauen Sie, ob es gelungen ist?",
        en="On which day will you look whether it has worked?",
    ),
    reason=Text(
        de="Was ab einem Tag gelten soll, ist erst erreicht, wenn es eine Weile gegolten hat. Dafür braucht es einen zweiten Tag.",
        en="What is to apply from a day on has only been reached once it has applied for a while. That takes a second day.",
    ),
    source=None,
    violating=(
        de("Wir beantworten ab dem 1. April 2027 95 % der Anfragen am selben Tag.", "ab dem 1. April 2027"),
        de("Ab sofort fahre ich mit dem Rad zur Werkstatt.", "Ab sofort"),
        en("From 1 April 2027 we answer 95% of requests the same day.", "From 1 April 2027"),
        en("From now on I will cycle to the workshop.", "From now on"),
    ),
    clean=(
        de("Wir beantworten ab dem 1. April 2027 und bis Ende 2027 95 % der Anfragen am selben Tag."),
        de("Ich senke die Rückläufer von 60 auf 40."),
        en("From 1 April 2027 until the end of 2027 we answer 95% of requests the same day."),
        en("I will cut returns from 60 to 40."),
    ),
    check=_check,
    family=Family.TIME,
)
