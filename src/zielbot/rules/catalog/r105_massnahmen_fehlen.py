"""R105: No way to the goal is named."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.rules.context import RuleContext
from zielbot.rules.deeds import is_deed, tells_way
from zielbot.rules.leaps import is_leap
from zielbot.rules.rule import Rule, de, en


def _check(context: RuleContext) -> Iterator[Finding]:
    facts = context.facts
    # R106 and R111 ask for the means themselves
    if is_leap(facts) or facts.place("no_means") is not None:
        return
    if not tells_way(facts) and not is_deed(facts):
        yield RULE.found()


RULE = Rule(
    id="R105",
    slug="massnahmen-fehlen",
    criterion=Criterion.REALISTIC,
    severity=Severity.HINT,
    slot="means",
    message=Text(
        de="Wie das Ziel erreicht werden soll, steht hier nicht.", en="This does not say how the goal is to be reached."
    ),
    question=Text(
        de="Was tust du als Erstes, um dem Ziel näher zu kommen?",
        sie="Was tun Sie als Erstes, um dem Ziel näher zu kommen?",
        en="What will you do first to get closer to the goal?",
    ),
    reason=Text(
        de=(
            "Maßnahmen machen sichtbar, ob ein Ziel zu schaffen ist und was es kostet. Sie stehen neben dem Ziel, "
            "nicht an seiner Stelle."
        ),
        en=(
            "Measures show whether a goal can be reached and what it costs. They stand beside the goal, not in its "
            "place."
        ),
    ),
    source=None,
    violating=(
        de("Ich senke die Wartezeit an der Rezeption bis Mai 2027 auf 4 Minuten."),
        de("Bis Ende 2027 gewinnen wir 30 neue Mitglieder."),
        en("I will cut waiting time at reception to 4 minutes by May 2027."),
        en("We will win 30 new members by the end of 2027."),
    ),
    clean=(
        de(
            "Ich senke die Wartezeit an der Rezeption bis Mai 2027 auf 4 Minuten, indem ich den Check-in per App "
            "anbiete."
        ),
        de("Bis Ende 2027 gewinnen wir 30 neue Mitglieder durch ein Schnuppertraining je Monat."),
        de("Die Wartezeit an der Rezeption sinkt bis Mai 2027 auf 4 Minuten, weil wir den Check-in per App einführen."),
        de("Ich lege bis 15.07.2027 die Meisterprüfung im Malerhandwerk ab."),
        de("Ich halte bis Ende Juni 2027 vier Vorträge zur Arbeitssicherheit."),
        en("I will swim 1,000 metres on two days a week until 30 June 2027."),
        en("I will cut waiting time at reception to 4 minutes by May 2027 by offering check-in by app."),
        en("We will win 30 new members by the end of 2027 through a taster session every month."),
    ),
    check=_check,
)
