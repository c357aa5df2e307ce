"""A109: The purpose was only suggested."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.draft import GoalDraft
from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Rule, de, en
from zielbot.rules.samples import ANSWERED, SUGGESTED, text_slot


def _check(context: RuleContext) -> Iterator[Finding]:
    purpose = context.draft.purpose if context.draft else None
    if purpose is not None and not purpose.accepted:
        yield RULE.found(words=purpose.value)


RULE = Rule(
    id="A109",
    slug="nutzen-uebernommen",
    criterion=Criterion.ATTRACTIVE,
    severity=Severity.HINT,
    slot="purpose",
    message=Text(
        de="Der Grund „{words}“ ist vorgeschlagen und noch nicht dein eigener.",
        sie="Der Grund „{words}“ ist vorgeschlagen und noch nicht Ihr eigener.",
        en="The reason “{words}” was suggested and is not yet your own.",
    ),
    question=Text(
        de="Trifft das zu, oder hast du einen anderen Grund?",
        sie="Trifft das zu, oder haben Sie einen anderen Grund?",
        en="Is that so, or do you have another reason?",
    ),
    reason=Text(
        de=(
            "Fremd formulierte Gründe lesen sich gut und binden wenig: Das Gefühl, dass es das eigene Ziel ist, sinkt "
            "deutlich."
        ),
        en="Reasons worded by others read well and bind little: the feeling that the goal is one's own drops markedly.",
    ),
    source="arXiv 2605.12344 (N = 470): d = −1.38",
    violating=(
        de(
            "Ich lese bis Mai 2027 drei Fachbücher.",
            draft=GoalDraft(purpose=text_slot("mehr Sicherheit im Gespräch", SUGGESTED)),
        ),
        de("Ich halte bis Mai 2027 zwei Vorträge.", draft=GoalDraft(purpose=text_slot("bekannter werden", SUGGESTED))),
        en("I will read three books by May 2027.", draft=GoalDraft(purpose=text_slot("more confidence", SUGGESTED))),
        en("I will give two talks by May 2027.", draft=GoalDraft(purpose=text_slot("being known", SUGGESTED))),
    ),
    clean=(
        de(
            "Ich lese bis Mai 2027 drei Fachbücher.",
            draft=GoalDraft(purpose=text_slot("mehr Sicherheit im Gespräch", ANSWERED)),
        ),
        de("Ich lese bis Mai 2027 drei Fachbücher."),
        en("I will read three books by May 2027.", draft=GoalDraft(purpose=text_slot("more confidence", ANSWERED))),
        en("I will read three books by May 2027."),
    ),
    check=_check,
)
