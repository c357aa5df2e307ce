"""S105: A word that everyone measures differently."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.rules.context import RuleContext
from zielbot.rules.cover import Cover
from zielbot.rules.phrasing import first_part
from zielbot.rules.rule import Family, Rule, de, en


def _check(context: RuleContext) -> Iterator[Finding]:
    if context.facts.value is not None or context.facts.is_checkable:
        return
    verbs = context.reading.verbs
    # S103 asks about verbs of doing; "weiter" of "ich bilde mich weiter" belongs to its verb
    doing = Cover(verb.span for verb in verbs if verb.kind == "activity")
    particles = {first_part(verb) for verb in verbs}
    for mention in context.reading.vague_words:
        if not doing.touches(mention.span) and mention.text.lower() not in particles:
            yield RULE.found(mention.span, word=mention.text)
            return


RULE = Rule(
    id="S105",
    slug="vages-wort",
    criterion=Criterion.SPECIFIC,
    severity=Severity.HINT,
    slot="target",
    message=Text(de="„{word}“ versteht jeder anders.", en="“{word}” means something else to everyone."),
    question=Text(
        de="Woran würde ein Außenstehender erkennen, was mit „{word}“ gemeint ist?",
        en="How would an outsider see what “{word}” means here?",
    ),
    reason=Text(
        de="Mit „besser“ und „mehr“ sind alle einverstanden, bis es um die Bewertung geht.",
        en="Everyone agrees to “better” and “more” until it comes to judging.",
    ),
    source=None,
    violating=(
        de("Die Beratung am Schalter soll besser werden.", "besser"),
        de("Ich will mehr Aufträge aus der Region.", "mehr"),
        en("Advice at the counter should get better.", "better"),
        en("I want more orders from the region.", "more"),
    ),
    clean=(
        de("Die Beratung am Schalter dauert bis Mai 2027 höchstens 10 Minuten."),
        en("Advice at the counter takes at most 10 minutes by May 2027."),
        de("Ich will bis Mai 2027 mehr als 20 Aufträge aus der Region."),
        de("Die Wartezeit am Schalter sinkt auf 5 Minuten."),
        de("Ich bilde mich weiter."),
        en("I want more than 20 orders from the region by May 2027."),
        en("Waiting time at the counter falls to 5 minutes."),
        en("We will work on our website."),
    ),
    check=_check,
    family=Family.WORD,
    gives_way=True,
)
