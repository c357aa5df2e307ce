"""S107: Nobody, or only "man", is to do it."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Family, Rule, de, en


def _check(context: RuleContext) -> Iterator[Finding]:
    owners = context.reading.owners
    if context.draft is not None and context.draft.owner is not None:
        return
    if any(owner.kind not in ("man", "passive") for owner in owners):
        return
    place = owners[0].span if owners else context.facts.place("nobody")
    if place is not None:
        yield RULE.found(place)


RULE = Rule(
    id="S107",
    slug="niemand-verantwortlich",
    criterion=Criterion.SPECIFIC,
    severity=Severity.HINT,
    slot="owner",
    message=Text(
        de="Offen bleibt, wer das tut.",
        en="It stays open who will do this.",
    ),
    question=Text(de="Wer ist dafür verantwortlich?", en="Who is responsible for it?"),
    reason=Text(
        de=(
            "Was alle tun sollen, tut am Ende niemand. Bei Doran stand das A in SMART 1981 für „assignable“: jemandem "
            "übertragen."
        ),
        en="What everybody should do is done by nobody. In Doran's SMART of 1981 the A stood for “assignable”.",
    ),
    source="Doran (1981)",
    violating=(
        de("Man sollte bis Mai 2027 alle 12 Feuerlöscher prüfen.", "Man"),
        de("Bis Mai 2027 müsste man die Aktenablage auf 2 Schränke kürzen.", "man"),
        en("One should check all 12 fire extinguishers by May 2027.", "One"),
        en("Somebody should cut the filing to 2 cabinets by May 2027.", "Somebody"),
    ),
    clean=(
        de("Ich prüfe bis Mai 2027 alle 12 Feuerlöscher."),
        de("Die Hausmeisterei prüft bis Mai 2027 alle 12 Feuerlöscher."),
        en("I will check all 12 fire extinguishers by May 2027."),
        en("Our team will check all 12 fire extinguishers by May 2027."),
    ),
    check=_check,
    family=Family.WORD,
)
