"""A105: Nothing is to change."""

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
    verb = facts.verb
    if verb is None or verb.kind != "keep" or facts.direction is not None or facts.value is None:
        return
    # "ich halte vier Vorträge" keeps nothing as it is
    stays = facts.kpi is None and verb.lemma in ("remain", "stay", "bleiben")
    held = facts.unit == "count" and facts.kpi is None and verb.lemma in ("halten", "festhalten", "hold")
    if not held and not stays and not _is_subject(verb, facts):
        yield RULE.found(verb.span, verb=whole_verb(verb))


def _is_subject(verb: Verb, facts: Facts) -> bool:
    """Whether a noun only holds a word of keeping: "die Unterweisung Ladungssicherung"."""
    return facts.german and verb.text[0].isupper() and not verb.text.lower().startswith(verb.lemma[:_STEM])


_STEM = 4

RULE = Rule(
    id="A105",
    slug="ohne-herausforderung",
    criterion=Criterion.ATTRACTIVE,
    severity=Severity.HINT,
    slot="target",
    message=Text(
        de="„{verb}“ heißt: Es bleibt, wie es ist.",
        en="“{verb}” means that things stay as they are.",
    ),
    question=Text(
        de="Was macht das schwierig, oder welcher nächste Schritt würde dich reizen?",
        sie="Was macht das schwierig, oder welcher nächste Schritt würde Sie reizen?",
        en="What makes that hard, or which next step would appeal to you?",
    ),
    reason=Text(
        de=(
            "Fordernde Ziele führen zu mehr Leistung als bequeme. Auch einen Stand zu halten kann fordern, etwa mit"
            " weniger Leuten. Dann sollte das dabeistehen."
        ),
        en=(
            "Demanding goals lead to more than comfortable ones. Holding a level can be demanding too, for instance"
            " with fewer people. Then the goal should say so."
        ),
    ),
    source="Locke, Latham (2002): d = .42–.80",
    violating=(
        de("Ich halte die Termintreue bis Ende 2027 bei 95 %.", "halte"),
        de("Wir behalten bis Ende 2027 unsere 12 Stammkunden.", "behalten"),
        en("I will keep on-time delivery at 95% until the end of 2027.", "keep"),
        en("We will maintain our 4.5 stars until the end of 2027.", "maintain"),
    ),
    clean=(
        de("Ich steigere die Termintreue bis Ende 2027 von 95 auf 97 %."),
        de("Ich halte bis Ende Juni 2027 vier Vorträge zur Arbeitssicherheit."),
        de("Ich steigere die Termintreue bis Ende 2027 auf 97 %."),
        de("Ich gewinne bis Ende 2027 12 Stammkunden."),
        de("Bis Ende März 2027 haben alle 23 Fahrer die Unterweisung Ladungssicherung abgeschlossen."),
        de("Ich besuche bis Ende Oktober 2027 sechs Schreinereien und halte je Besuch ein Protokoll fest."),
        en("I will raise on-time delivery to 97% by the end of 2027."),
        en("I will win 12 regular customers by the end of 2027."),
    ),
    check=_check,
    family=Family.WORD,
)
