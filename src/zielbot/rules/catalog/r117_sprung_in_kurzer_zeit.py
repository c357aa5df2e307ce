"""R117: Twice as much within weeks."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.goals.quantity import Direction
from zielbot.rules.context import RuleContext
from zielbot.rules.leaps import is_sudden
from zielbot.rules.rule import Rule, de, en


def _check(context: RuleContext) -> Iterator[Finding]:
    facts = context.facts
    if is_sudden(facts) and facts.direction is not Direction.DOWN:
        yield RULE.found(facts.due_span)


RULE = Rule(
    id="R117",
    slug="sprung-in-kurzer-zeit",
    criterion=Criterion.REALISTIC,
    severity=Severity.WARNING,
    slot="deadline",
    message=Text(
        de="Doppelt so viel oder mehr in so kurzer Zeit gelingt fast nie.",
        en="Twice as much or more in so short a time hardly ever succeeds.",
    ),
    question=Text(
        de="Wie weit kommst du bis dahin, oder bis wann wäre es zu schaffen?",
        sie="Wie weit kommen Sie bis dahin, oder bis wann wäre es zu schaffen?",
        en="How far will you get by then, or by when could it be done?",
    ),
    reason=Text(
        de="Was andere entscheiden, etwa Kunden, ändert sich nicht in Wochen auf das Doppelte. Ein Termin danach rettet das Ziel.",
        en="What others decide, such as customers, does not double within weeks. A later date saves the goal.",
    ),
    source=None,
    violating=(
        de("Wir verdoppeln den Umsatz mit Torten bis nächste Woche.", "bis nächste Woche"),
        de("Ich steigere die Zahl der Abonnenten bis Ende Januar 2027 um 150 %.", "bis Ende Januar 2027"),
        en("We will double sales of cakes by next week.", "by next week"),
        en("I will increase the number of subscribers by 150% within three weeks.", "within three weeks"),
    ),
    clean=(
        de("Wir verdoppeln den Umsatz mit Torten bis Ende 2027."),
        de("Die Zahl der offenen Fälle sinkt bis Ende Januar 2027 um 60 %."),
        en("We will double sales of cakes by the end of 2027."),
        en("The number of open cases falls by 60% within three weeks."),
    ),
    check=_check,
)
