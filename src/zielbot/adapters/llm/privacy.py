"""The veil: names, addresses and numbers of people are replaced before a text is sent, and put back afterwards."""

from __future__ import annotations

import re
from functools import cache

from zielbot.adapters.llm.names import any_of, names_in, numbers_of_people, words_for_phones

_MAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+")
_PHONE = re.compile(
    r"(?<![\w.,+/-])(?:\+\d{1,3}|\(?0\d{1,5}\)?)(?:[ \t]?[-/().]{0,2}[ \t]?\d{1,8}){1,6}(?![\w]|[.,]\d)"
)
_IBAN = re.compile(r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\b")
_DATE = re.compile(r"\d{1,2}[./]\s?\d{1,2}[./](?:\s?\d{2,4})?$|\d{4}-\d{2}-\d{2}$")
_FEWEST_DIGITS = 7
_FEWEST_BARE_DIGITS = 10


class Veil:
    """Replaces what names a person by marks such as [Person 1]; the same words always get the same mark."""

    def __init__(self) -> None:
        self._marks: dict[str, str] = {}
        self._counts: dict[str, int] = {}

    def hide(self, text: str) -> str:
        """The text with marks in place of names, e-mail addresses, phone, account and personnel numbers."""
        text = _MAIL.sub(lambda match: self._mark("E-Mail", match.group()), text)
        text = _IBAN.sub(lambda match: self._mark("Konto", match.group()), text)
        text = _numbers().sub(lambda match: match["cue"] + self._mark("Nummer", match["number"]), text)
        text = _PHONE.sub(lambda match: self._phone(match, text), text)
        return self._known(self._people(text))

    def reveal(self, text: str) -> str:
        """The text with every mark replaced by what it stands for."""
        for hidden, mark in self._marks.items():
            text = text.replace(mark, hidden)
        return text

    def _people(self, text: str) -> str:
        """The text without the names in it; of names that overlap the longest goes."""
        found = sorted(names_in(text), key=lambda one: (one.start, -one.end))
        parts, at = [], 0
        for one in found:
            if one.start >= at:
                parts += [text[at : one.start], self._mark("Person", text[one.start : one.end])]
                at = one.end
        return "".join([*parts, text[at:]])

    def _phone(self, match: re.Match[str], text: str) -> str:
        """A mark where the number is written like one to call, or a word in front says so."""
        number = match.group()
        digits = len(re.sub(r"\D", "", number))
        if digits < _FEWEST_DIGITS or _DATE.match(number):
            return number
        bare = number.isdigit() and digits < _FEWEST_BARE_DIGITS
        if bare and not _phones().search(text[: match.start()]):
            return number
        return self._mark("Telefon", number)

    def _known(self, text: str) -> str:
        """The text with names hidden wherever they come again, surnames alone included."""
        for hidden, mark in list(self._marks.items()):
            if mark.startswith("[Person"):
                for name in dict.fromkeys((hidden, hidden.split()[-1])):
                    again = rf"(?<![\w\[]){re.escape(name)}(?P<genitive>s?)(?!\w)"
                    text = re.sub(again, lambda match, mark=mark: mark + match["genitive"], text)  # type: ignore[misc]
        return text

    def _mark(self, kind: str, hidden: str) -> str:
        if hidden not in self._marks:
            self._counts[kind] = self._counts.get(kind, 0) + 1
            self._marks[hidden] = f"[{kind} {self._counts[kind]}]"
        return self._marks[hidden]


@cache
def _numbers() -> re.Pattern[str]:
    """Numbers behind words such as "Personalnummer"; the number goes, the word stays."""
    cues = any_of(numbers_of_people())
    return re.compile(
        rf"(?P<cue>\b{cues}(?:\s*(?:lautet|ist|is))?\s*[:#]?\s*)(?P<number>[A-Za-z]{{0,4}}[-./]?\d[\d./ -]{{2,14}}\d)",
        re.IGNORECASE,
    )


@cache
def _phones() -> re.Pattern[str]:
    """A word for a phone right in front."""
    return re.compile(rf"\b{any_of(words_for_phones())}[:.]?\s*$", re.IGNORECASE)
