"""S102: Two or more goals in one sentence."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.goals.span import Span
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Rule, de, en


def _check(context: RuleContext) -> Iterator[Finding]:
    goals = [goal for goal in context.reading.goals if not _explains(goal, context)]
    if len(goals) > 1:
        yield RULE.found(goals[1], count=len(goals))
        return
    second = _second_goal(context)
    if second is not None:
        yield RULE.found(second, count=2)


def _explains(goal: Span, context: RuleContext) -> bool:
    """Whether the sentence speaks of the goal before it: "Das wollen wir erreichen, damit …", "Dafür lese ich …"."""
    facts = context.facts
    start = bisect_left(facts.words, goal.start, key=lambda word: word.span.start)
    opening = (word.span for word in facts.words[start : start + _OPENING] if word.span.start < goal.end)
    return goal.start > 0 and any(facts.touches("pointing_back", span) for span in opening)


def _second_goal(context: RuleContext) -> Span | None:
    """The verb of a second goal: another act on another KPI, apart from means and purpose."""
    reading, aside = context.reading, context.facts.is_aside
    kpis = {found.kpi for found in reading.metrics if not found.candidate and not aside(found.span)} - {None}
    acts = [verb for verb in reading.verbs if verb.kind in _ACTS and not aside(verb.span)]
    other = next((verb for verb in acts[1:] if verb.lemma != acts[0].lemma), None)
    return other.span if other is not None and len(kpis) > 1 else None


_OPENING = 4
_ACTS = ("change", "achieve", "keep")

RULE = Rule(
    id="S102",
    slug="mehrere-ziele",
    criterion=Criterion.SPECIFIC,
    severity=Severity.WARNING,
    slot="outcome",
    message=Text(
        de="Hier stehen {count} Ziele in einem Text. Einzeln lassen sie sich leichter verfolgen.",
        en="There are {count} goals in one text. They are easier to follow one by one.",
    ),
    question=Text(de="Welches der Ziele nehmen wir zuerst?", en="Which of the goals shall we take first?"),
    reason=Text(
        de="Wird die eine Hälfte erreicht und die andere nicht, lässt sich über das Ganze nicht entscheiden.",
        en="If one half is reached and the other is not, the whole cannot be judged.",
    ),
    source=None,
    violating=(
        de(
            (
                "Ich senke die Ausschussquote bis Juni 2027 auf 2 % und außerdem gewinne ich bis Dezember 2027 fünf "
                "neue Lieferanten."
            ),
            "gewinne",
        ),
        de(
            "Bis Ende 2027 senke ich die Ausschussquote um 1 Prozentpunkt und steigere den Umsatz mit Torten um 10 %.",
            "steigere",
        ),
        de("1. Ich lese bis 31.03.2027 drei Fachbücher.\n2. Ich besuche bis 30.06.2027 zwei Messen.", "besuche"),
        en("1. I will read three books by 31 March 2027.\n2. I will visit two trade fairs by 30 June 2027.", "visit"),
        en("- Cut scrap to 2% by June 2027\n- Win five new suppliers by December 2027", "suppliers"),
        en("By the end of 2027 I will cut the churn rate to 5% and raise NPS to 40 points.", "raise"),
    ),
    clean=(
        de("Ich senke die Ausschussquote bis Juni 2027 auf 2 %."),
        en("I will read three books by 31 March 2027."),
        de("Ich senke die Ausschussquote und die Nacharbeit in Halle 3 bis Juni 2027 um 20 %."),
        de("Ich steigere den Umsatz mit Torten bis Mai 2027 um 5 %, indem ich die Reklamationsquote senke."),
        de("Bis Ende Mai 2027 schule ich 12 Kolleginnen und Kollegen im Lager."),
        de("Bis Ende Mai 2027 lese ich drei Fachbücher. Das will ich erreichen, damit ich die Prüfung bestehe."),
        de("Ich lerne bis Ende Mai 2027 200 Vokabeln. Ich schreibe dafür jeden Abend fünf auf Karten."),
        en("I will read three books by the end of May 2027. This is to help me pass two exams."),
        en("I will cut scrap and rework in hall 3 by 20% by June 2027."),
        en("By the end of May 2027 I will train 12 colleagues in the warehouse."),
    ),
    check=_check,
)
