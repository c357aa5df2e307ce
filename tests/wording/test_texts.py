"""Everything the coach can say: complete in both languages, formal where it addresses the reader, without shouting."""

from __future__ import annotations

import re
import string

import pytest

from zielbot.goals.draft import SlotName
from zielbot.goals.language import Address, Language, Text
from zielbot.wording.questions import QUESTIONS
from zielbot.wording.replies import REPLIES

TEXTS = [
    *((f"question {slot} {index}", wording.question) for slot, many in QUESTIONS.items() for index, wording in enumerate(many)),
    *((f"why {slot} {index}", wording.why) for slot, many in QUESTIONS.items() for index, wording in enumerate(many)),
    *((f"reply {code} {index}", text) for code, many in REPLIES.items() for index, text in enumerate(many)),
]  # fmt: skip
INFORMAL = re.compile(r"\b(?:du|dir|dich|dein\w*|ihr|euch|euer\w*)\b(?!\s+Ziel\b)", re.IGNORECASE)
FORMAL_WORDS = re.compile(r"\b(?:du|dir|dich|dein\w*|euch|euer\w*)\b", re.IGNORECASE)


def names(text: str) -> set[str]:
    """The placeholders of a text, whatever their German case; "stands" is a verb that English does without."""
    found = {name for _, name, _, _ in string.Formatter().parse(text) if name}
    return {name.removesuffix("_acc") for name in found} - {"stands"}


@pytest.mark.parametrize("text", [text for _, text in TEXTS], ids=[name for name, _ in TEXTS])
def test_a_text_is_complete_and_calm(text: Text) -> None:
    versions = [text.de, text.en, *([text.sie] if text.sie else [])]

    assert all(version.strip() for version in versions)
    assert not any("!" in version for version in versions)
    assert len({frozenset(names(version)) for version in versions}) == 1


@pytest.mark.parametrize("text", [text for _, text in TEXTS], ids=[name for name, _ in TEXTS])
def test_the_formal_address_never_says_du(text: Text) -> None:
    formal = text.render(Language.DE, Address.SIE) if not names(text.de) else (text.sie or text.de)

    assert not FORMAL_WORDS.search(formal)


@pytest.mark.parametrize("slot", ["metric", "target", "deadline"])
def test_a_needed_question_has_wordings_enough_not_to_repeat_itself(slot: str) -> None:
    wordings = [wording.question.de for wording in QUESTIONS[slot]]

    assert len(wordings) == len(set(wordings)) >= 4


def test_every_slot_that_is_asked_has_a_question() -> None:
    asked = {SlotName.METRIC, SlotName.BASELINE, SlotName.TARGET, SlotName.DEADLINE, SlotName.MEANS, SlotName.PURPOSE}

    assert {slot.value for slot in asked} <= set(QUESTIONS)
