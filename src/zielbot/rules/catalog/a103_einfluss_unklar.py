"""A103: A result that one person hardly moves."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.draft import SlotName
from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Rule, de, en


def _check(context: RuleContext) -> Iterator[Finding]:
    facts = context.facts
    place = facts.place("remote")
    if place is None or facts.has(SlotName.SUPPORT) or facts.has(SlotName.MEANS) or context.reading.means:
        return
    yield RULE.found(place, words=place.of(context.reading.text))


RULE = Rule(
    id="A103",
    slug="einfluss-unklar",
    criterion=Criterion.ATTRACTIVE,
    severity=Severity.HINT,
    slot="support",
    message=Text(
        de="„{words}“ hängt von vielem ab, was ein Einzelner nicht in der Hand hat.",
        en="“{words}” depends on much that one person does not control.",
    ),
    question=Text(
        de="Welchen Teil davon kannst du selbst beeinflussen, und welche Unterstützung ist zugesagt?",
        sie="Welchen Teil davon können Sie selbst beeinflussen, und welche Unterstützung ist zugesagt?",
        en="Which part of this can you influence yourself, and what support has been agreed?",
    ),
    reason=Text(
        de=(
            "Ziele, die man nicht beeinflussen kann, sind Glückssache. Wird danach bewertet oder bezahlt, gelten sie "
            "schnell als unfair."
        ),
        en=(
            "Goals that one cannot influence are a matter of luck. If people are judged or paid by them, they soon "
            "seem unfair."
        ),
    ),
    source="PBLEntgV § 6 (1); LeistungsTV-Bund § 3 (2)",
    violating=(
        de("Das EBIT steigt bis Ende 2027 um 5 %.", "EBIT"),
        de("Ich steigere den Marktanteil bis Ende 2027 auf 12 %.", "Marktanteil"),
        en("EBIT rises by 5% by the end of 2027.", "EBIT"),
        en("I will raise our market share to 12% by the end of 2027.", "market share"),
    ),
    clean=(
        de("Das EBIT steigt bis Ende 2027 um 5 %, indem ich die 3 Nebenlager auflöse."),
        en("EBIT rises by 5% by the end of 2027 by closing our 3 side stores."),
        de("Ich steigere den Marktanteil bis Ende 2027 auf 12 %, indem ich 3 neue Händler beliefere."),
        de("Ich gewinne bis Ende 2027 12 Händler in Kärnten."),
        en("I will raise our market share to 12% by the end of 2027 by supplying 3 new dealers."),
        en("I will win 12 dealers in Wales by the end of 2027."),
    ),
    check=_check,
)
