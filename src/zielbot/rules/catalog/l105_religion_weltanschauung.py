"""L105: Religion or belief."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.rules.context import RuleContext
from zielbot.rules.people import names_people
from zielbot.rules.rule import Rule, de, en


def _check(context: RuleContext) -> Iterator[Finding]:
    facts = context.facts
    place = facts.place("religion_sign") or (facts.place("religion") if names_people(facts) else None)
    if place is not None:
        yield RULE.found(place, words=place.of(context.reading.text))


RULE = Rule(
    id="L105",
    slug="religion-weltanschauung",
    criterion=Criterion.LAW,
    severity=Severity.HINT,
    slot=None,
    message=Text(
        de="„{words}“: Religion und Weltanschauung sind Privatsache.", en="“{words}”: religion and belief are private."
    ),
    question=Text(
        de="Was ist das Ergebnis, um das es bei der Arbeit geht?", en="What is the result that matters at work?"
    ),
    reason=Text(
        de=(
            "Ein Ziel darf Menschen nicht wegen ihres Glaubens besser- oder schlechterstellen. Das ist ein Hinweis, "
            "keine Rechtsberatung."
        ),
        en="A goal must not favour or disadvantage people for their belief. This is a hint, not legal advice.",
    ),
    source="AGG §§ 1, 7; DSGVO Art. 9 (1)",
    violating=(
        de("Bis Mai 2027 trägt niemand am Empfang ein Kopftuch.", "Kopftuch"),
        de("Ich stelle bis Mai 2027 3 katholische Erzieherinnen ein.", "katholische"),
        en("By May 2027 nobody at reception wears a headscarf.", "headscarf"),
        en("I will hire 3 Catholic nursery teachers by May 2027.", "Catholic"),
    ),
    clean=(
        de("Bis Mai 2027 tragen alle 12 Kräfte am Empfang ein Namensschild."),
        en("By May 2027 all 12 people at reception wear a name badge."),
        de("Ich streiche bis Mai 2027 die 3 Türen der evangelischen Kirche."),
        de("Ich stelle bis Mai 2027 3 Erzieherinnen ein."),
        en("I will paint the 3 church doors by May 2027."),
        en("I will hire 3 nursery teachers by May 2027."),
    ),
    check=_check,
)
