"""English number words: cardinals, ordinals and the rule that joins them."""

from __future__ import annotations

from collections.abc import Sequence

_ONES = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_TEENS = ("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen")
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_ORDINALS = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
)  # fmt: skip

SMALL = {word: value for value, word in enumerate((*_ONES, *_TEENS))}
"""Words for 0 to 19."""
TENS = {word: 10 * value for value, word in enumerate(_TENS, start=2)} | {"fourty": 40, "ninty": 90}
"""Words for 20, 30, … 90."""
SCALES = {"hundred": 100, "thousand": 1000}
"""Words that multiply what stands before them."""
CARDINALS = SMALL | TENS | SCALES
"""All words a number can consist of."""
ORDINALS = {word: value for value, word in enumerate(_ORDINALS, start=1)} | {
    word[:-1] + "ieth": value for word, value in TENS.items() if word.endswith("y")
}
"""Words for 1st to 19th and the tens."""


LINKS = frozenset(("of",))
"""Behind a word such as "fifth" they show a fraction: "a fifth of positions"."""
AND, HALF, AND_A_HALF = "and", "half", " and a half"
"""What joins the parts of a number, and what makes half of it."""
ENDINGS = ("st", "nd", "rd", "th")
"""What stands after the digits of an ordinal."""


def ordinal(value: int) -> str:
    """The digits and ending of an ordinal: 1st, 2nd, 3rd, 4th, 11th."""
    ending = "th" if value // 10 % 10 == 1 else {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")
    return f"{value}{ending}"


def joins(before: str, word: str) -> bool:
    """Whether `word` may follow `before` within one number ("twenty five", "two hundred", "hundred twenty")."""
    if word in SCALES:
        return before not in SCALES or (before == "hundred" and word == "thousand")
    if before in SCALES:
        return True
    return before in TENS and 0 < SMALL.get(word, 0) < 10


def value_of(words: Sequence[str]) -> int:
    """The number that the words, each a key of CARDINALS, give together."""
    total = current = 0
    for word in words:
        if word == "hundred":
            current = max(current, 1) * 100
        elif word == "thousand":
            total, current = total + max(current, 1) * 1000, 0
        else:
            current += CARDINALS[word]
    return total + current
