"""T116: An event says by when, and no date."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Family, Rule, de, en


def _check(context: RuleContext) -> Iterator[Finding]:
    event = context.facts.event_due
    if event is not None:
        yield RULE.found(event, words=event.of(context.reading.text))


RULE = Rule(
    id="T116",
    slug="ereignis-statt-datum",
    criterion=Criterion.TIME_BOUND,
    severity=Severity.HINT,
    slot="deadline",
    message=Text(
        de="„{words}“ nennt ein Ereignis. Wann das ist, steht hier nicht.",
        en="“{words}” names an event. When that is, is not said here.",
    ),
    question=Text(de="Auf welches Datum fällt das?", en="On which date does that fall?"),
    reason=Text(
        de="Ein Ereignis kann sich verschieben oder ausfallen. Mit dem Datum dahinter gilt das Ziel trotzdem.",
        en="An event may be moved or called off. With the date behind it the goal still holds.",
    ),
    source=None,
    violating=(
        de(
            "Bis zur Abnahme der Küche baue ich 14 Oberschränke ein, bis Projektabschluss auch die Theke.",
            "bis Projektabschluss",
        ),
        de("Frau Lenz geht bis zur Entlassung 50 Meter mit zwei Gehstützen.", "bis zur Entlassung"),
        de("Bis zu den Herbstferien lese ich drei Bücher auf Dänisch.", "Bis zu den Herbstferien"),
        en("Mrs Lenz walks 50 metres on two crutches by discharge.", "by discharge"),
        en("By the end of the course I will read three books in Danish.", "By the end of the course"),
    ),
    clean=(
        de("Frau Lenz geht bis zur Entlassung am 12. März 2027 50 Meter mit zwei Gehstützen."),
        de("Ich senke die Zeit von der Aufnahme bis zur Entlassung auf 6 Tage."),
        de("Ich habe weniger Angst vor der Prüfung."),
        en("Mrs Lenz walks 50 metres on two crutches by discharge on 12 March 2027."),
        en("I will cut the time from admission to discharge to 6 days."),
        en("I will write the handover note at the end of each shift."),
    ),
    check=_check,
    family=Family.TIME,
)
