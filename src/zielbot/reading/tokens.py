"""A text cut into tokens once, for every step that looks at words."""

from __future__ import annotations

import re
from typing import NamedTuple

from zielbot.goals.span import Span

_TOKEN = re.compile(
    r"""
      (?P<n>\d[\d.,'’:/]*\d|\d)                       # numbers, dates, times
    | (?P<w>-?[^\W\d_][\w\u00ad]*(?:[-\u2010\u2011'’&/][^\W_][\w\u00ad]*)*-?)  # words, hyphens inside
    | (?P<b>\n+)                                       # line ends
    | (?P<p>[^\w\s]|_)                                 # any other sign by itself
    """,
    re.VERBOSE,
)
_PLAIN = {0x2019: "'", 0x00AD: None, 0x2010: "-", 0x2011: "-"}
_LONGEST = 60
_SHORTEST_STEM = 4
_UMLAUTS = str.maketrans({"ä": "a", "ö": "o", "ü": "u", "ß": "ss"})


class Token(NamedTuple):
    """A piece of the text: `kind` is w (word), n (number), p (sign) or b (line end); `lower` is its key."""

    text: str
    lower: str
    start: int
    end: int
    kind: str

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.start, self.end)

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.text.lstrip("-")[:1].isupper()


def tokenise(text: str) -> tuple[Token, ...]:
    """All tokens of the text in order; a word longer than any word counts as a sign."""
    tokens = []
    for match in _TOKEN.finditer(text):
        word = match.group()
        kind = match.lastgroup or "p"
        if kind == "w" and len(word) > _LONGEST:
            kind, key = "p", word[0]
        else:
            key = (word if word.isascii() else word.translate(_PLAIN)).lower()
        tokens.append(Token(word, key, match.start(), match.end(), kind))
    return tuple(tokens)


def spellings(word: str) -> tuple[str, ...]:
    """The word in lower case as it is met in writing: with umlauts, written out, and with the dots left off."""
    lower = word.lower()
    written_out = lower.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue")
    swiss = lower.replace("ß", "ss")
    return tuple(dict.fromkeys((lower, written_out, written_out.replace("ß", "ss"), swiss, lower.translate(_UMLAUTS))))


def fold(word: str) -> str:
    """The word without umlauts, hyphens and double vowels written for umlauts: the same for all its spellings."""
    plain = word.translate(_UMLAUTS).replace("ae", "a").replace("oe", "o").replace("ue", "u")
    return plain.replace("-", "").replace("'", "") if "-" in plain or "'" in plain else plain


def stem(word: str, endings: tuple[str, ...]) -> str:
    """The folded word without the first of the endings it has: the same for singular, plural and cases."""
    plain = fold(word)
    if len(plain) > _SHORTEST_STEM and plain.endswith(endings):
        for ending in endings:
            if plain.endswith(ending) and len(plain) - len(ending) >= _SHORTEST_STEM:
                return plain[: -len(ending)]
    return plain
