"""L115: A machine judges people."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Rule, de, en


def _check(context: RuleContext) -> Iterator[Finding]:
    facts = context.facts
    place = facts.place("machine")
    if place is not None and facts.place("judging") is not None and facts.place("people") is not None:
        yield RULE.found(place, words=place.of(context.reading.text))


RULE = Rule(
    id="L115",
    slug="maschinelle-bewertung",
    criterion=Criterion.LAW,
    severity=Severity.HINT,
    slot=None,
    message=Text(
        de="„{words}“ soll hier Menschen bewerten. Dafür sieht das Recht besondere Pflichten vor.",
        en="“{words}” is to judge people here. The law provides for special duties here.",
    ),
    question=Text(
        de="Wer entscheidet am Ende, und wie können Betroffene widersprechen?",
        en="Who decides in the end, and how can those affected object?",
    ),
    reason=Text(
        de=(
            "Systeme, die Beschäftigte oder Bewerber beurteilen, gelten nach der KI-Verordnung in der Regel als "
            "hochriskant, und niemand darf einer erheblichen Entscheidung unterworfen werden, die allein "
            "automatisch fällt. Das ist ein Hinweis, keine Rechtsberatung."
        ),
        en=(
            "Systems that evaluate employees or applicants generally count as high-risk under the EU AI Act, and "
            "nobody may be subject to a significant decision made by automation alone. This is a hint, not legal "
            "advice."
        ),
    ),
    source="KI-Verordnung (EU AI Act) Anhang III Nr. 4, Art. 6 (3); DSGVO Art. 22",
    violating=(
        de("Bis Mai 2027 bewertet eine KI alle 40 Bewerber.", "KI"),
        de("Ich führe bis Mai 2027 einen Algorithmus ein, der 30 Mitarbeiter beurteilt.", "Algorithmus"),
        en("By May 2027 an AI rates all 40 applicants.", "AI"),
        en("I will introduce an algorithm that evaluates 30 employees by May 2027.", "algorithm"),
    ),
    clean=(
        de("Bis Mai 2027 sprechen zwei Leute aus dem Team mit allen 40 Bewerbern."),
        en("By May 2027 two members of the team talk to all 40 applicants."),
        de("Bis Mai 2027 sortiert eine KI 4.000 Belege vor."),
        de("Ich führe bis Mai 2027 eine Software für 40 Mitarbeiter ein."),
        en("By May 2027 an AI sorts 4,000 receipts."),
        en("I will introduce software for 40 employees by May 2027."),
    ),
    check=_check,
)
