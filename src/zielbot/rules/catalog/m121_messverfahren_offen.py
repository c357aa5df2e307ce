"""M121: An attitude is to change, and nobody says how it is measured."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.goals.span import Span
from zielbot.rules.context import RuleContext
from zielbot.rules.facts import Facts
from zielbot.rules.rule import Family, Rule, de, en

# "Motivationstraining", "awareness campaign": no attitude, but what is done about it
_ABOUT = (
    "training",
    "workshop",
    "kampagne",
    "kurs",
    "schulung",
    "seminar",
    "programm",
    "campaign",
    "course",
    "program",
)


def _check(context: RuleContext) -> Iterator[Finding]:
    facts = context.facts
    if facts.value is None or facts.unit not in ("%", "pp", "x"):
        return
    place = facts.place("attitude")
    if place is None or facts.is_aside(place) or _is_about(facts, place):
        return
    if facts.place("survey") is None and facts.draft.metric is None:
        yield RULE.found(place, words=place.of(context.reading.text))


def _is_about(facts: Facts, place: Span) -> bool:
    following = facts.word_after(place)
    said = place.of(facts.reading.text).lower()
    return said.endswith(_ABOUT) or (following is not None and following.lower.startswith(_ABOUT))


RULE = Rule(
    id="M121",
    slug="messverfahren-offen",
    criterion=Criterion.MEASURABLE,
    severity=Severity.HINT,
    slot="metric",
    message=Text(
        de="„{words}“ lässt sich auf viele Arten messen. Welche gilt, steht nicht da.",
        en="“{words}” can be measured in many ways. Which one applies is not said.",
    ),
    question=Text(
        de="Mit welcher Befragung oder welchem Wert wird das gemessen?", en="By which survey or score is this measured?"
    ),
    reason=Text(
        de=(
            "Je nach Fragebogen kommen andere Zahlen heraus. Eine Zahl für Zufriedenheit oder Vertrauen gibt es nur"
            " zusammen mit dem Verfahren."
        ),
        en=(
            "Every questionnaire yields other figures. A figure for satisfaction or trust only exists together with"
            " its method."
        ),
    ),
    source=None,
    violating=(
        de("Ich steigere die Zufriedenheit der Hotelgäste bis Ende 2027 um 20 %.", "Zufriedenheit"),
        de("Die Bekanntheit des Museums steigt bis Ende 2027 um 30 %.", "Bekanntheit"),
        en("I will raise hotel guests' satisfaction by 20% by the end of 2027.", "satisfaction"),
        en("Awareness of the museum rises by 30% by the end of 2027.", "Awareness"),
    ),
    clean=(
        de("Ich steigere die Zufriedenheit der Hotelgäste in der Umfrage bis Ende 2027 auf 4,5 Sterne."),
        de("Die Zahl der Museumsbesuche steigt bis Ende 2027 um 30 %."),
        en("I will raise hotel guests' satisfaction in the survey to 4.5 stars by the end of 2027."),
        en("Museum visits rise by 30% by the end of 2027."),
        de("Ich steigere die Teilnahme am Motivationstraining bis Ende 2027 auf 80 %."),
        en("I will raise the completion rate of the awareness training to 95% by May 2027."),
    ),
    check=_check,
    family=Family.WORD,
)
