"""S103: An activity instead of a result."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.goals.reading import Verb
from zielbot.rules.context import RuleContext
from zielbot.rules.facts import Facts
from zielbot.rules.phrasing import whole_verb
from zielbot.rules.rule import Family, Rule, de, en


def _check(context: RuleContext) -> Iterator[Finding]:
    facts = context.facts
    verb = _activity(facts)
    if verb is None or facts.value is not None or facts.is_checkable:
        return
    if not facts.touches("intent", verb.span) and not facts.follows("passive", verb.span):
        yield RULE.found(verb.span, verb=whole_verb(verb))


def _activity(facts: Facts) -> Verb | None:
    """The verb of doing that carries the goal, or one that says nothing by itself: "die Digitalisierung vorantreiben"."""
    if facts.verb is not None and facts.verb.kind == "activity" and facts.own_words:
        return facts.verb
    empty = {mention.span for mention in facts.reading.vague_words if mention.kind == "empty_verb"}
    return next((verb for verb in facts.reading.verbs if verb.kind == "activity" and verb.span in empty), None)


RULE = Rule(
    id="S103",
    slug="taetigkeit-statt-ergebnis",
    criterion=Criterion.SPECIFIC,
    severity=Severity.WARNING,
    slot="outcome",
    message=Text(
        de="„{verb}“ beschreibt, was getan wird, nicht, was dabei herauskommt.",
        en="“{verb}” describes what is done, not what comes of it.",
    ),
    question=Text(
        de="Was liegt am Ende vor, wenn das getan ist?", en="What will there be in the end when this has been done?"
    ),
    reason=Text(
        de=(
            "Unterstützen und mitwirken lässt sich immer, ob etwas dabei herauskommt oder nicht. Beurteilen kann man "
            "nur das Ergebnis."
        ),
        en="One can always support and take part, whether anything comes of it or not. Only a result can be judged.",
    ),
    source=None,
    violating=(
        de("Ich unterstütze die Kolleginnen in der Buchhaltung.", "unterstütze"),
        de("Ich möchte am neuen Leitbild mitwirken.", "mitwirken"),
        de("Wir wollen die Digitalisierung vorantreiben.", "vorantreiben"),
        en("I will support the colleagues in accounting.", "support"),
        en("I want to contribute to the new mission statement.", "contribute"),
    ),
    clean=(
        de("Ich unterstütze die Buchhaltung, bis 40 offene Belege gebucht sind."),
        de("Ich schließe die Inventur der Bibliothek bis 30.04.2027 ab."),
        en("I will support accounting until all 40 open receipts are booked."),
        en("I want to be promoted."),
        en("I will complete the library inventory by 30 April 2027."),
    ),
    check=_check,
    family=Family.WORD,
)
