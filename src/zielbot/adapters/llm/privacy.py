"""The veil: names, addresses and numbers of people are replaced before a text is sent, and put back afterwards."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

from zielbot.adapters.parsed import load_yaml
from zielbot.adapters.resources import data_root
from zielbot.goals.language import Language

_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_PHONE = re.compile(r"(?<![\w.,+/-])(?:\+\d{1,3}|0\d{1,5})(?:[ \t]?[-/().]?[ \t]?\d{1,8}){2,6}(?![\w]|[.,]\d)")
_IBAN = re.compile(r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\b")
_DATE = re.compile(r"\d{1,2}[./]\s?\d{1,2}[./](?:\s?\d{2,4})?$|\d{4}-\d{2}-\d{2}$")
_PARTICLES = r"(?:(?:von|van|de|da|zu|al|el)(?:\s+(?:der|den|dem|la))?\s+)?"
_CAPITAL = r"[^\W\d_a-zäöüß][^\W\d_A-Z]+(?:[-’'][^\W\d_]+)*"
_FEWEST_DIGITS = 7


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
        text = _PHONE.sub(self._phone, text)
        for pattern in _names():
            text = pattern.sub(lambda match: match["cue"] + self._mark("Person", match["name"]), text)
        return self._known(text)

    def reveal(self, text: str) -> str:
        """The text with every mark replaced by what it stands for."""
        for hidden, mark in self._marks.items():
            text = text.replace(mark, hidden)
        return text

    def _phone(self, match: re.Match[str]) -> str:
        number = match.group()
        if len(re.sub(r"\D", "", number)) < _FEWEST_DIGITS or _DATE.match(number):
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
    cues = _any(_words("numbers"))
    return re.compile(
        rf"(?P<cue>\b{cues}(?:\s*(?:lautet|ist|is))?\s*[:#]?\s*)(?P<number>[A-Za-z]{{0,4}}[-./]?\d[\d./ -]{{2,14}}\d)",
        re.IGNORECASE,
    )


@cache
def _names() -> tuple[re.Pattern[str], ...]:
    """Names behind titles, roles, introductions and closings, and first names with or without a surname."""
    last = rf"{_PARTICLES}{_CAPITAL}"
    titles, roles = _either_case(_words("titles")), _either_case(_words("roles"))
    introductions, closings = _either_case(_words("introductions")), _either_case(_words("closings"))
    first = "|".join(map(re.escape, sorted(set(_words("first_names")), key=len, reverse=True)))
    return (
        re.compile(rf"(?P<cue>(?<!\w)(?:{titles}\s+)+)(?P<name>(?:{_CAPITAL}[ \t]+)?{last})"),
        re.compile(rf"(?P<cue>(?<!\w){closings}[,!]?\s+)(?P<name>{_CAPITAL}(?:[ \t]+{last})?)"),
        re.compile(rf"(?P<cue>(?<!\w){introductions}\s+)(?P<name>{_CAPITAL}(?:[ \t]+{last})?)"),
        re.compile(rf"(?P<cue>(?<!\w))(?P<name>(?:{first})(?:-(?:{first}))?(?:s(?!\w)|(?!\w)(?:[ \t]+{last})?))"),
        re.compile(rf"(?P<cue>(?<!\w){roles}\s+)(?P<name>{_CAPITAL}(?=[ \t,.;:!?]|$))"),
    )


def _words(kind: str) -> tuple[str, ...]:
    return tuple(str(word) for language in Language for word in _list(load_yaml(_people(language)), kind))


def _people(language: Language) -> Path:
    return data_root() / "knowledge" / "language" / language.value / "people.yaml"


def _list(data: Mapping[str, object], kind: str) -> Iterable[object]:
    found = data[kind]
    assert isinstance(found, list)
    return found


def _any(words: Iterable[str]) -> str:
    return "(?:" + "|".join(map(re.escape, sorted(set(words), key=len, reverse=True))) + ")"


def _either_case(words: Iterable[str]) -> str:
    return f"(?i:{_any(words)})"
