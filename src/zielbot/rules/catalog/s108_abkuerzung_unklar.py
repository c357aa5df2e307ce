"""S108: An abbreviation that not everybody knows."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.rules.context import RuleContext
from zielbot.rules.facts import Facts
from zielbot.rules.lexicon import Word, words_of
from zielbot.rules.rule import Rule, de, en

_LONGEST, _NEAR = 5, 80


def _check(context: RuleContext) -> Iterator[Finding]:
    facts = context.facts
    if context.reading.text.isupper():
        return
    for word in facts.words:
        if not (1 < len(word.text) <= _LONGEST and word.text.isupper() and word.text.isalpha()):
            continue
        if not facts.is_known(word) and not _is_explained(word, facts):
            yield RULE.found(word.span, word=word.text)
            return


def _is_explained(word: Word, facts: Facts) -> bool:
    """Whether the words stand beside it in brackets: "mittlere Erkennungszeit (MED)", "MED (mittlere Erkennungszeit)"."""
    text, initial = facts.reading.text, word.text[0].lower()
    start, end = word.span.start, word.span.end
    if text.endswith("(", 0, start):
        return any(said.lower.startswith(initial) for said in words_of(text[max(0, start - _NEAR) : start]))
    return text[end : end + 3].strip().lower().startswith(f"({initial}")


RULE = Rule(
    id="S108",
    slug="abkuerzung-unklar",
    criterion=Criterion.SPECIFIC,
    severity=Severity.HINT,
    slot=None,
    message=Text(de="„{word}“ ist nicht erklärt.", en="“{word}” is not explained."),
    question=Text(de="Wofür steht „{word}“?", en="What does “{word}” stand for?"),
    reason=Text(
        de=(
            "Ein Ziel lesen auch Menschen, die nicht dabei waren: die nächste Vorgesetzte, die Personalabteilung, man "
            "selbst in einem Jahr."
        ),
        en="Goals are also read by people who were not there: the next manager, the HR department, oneself in a year.",
    ),
    source=None,
    violating=(
        de("Ich führe das QZT-Verfahren bis Mai 2027 in 4 Filialen ein und schule die KVB.", "KVB"),
        de("Die XRB sinkt bis Mai 2027 auf 5 %.", "XRB"),
        en("The XRB falls to 5% by May 2027.", "XRB"),
        en("I will train 12 people in the VKQ by May 2027.", "VKQ"),
    ),
    clean=(
        de("Ich führe das Prüfverfahren für Zulieferteile bis Mai 2027 in 4 Filialen ein."),
        en("The share of returned bottles falls to 5% by May 2027."),
        de("Der NPS steigt bis Mai 2027 von 20 auf 30 Punkte."),
        de("ICH LESE BIS MAI 2027 DREI FACHBÜCHER."),
        en("NPS goes up from 20 to 30 points by May 2027."),
        de("Die mittlere Rüstzeit (MRZ) sinkt bis Mai 2027 von 40 auf 30 Minuten."),
        en("The MRZ (mean retooling time) falls from 40 to 30 minutes by May 2027."),
        en("The HR team will hold 12 interviews by May 2027."),
    ),
    check=_check,
)
