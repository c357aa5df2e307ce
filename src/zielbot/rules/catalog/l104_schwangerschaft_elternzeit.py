"""L104: Pregnancy, parental leave, family plans."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Rule, de, en


def _check(context: RuleContext) -> Iterator[Finding]:
    place = context.facts.place("parenthood")
    if place is not None and context.facts.place("parenthood_support") is None:
        yield RULE.found(place, words=place.of(context.reading.text))


RULE = Rule(
    id="L104",
    slug="schwangerschaft-elternzeit",
    criterion=Criterion.LAW,
    severity=Severity.HINT,
    slot=None,
    message=Text(
        de="„{words}“ sollte in einem Ziel weder verlangt noch bewertet werden.",
        en="“{words}” should neither be demanded nor judged in a goal.",
    ),
    question=Text(
        de="Geht es um die Vertretung? Wer übernimmt was bis wann?",
        en="Is it about cover? Who takes over what by when?",
    ),
    reason=Text(
        de=(
            "Wer wegen Schwangerschaft oder Mutterschaft schlechter gestellt wird, wird wegen des Geschlechts "
            "benachteiligt; auch Nachteile wegen Elternzeit können eine Benachteiligung sein. Das ist ein Hinweis, "
            "keine Rechtsberatung."
        ),
        en=(
            "To put someone at a disadvantage because of pregnancy or motherhood is discrimination by sex; "
            "disadvantages because of parental leave can be discrimination too. This is a hint, not legal advice."
        ),
    ),
    source="AGG §§ 1, 3 (1)",
    violating=(
        de("Ich komme bis Mai 2027 aus der Elternzeit zurück und arbeite 30 Stunden.", "Elternzeit"),
        de("Höchstens 1 Schwangerschaft im Team bis Ende 2027.", "Schwangerschaft"),
        en("I will return from parental leave by May 2027.", "parental leave"),
        en("At most 1 pregnancy in the team by the end of 2027.", "pregnancy"),
    ),
    clean=(
        de("Bis Mai 2027 ist die Vertretung für 3 Schichten eingearbeitet."),
        en("By May 2027 cover for 3 shifts is trained."),
        de("Ich spreche bis Mai 2027 mit 20 Eltern der Klasse 5."),
        de("Bis Mai 2027 sind 3 Vertretungen eingearbeitet."),
        de("Wir beraten bis Ende 2027 80 schwangere Patientinnen zur Ernährung."),
        de("Die Elternzeitvertretung in der Buchhaltung ist bis 1. April 2027 besetzt."),
        en("The parental leave cover in accounting is filled by 1 April 2027."),
        en("I will talk to 20 parents of year 5 by May 2027."),
        en("3 stand-ins are trained by May 2027."),
    ),
    check=_check,
)
