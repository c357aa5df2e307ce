"""S113: A text too long to remember."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Rule, de, en

_MOST = 50


def _check(context: RuleContext) -> Iterator[Finding]:
    count = len(context.facts.words)
    if count > _MOST and len(context.reading.goals) < 2:
        yield RULE.found(count=count)


RULE = Rule(
    id="S113",
    slug="satz-zu-lang",
    criterion=Criterion.SPECIFIC,
    severity=Severity.HINT,
    slot=None,
    message=Text(
        de="Das Ziel ist {count} Wörter lang. So lässt es sich kaum behalten.",
        en="The goal is {count} words long. It can hardly be remembered like that.",
    ),
    question=Text(
        de="Wie würdest du das Ziel in einem Satz erzählen?",
        sie="Wie würden Sie das Ziel in einem Satz erzählen?",
        en="How would you tell the goal in one sentence?",
    ),
    reason=Text(
        de=(
            "Ziele werden vergessen: In einer Befragung konnten nur 27 % der Beschäftigten ihre Ziele nennen. Kurze"
            " Sätze bleiben eher im Kopf."
        ),
        en=(
            "Goals are forgotten: in one survey only 27% of employees could name theirs. Short sentences are more "
            "likely to stay in mind."
        ),
    ),
    source="Saaman (2010)",
    violating=(
        de(
            "Ich möchte bis zum 30. Juni 2027 in Abstimmung mit der Werkleitung und unter Beachtung aller Vorgaben"
            " der Qualitätssicherung sowie der Wünsche der Kolleginnen und Kollegen aus der Montage und dem "
            "Versand den Ausschuss an der Linie 4 von heute 6 auf dann 4 Prozent senken und dabei weder die "
            "Taktzeit erhöhen noch zusätzliche Kräfte einsetzen."
        ),
        de(
            "Bis zum 31. Oktober 2027 räume ich zusammen mit der Bücherei, dem Hausmeister, den Eltern der Klassen"
            " 5 und 6, der Schulleitung und dem Förderverein das alte Magazin im Keller, sortiere die 1.200 Bände "
            "nach Fach und Jahr, gebe Doppeltes an den Flohmarkt ab und stelle die übrigen Bände in die neuen "
            "Regale im zweiten Stock."
        ),
        en(
            "By 30 June 2027, in agreement with plant management and observing all requirements of quality "
            "assurance as well as the wishes of the colleagues from assembly and shipping, I want to cut scrap on "
            "line 4 from 6 to 4 percent, without raising the cycle time, without hiring more people and without "
            "moving any of the machines that were set up last spring."
        ),
        en(
            "By 31 October 2027, together with the library, the caretaker, the parents of years 5 and 6, the head "
            "and the friends of the school, I will clear the old store in the basement, sort the 1,200 volumes by "
            "subject and year, give duplicates to the flea market and put the rest on the new shelves on the "
            "second floor."
        ),
    ),
    clean=(
        de("Ich senke den Ausschuss an der Linie 4 bis zum 30. Juni 2027 von 6 auf 4 %."),
        de("Bis Oktober 2027 stehen die 1.200 Bände des alten Magazins sortiert im zweiten Stock."),
        en("I will cut scrap on line 4 from 6% to 4% by 30 June 2027."),
        en("By October 2027 the 1,200 volumes of the old store stand sorted on the second floor."),
    ),
    check=_check,
)
