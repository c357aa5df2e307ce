"""T107: Something recurring that never ends."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Family, Rule, de, en


def _check(context: RuleContext) -> Iterator[Finding]:
    facts = context.facts
    rhythm = facts.open_rhythm
    if rhythm is not None and not facts.is_timed and not facts.closes_itself and not facts.vague_times:
        yield RULE.found(rhythm.span, words=rhythm.text)


RULE = Rule(
    id="T107",
    slug="wiederholung-ohne-ende",
    criterion=Criterion.TIME_BOUND,
    severity=Severity.ERROR,
    slot="deadline",
    message=Text(
        de="„{words}“ sagt, wie oft, aber nicht, bis wann.", en="“{words}” says how often, but not until when."
    ),
    question=Text(
        de="Wie lange soll das laufen, und wann schaust du auf das Ergebnis?",
        sie="Wie lange soll das laufen, und wann schauen Sie auf das Ergebnis?",
        en="How long is this to go on, and when will you look at the result?",
    ),
    reason=Text(
        de=(
            "Etwas Wiederkehrendes ohne Ende ist eine Daueraufgabe. Zum Ziel wird es mit dem Tag, an dem man Bilanz "
            "zieht."
        ),
        en="Something recurring without an end is a standing task. The day on which you take stock makes it a goal.",
    ),
    source=None,
    violating=(
        de("Ich gehe jeden Dienstag mit zwei Kollegen laufen.", "jeden Dienstag"),
        de("Wir prüfen monatlich 30 Rechnungen.", "monatlich"),
        en("I go running with two colleagues every Tuesday.", "every Tuesday"),
        en("We check 30 invoices every month.", "every month"),
    ),
    clean=(
        de("Ich gehe bis Ende Juni 2027 jeden Dienstag mit zwei Kollegen laufen."),
        de("Wir prüfen bis 31.12.2027 monatlich 30 Rechnungen."),
        de("Wir prüfen pro Quartal mindestens 90 Rechnungen."),
        en("I go running with two colleagues every Tuesday until the end of June 2027."),
        en("Until 31 December 2027 we check 30 invoices every month."),
    ),
    check=_check,
    family=Family.TIME,
)
