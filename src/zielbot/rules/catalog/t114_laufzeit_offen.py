"""T114: A value for every quarter or year, but not for how many of them."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Family, Rule, de, en


def _check(context: RuleContext) -> Iterator[Finding]:
    facts = context.facts
    rhythm = facts.open_rhythm
    if rhythm is not None and not facts.is_timed and facts.closes_itself and not facts.vague_times:
        yield RULE.found(rhythm.span, words=rhythm.text)


RULE = Rule(
    id="T114",
    slug="laufzeit-offen",
    criterion=Criterion.TIME_BOUND,
    severity=Severity.WARNING,
    slot="deadline",
    message=Text(
        de="„{words}“ setzt jedem Zeitraum einen Wert. Offen ist, wie lange das gilt.",
        en="“{words}” sets a value for each period. It is open how long this applies.",
    ),
    question=Text(
        de="Bis wann soll das gelten, und an welchem Tag zählt ihr zum ersten Mal?",
        sie="Bis wann soll das gelten, und an welchem Tag zählen Sie zum ersten Mal?",
        en="Until when is this to apply, and on which day will you count for the first time?",
    ),
    reason=Text(
        de=(
            "Ein Wert je Quartal oder Jahr lässt sich am Ende jedes Zeitraums abrechnen und ist insofern terminiert. "
            "Ohne Laufzeit bleibt aber offen, wann das Ziel erledigt ist."
        ),
        en=(
            "A value per quarter or year can be settled at the end of each period and is time-bound in that sense. "
            "Without a term it stays open when the goal is done."
        ),
    ),
    source=None,
    violating=(
        de("Wir bilden pro Quartal mindestens 12 Ersthelfer in den Filialen aus.", "pro Quartal"),
        de("Pro Jahr führe ich 3 Auszubildende zur Gesellenprüfung.", "Pro Jahr"),
        en("We train at least 12 first-aiders in the branches per quarter.", "per quarter"),
        en("Host one open day per quarter at the plant.", "per quarter"),
    ),
    clean=(
        de("Wir bilden bis Ende 2028 pro Quartal mindestens 12 Ersthelfer in den Filialen aus."),
        de("Wir prüfen monatlich 30 Rechnungen."),
        en("Until the end of 2028 we train at least 12 first-aiders per quarter."),
        en("We check 30 invoices every month."),
    ),
    check=_check,
    family=Family.TIME,
)
