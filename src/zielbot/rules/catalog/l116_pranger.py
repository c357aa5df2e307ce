"""L116: A public ranking of people."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.goals.span import Span
from zielbot.rules.context import RuleContext
from zielbot.rules.facts import Facts
from zielbot.rules.people import people_after
from zielbot.rules.rule import Rule, de, en


def _check(context: RuleContext) -> Iterator[Finding]:
    facts = context.facts
    place = facts.place("pillory") or next((span for span in facts.places("ranking") if _of_people(span, facts)), None)
    if place is not None:
        yield RULE.found(place, words=place.of(context.reading.text))


def _of_people(ranking: Span, facts: Facts) -> bool:
    """Whether people are ranked: "Rangliste der 12 Verkäufer", not "Rangliste der Hotels"."""
    return people_after(facts, ranking, within=_NEAR)


_NEAR = 4

RULE = Rule(
    id="L116",
    slug="pranger",
    criterion=Criterion.LAW,
    severity=Severity.HINT,
    slot=None,
    message=Text(
        de="„{words}“ stellt einzelne Menschen öffentlich gegeneinander.",
        en="“{words}” sets individuals against each other in public.",
    ),
    question=Text(de="Reicht eine Übersicht für das ganze Team?", en="Would an overview for the whole team do?"),
    reason=Text(
        de=("Leistungsdaten Einzelner gehen nur die an, die sie brauchen. Das ist ein Hinweis, keine Rechtsberatung."),
        en="Individual performance data concern only those who need them. This is a hint, not legal advice.",
    ),
    source="DSGVO Art. 5, 88; BetrVG § 87 (1) Nr. 1, 6",
    violating=(
        de("Ab Mai 2027 hängt eine Rangliste der 12 Verkäufer im Flur.", "Rangliste"),
        de("Bis Mai 2027 führen wir ein Mitarbeiter-Ranking mit 40 Namen ein.", "Mitarbeiter-Ranking"),
        en("From May 2027 a ranking of the 12 salespeople hangs in the corridor.", "ranking"),
        en("By May 2027 we will introduce an employee ranking with 40 names.", "employee ranking"),
    ),
    clean=(
        de("Ab Mai 2027 hängt der Stand des ganzen Teams im Flur."),
        en("From May 2027 the figures of the whole team hang in the corridor."),
        de("Wir kommen bis Mai 2027 in der Rangliste der Hotels auf Platz 3."),
        de("Bis Mai 2027 zeigt eine Tafel den Stand des ganzen Teams."),
        en("We will reach rank 3 in the hotel ranking by May 2027."),
        en("By May 2027 a board shows the progress of the whole team."),
    ),
    check=_check,
)
