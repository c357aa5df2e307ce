"""Which words of a message are worth offering back as a part of the goal; the rest is left out without a word.

Nothing here decides what a goal is: a passage wrongly left out is an offer less, one wrongly offered still has to be
taken by the person.
"""

from __future__ import annotations

import re

from zielbot.drafting.packs import pack_for
from zielbot.goals.language import Language
from zielbot.goals.span import Span

FOREIGN = re.compile(r"[<>\[\]{}|`*#\\!]|https?:|www\.|@")
"""Marks of code, addresses and pictures, which no goal needs."""

_SENTENCE_END = re.compile(r"(?<=[.!?:])\s+(?=\W*[^\W\d_a-z])|\n+")
_INSIDE_END = re.compile(r"[.!?;:]\s+[^\W\d_a-zäöüß]|\n")
_ORDINARY = re.compile(r"[^\W\d_]?[a-zäöüßéèà]{3,}(?:-[^\W\d_]+)*", re.IGNORECASE)
_SHOUTED = re.compile(r"[A-ZÄÖÜ]{6}")
_CODE = re.compile(r"\w*(?:[^\W\d_]\d|\d[^\W\d_])\w*")
_OTHER_SCRIPT = re.compile(
    r"[^\W\d_\u0000-\u024f\u1e00-\u1eff]|[\U000e0000-\U000e007f\u00ad\u200b-\u200f\u202a-\u202e]"
)


def is_plausible(span: Span, text: str, language: Language) -> bool:
    """Whether the words at that place can be a part of the person's own goal.

    They stand within one sentence, hold an ordinary word, neither shout nor consist of codes, and that sentence speaks
    of a goal.
    """
    words = span.of(text)
    if _INSIDE_END.search(words) or _SHOUTED.search(words) or not any(map(_is_ordinary, words.split())):
        return False
    if len(_CODE.findall(words)) > 1:
        return False
    return speaks_of_a_goal(span, text, language)


def speaks_of_a_goal(span: Span, text: str, language: Language) -> bool:
    """Whether the sentence around neither carries code, addresses or letters of another script nor orders a machine."""
    sentence = _sentence_around(span, text)
    if FOREIGN.search(sentence) or _OTHER_SCRIPT.search(sentence):
        return False
    return not pack_for(language).to_machine.search(sentence.lower())


def _is_ordinary(word: str) -> bool:
    plain = word.strip(".,;:!?()\"'„“”")
    return bool(_ORDINARY.fullmatch(plain)) and not plain.isupper() and not _CODE.fullmatch(plain)


def _sentence_around(span: Span, text: str) -> str:
    start = max((found.end() for found in _SENTENCE_END.finditer(text, 0, span.start + 1)), default=0)
    following = _SENTENCE_END.search(text, span.end)
    return text[min(start, span.start) : following.start() if following else len(text)]
