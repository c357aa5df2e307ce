"""A102: A goal that only says what is not to be."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.goals.span import Span
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Family, Rule, de, en

# "ohne", bounds such as "nicht später" and comparatives such as "weniger"
_NO_AVOIDANCE = ("without", "bounded", "more")


def _check(context: RuleContext) -> Iterator[Finding]:
    facts = context.facts
    negations = context.reading.negations
    named = next(
        (found.span for found in negations if not any(facts.touches(topic, found.span) for topic in _NO_AVOIDANCE)),
        facts.place("avoiding"),
    )
    if named is not None and not facts.value and not facts.is_aside(named):
        yield RULE.found(named, words=_quoted(named, context))


def _quoted(place: Span, context: RuleContext) -> str:
    """The words, with the particle of a verb that comes apart: "höre … auf"."""
    said = place.of(context.reading.text)
    later = (word for word in context.facts.words if word.span.start > place.end)
    apart = said.lower().startswith("hör") and any(word.lower == "auf" for word in later)
    return f"{said} … auf" if apart else said


RULE = Rule(
    id="A102",
    slug="vermeidung-statt-annaeherung",
    criterion=Criterion.ATTRACTIVE,
    severity=Severity.HINT,
    slot="outcome",
    message=Text(
        de="Hier steht, was nicht sein soll („{words}“), aber nicht, was an die Stelle tritt.",
        en="This says what is not to be (“{words}”), but not what takes its place.",
    ),
    question=Text(
        de="Was tust du stattdessen?",
        sie="Was tun Sie stattdessen?",
        en="What will you do instead?",
    ),
    reason=Text(
        de="Wer auf etwas zugeht, hat eine Richtung. Wer von etwas wegwill, hat nur einen Abstand.",
        en="Moving towards something gives a direction. Getting away from something only gives a distance.",
    ),
    source=None,
    violating=(
        de("Ich will Ärger mit den Nachbarabteilungen vermeiden.", "vermeiden"),
        de("Ich möchte abends keine Mails mehr lesen.", "keine"),
        en("I want to avoid trouble with the next department.", "avoid"),
        en("I don't want to read mail in the evening.", "don't"),
    ),
    clean=(
        de("Ich spreche bis Mai 2027 jede Woche mit der Nachbarabteilung."),
        de("Wir liefern bis Ende 2027 nicht später als 14 Uhr."),
        de("Wir bestehen das Audit bis Mai 2027 mit null Abweichungen."),
        en("We will pass the audit with zero findings by May 2027."),
        en("I will talk to the next department every week until May 2027."),
        en("We will avoid 200 tonnes of CO2 by the end of 2027."),
    ),
    check=_check,
    family=Family.WORD,
)
