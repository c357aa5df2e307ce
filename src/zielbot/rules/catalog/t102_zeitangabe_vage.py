"""T102: A time is named that is no date."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Family, Rule, de, en


def _check(context: RuleContext) -> Iterator[Finding]:
    facts = context.facts
    if facts.is_timed:
        return
    for time in facts.vague_times[:1]:
        yield RULE.found(time.span, words=time.text)


RULE = Rule(
    id="T102",
    slug="zeitangabe-vage",
    criterion=Criterion.TIME_BOUND,
    severity=Severity.ERROR,
    slot="deadline",
    message=Text(
        de="„{words}“ ist kein Termin: Jeder versteht etwas anderes darunter.",
        en="“{words}” is not a date: everyone takes it to mean something else.",
    ),
    question=Text(
        de="Welches Datum meinst du damit?", sie="Welches Datum meinen Sie damit?", en="Which date do you mean by that?"
    ),
    reason=Text(
        de="Wörter wie „zeitnah“ verschieben sich mit dem Tag, an dem man sie liest.",
        en="Words like “soon” move along with the day on which they are read.",
    ),
    source=None,
    violating=(
        de("Wir rufen alle Bestandskunden zeitnah an.", "zeitnah"),
        de("Ich schließe die Einarbeitung der neuen Kollegin demnächst ab.", "demnächst"),
        en("We will call all existing customers soon.", "soon"),
        en("I will finish the induction of the new colleague as soon as possible.", "as soon as possible"),
    ),
    clean=(
        de("Wir rufen alle Bestandskunden bis zum 15. März 2027 an."),
        de("Ich schließe die Einarbeitung der neuen Kollegin in sechs Wochen ab."),
        en("We will call all existing customers by 15 March 2027."),
        en("I will finish the induction of the new colleague within six weeks."),
    ),
    check=_check,
    family=Family.WORD,
)
