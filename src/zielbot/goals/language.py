"""Languages, forms of address, and a text in all of them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Language(StrEnum):
    """The languages zielbot reads and speaks."""

    DE = "de"
    EN = "en"


class Address(StrEnum):
    """How German texts address the reader: `du` (default) or `sie`."""

    DU = "du"
    SIE = "sie"


@dataclass(frozen=True, slots=True)
class Text:
    """One user-facing text in German and English; `sie` is the German text for the formal address where it differs.

    Placeholders are `{name}` in the manner of `str.format`; the same names in each version.
    """

    de: str
    en: str
    sie: str | None = None

    def render(self, language: Language, address: Address = Address.DU, **values: object) -> str:
        """The text in that language and form of address, placeholders filled."""
        raw = self.en if language is Language.EN else (self.sie or self.de) if address is Address.SIE else self.de
        return raw.format(**values) if values else raw
