"""L101: Health or sick days of a person."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Rule, de, en


def _check(context: RuleContext) -> Iterator[Finding]:
    facts = context.facts
    rate = facts.place("sickness_rate")
    place = rate or facts.place("sickness")
    if place is None or facts.place("group") is not None:
        return
    if rate is None or facts.place("one_person") is not None:
        yield RULE.found(place, words=place.of(context.reading.text))


RULE = Rule(
    id="L101",
    slug="gesundheit",
    criterion=Criterion.LAW,
    severity=Severity.HINT,
    slot=None,
    message=Text(
        de="„{words}“: Die Krankheit eines Menschen sollte kein Zielwert sein.",
        en="“{words}”: a person's illness should not be a target.",
    ),
    question=Text(
        de="Welche Arbeitsbedingung ließe sich stattdessen verbessern?",
        en="Which working condition could be improved instead?",
    ),
    reason=Text(
        de=(
            "Gesundheitsdaten sind besonders geschützt, und wer krank ist, kann nichts dafür. Das ist ein Hinweis, "
            "keine Rechtsberatung."
        ),
        en=(
            "Health data are specially protected, and nobody is to blame for being ill. This is a hint, not legal "
            "advice."
        ),
    ),
    source="DSGVO Art. 9 (1), Art. 88; BetrVG § 87 (1) Nr. 1",
    violating=(
        de("Ich senke meine Krankheitstage bis Ende 2027 auf 5.", "Krankheitstage"),
        de("Herr Weber fehlt bis Ende 2027 höchstens 3 Tage krank.", "krank"),
        en("I will cut my sick days to 5 by the end of 2027.", "sick days"),
        en("Mr Weber takes at most 3 sick days until the end of 2027.", "sick days"),
    ),
    clean=(
        de("Die Krankenstandsquote im Lager sinkt bis Ende 2027 auf 5 %, indem wir Hebehilfen anschaffen."),
        de("Der Krankenstand sinkt bis Mai 2027 auf 5 %."),
        de("Die Zeit bis zur Diagnose in der Notaufnahme sinkt bis Ende 2027 auf 60 Minuten."),
        en("The sick leave rate in the warehouse falls to 5% by the end of 2027 by buying lifting aids."),
        en("Sick leave falls to 5% by May 2027."),
    ),
    check=_check,
)
