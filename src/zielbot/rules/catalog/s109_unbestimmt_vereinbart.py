"""S109: A phrase too vague to hold up in an agreement."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Family, Rule, de, en


def _check(context: RuleContext) -> Iterator[Finding]:
    facts = context.facts
    phrase = facts.place("indefinite")
    if phrase is not None and facts.is_indefinite:
        yield RULE.found(phrase, words=phrase.of(context.reading.text))


RULE = Rule(
    id="S109",
    slug="unbestimmt-vereinbart",
    criterion=Criterion.SPECIFIC,
    severity=Severity.ERROR,
    slot="outcome",
    message=Text(
        de="„{words}“ ist so, wie es dasteht, zu unbestimmt, um darüber eine Vereinbarung zu schließen.",
        en="“{words}” as it stands is too indefinite to make an agreement on.",
    ),
    question=Text(
        de="Was genau soll sich ändern, um wie viel, und woran stellen beide Seiten das fest?",
        en="What exactly is to change, by how much, and how will both sides establish it?",
    ),
    reason=Text(
        de=(
            "Bleibt ein vereinbartes Ziel unbestimmt, streiten am Ende beide über die Zielerreichung. Arbeitsrechtler "
            "führen solche Wendungen als Beispiele dafür an. Das ist ein Hinweis, keine Rechtsberatung."
        ),
        en=(
            "If an agreed goal stays indefinite, both sides end up arguing over whether it was reached. Employment "
            "lawyers name such phrases as examples. This is a hint, not legal advice."
        ),
    ),
    source="Praxis des Arbeitsrechts / practice of employment law",
    violating=(
        de("Höherer Umsatz", "Höherer Umsatz"),
        de("Wir wollen ein besseres Betriebsklima.", "besseres Betriebsklima"),
        de("Integration neuer Mitarbeiter", "Integration neuer Mitarbeiter"),
        en("higher revenue", "higher revenue"),
        en("We want a better working climate.", "better working climate"),
    ),
    clean=(
        de("Höherer Umsatz mit Ersatzteilen: 1,2 Mio. Euro bis Ende 2027"),
        de("Integration neuer Mitarbeiter im Lager: 8 Einarbeitungspläne bis Mai 2027"),
        en("higher revenue from spare parts: EUR 1.2 million by the end of 2027"),
        en("integrating 8 new staff in the warehouse by May 2027"),
    ),
    check=_check,
    family=Family.WORD,
)
