"""S116: A list that ends in "etc."."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Rule, de, en


def _check(context: RuleContext) -> Iterator[Finding]:
    place = context.facts.place("open_list")
    if place is not None:
        yield RULE.found(place, words=place.of(context.reading.text))


RULE = Rule(
    id="S116",
    slug="aufzaehlung-offen",
    criterion=Criterion.SPECIFIC,
    severity=Severity.HINT,
    slot=None,
    message=Text(de="„{words}“ lässt offen, was noch dazugehört.", en="“{words}” leaves open what else is included."),
    question=Text(de="Was gehört alles dazu?", en="What is included, in full?"),
    reason=Text(
        de="Über den Teil, der in „usw.“ steckt, haben sich zwei Menschen nicht geeinigt.",
        en="Two people have not agreed on the part that hides in “etc.”.",
    ),
    source=None,
    violating=(
        de("Bis Mai 2027 sind 40 Stühle, Tische usw. repariert.", "usw"),
        de("Ich bestelle bis Mai 2027 Helme, Handschuhe etc. für 20 Leute.", "etc"),
        en("By May 2027 40 chairs, tables etc. are repaired.", "etc"),
        en("I will order helmets, gloves and so on for 20 people by May 2027.", "and so on"),
    ),
    clean=(
        de("Bis Mai 2027 sind 40 Stühle und 10 Tische repariert."),
        de("Ich bestelle bis Mai 2027 Helme und Handschuhe für 20 Leute."),
        en("By May 2027 40 chairs and 10 tables are repaired."),
        en("I will order helmets and gloves for 20 people by May 2027."),
    ),
    check=_check,
)
