"""M116: Words that lead to a measure without naming it."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.goals.reading import MetricMention
from zielbot.rules.context import RuleContext
from zielbot.rules.facts import Facts
from zielbot.rules.rule import Family, Rule, de, en


def _check(context: RuleContext) -> Iterator[Finding]:
    facts = context.facts
    vague = facts.place("vague") or context.reading.vague_words or facts.direction
    if facts.has_measure or facts.value is not None or facts.is_checkable or not vague:
        return
    hint = next((found for found in context.reading.metrics if found.candidate and not _is_own(found, facts)), None)
    kpi = context.kpis.get(hint.kpi) if hint else None
    if hint is not None and kpi is not None:
        yield RULE.found(hint.span, words=hint.text, kpi=kpi.name(context.reading.language).name)


def _is_own(found: MetricMention, facts: Facts) -> bool:
    """Whether an adjective says how the person wants to be: "ich möchte pünktlicher werden" asks for no on-time rate."""
    owners = facts.reading.owners
    alone = bool(owners) and all(owner.kind == "ich" for owner in owners) and not facts.place("generic")
    return alone and " " not in found.text and found.text.islower() and not facts.own_words[1:]


RULE = Rule(
    id="M116",
    slug="kennzahl-nur-angedeutet",
    criterion=Criterion.MEASURABLE,
    severity=Severity.HINT,
    slot="metric",
    message=Text(
        de="„{words}“ ließe sich zum Beispiel mit „{kpi}“ messen.",
        en="“{words}” could be measured with “{kpi}”, for example.",
    ),
    question=Text(
        de="Passt „{kpi}“ als Messgröße, oder misst du anders?",
        sie="Passt „{kpi}“ als Messgröße, oder messen Sie anders?",
        en="Does “{kpi}” fit as a measure, or do you measure differently?",
    ),
    reason=Text(
        de="Für viele Wünsche gibt es eine Kennzahl, die im Betrieb schon erhoben wird.",
        en="For many wishes there is a measure that is already being collected.",
    ),
    source=None,
    violating=(
        de("Unsere Kunden sollen zufriedener werden.", "zufriedener"),
        de("Es sollen weniger Kunden kündigen.", "kündigen"),
        en("Our customers should be more satisfied.", "satisfied"),
        en("Fewer customers should cancel.", "cancel"),
    ),
    clean=(
        de("Der NPS unserer Kunden steigt auf 40 Punkte."),
        de("Ich räume bis Mai 2027 die Werkstatt auf."),
        en("The NPS of our customers rises to 40 points."),
        en("I will tidy up the workshop by May 2027."),
    ),
    check=_check,
    family=Family.WORD,
)
