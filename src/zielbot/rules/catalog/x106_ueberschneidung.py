"""X106: Two goals that overlap."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.rules.context import RuleContext
from zielbot.rules.likeness import ALIKE, SAME, likeness
from zielbot.rules.rule import Rule, de, en


def _check_set(contexts: Sequence[RuleContext]) -> Iterator[Finding]:
    for place, context in enumerate(contexts):
        for other, earlier in enumerate(contexts[:place]):
            if ALIKE <= likeness(context, earlier) < SAME:
                yield RULE.found(goal=place, number=place + 1, other=other + 1)
                break


RULE = Rule(
    id="X106",
    slug="ueberschneidung",
    criterion=Criterion.ACROSS,
    severity=Severity.HINT,
    slot=None,
    message=Text(de="Ziel {number} und Ziel {other} überschneiden sich.", en="Goals {number} and {other} overlap."),
    question=Text(
        de="Lassen sich die beiden zusammenfassen oder klar trennen?", en="Can the two be merged or clearly separated?"
    ),
    reason=Text(de="Derselbe Erfolg sollte nicht zweimal zählen.", en="The same success should not count twice."),
    source=None,
    violating=(
        de(
            "Ich schule bis Mai 2027 zwölf Pflegekräfte der Station 4.",
            others=(de("Ich schule bis Juni 2027 alle Pflegekräfte der Station 4 am Lifter."),),
        ),
        de(
            "Wir gewinnen bis Mai 2027 zehn Spender für die Bücherei.",
            others=(de("Wir gewinnen bis Ende 2027 zwanzig Spender für die Bücherei in der Altstadt."),),
        ),
        en(
            "I will train twelve nurses on ward 4 by May 2027.",
            others=(en("I will train the nurses on ward 4 to use the hoist by June 2027."),),
        ),
        en(
            "We will win ten donors for the library by May 2027.",
            others=(en("We will win twenty donors for the library downtown by the end of 2027."),),
        ),
    ),
    clean=(
        de(
            "Die Lösungsquote beim Erstkontakt steigt bis Ende 2027 auf 70 %.",
            others=(de("Die telefonische Erreichbarkeit steigt bis Ende 2027 von 62 auf 85 %."),),
        ),
        de(
            "Ich schule bis Mai 2027 zwölf Pflegekräfte der Station 4.",
            others=(de("Ich schreibe bis Juni 2027 den Hygieneplan neu."),),
        ),
        de("Wir gewinnen bis Mai 2027 zehn Spender.", others=(de("Wir renovieren bis Ende 2027 den Lesesaal."),)),
        en(
            "I will train twelve nurses on ward 4 by May 2027.",
            others=(en("I will rewrite the hygiene plan by June 2027."),),
        ),
        en(
            "We will win ten donors by May 2027.", others=(en("We will renovate the reading room by the end of 2027."),)
        ),
    ),
    check_set=_check_set,
)
