"""Numbers, days and units as they are written in the language of a goal."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from zielbot.goals.reading import Verb
from zielbot.rules.words_de import SEPARABLE

_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_UNITS = {
    "EUR": ("Euro", "EUR"),
    "count": ("", ""),
    "points": ("Punkte", "points"),
    "pp": ("Prozentpunkte", "percentage points"),
    "stars": ("Sterne", "stars"),
    "min": ("Minuten", "minutes"),
    "h": ("Stunden", "hours"),
    "d": ("Tage", "days"),
    "wk": ("Wochen", "weeks"),
    "mo": ("Monate", "months"),
    "yr": ("Jahre", "years"),
}


@dataclass(frozen=True, slots=True)
class Phrasing:
    """Writes in German or in English."""

    german: bool

    def number(self, value: Decimal) -> str:
        """The number with separators, at most two decimals and no trailing zeros."""
        whole = value == value.to_integral_value()
        rounded = f"{value:,f}" if whole else f"{value:,.2f}".rstrip("0").rstrip(".")
        rounded = rounded.split(".")[0] if whole else rounded
        return rounded.translate(_SWAP) if self.german else rounded

    def day(self, value: date) -> str:
        """The day as people write it: "30.06.2027", "30 June 2027"."""
        return f"{value:%d.%m.%Y}" if self.german else f"{value.day} {_MONTHS[value.month - 1]} {value.year}"

    def until(self, value: date) -> str:
        """The day as a deadline: "bis 30.06.2027"."""
        return f"{'bis' if self.german else 'by'} {self.day(value)}"

    def unit(self, unit: str) -> str:
        """The unit as it stands after a number, empty for mere counts."""
        names = _UNITS.get(unit)
        return unit if names is None else names[0] if self.german else names[1]

    def amount(self, value: Decimal, unit: str) -> str:
        """The number with its unit."""
        return self._counted(value, self.unit(unit))

    def by(self, value: Decimal, unit: str) -> str:
        """A change: "um 2 Prozentpunkte"."""
        return f"{'um' if self.german else 'by'} {self.amount(value, unit)}"

    def to(self, value: Decimal, unit: str, *, start: Decimal | None = None) -> str:
        """A level to reach: "auf 5 %", or "von 8 auf 5 %" where it starts somewhere."""
        level = f"{'auf' if self.german else 'to'} {self.amount(value, unit)}"
        return level if start is None else f"{'von' if self.german else 'from'} {self.number(start)} {level}"

    def with_level(self, change: str, level: Decimal, unit: str) -> str:
        """The change in the person's words together with the level it leads to: "um 10 % auf 220 Stück"."""
        said = change if change.lower().startswith(("um ", "by ")) else f"{'um' if self.german else 'by'} {change}"
        return f"{said} {self.to(level, unit)}"

    def bound(self, value: Decimal, thing: str, *, ceiling: bool) -> str:
        """The number as a floor or a ceiling: "mindestens 30 Gespräche"."""
        if self.german:
            return f"{'höchstens' if ceiling else 'mindestens'} {self._counted(value, thing)}"
        return f"{'at most' if ceiling else 'at least'} {self._counted(value, thing)}"

    def _counted(self, value: Decimal, thing: str) -> str:
        """The number with what it counts; English writes "5%", German "5 %"."""
        return f"{self.number(value)}{'' if thing == '%' and not self.german else ' '}{thing}".strip()


def whole_verb(verb: Verb) -> str:
    """The verb as it stands, or its base form where its first part stands apart: "mitarbeiten" for "arbeite … mit"."""
    particle = first_part(verb)
    return verb.lemma if particle and particle not in verb.text.lower() else verb.text


def first_part(verb: Verb) -> str:
    """What a German verb may lose to the end of the sentence: "mit" of "mitarbeiten", empty for other verbs."""
    return next((part for part in SEPARABLE if verb.lemma.startswith(part)), "")


_SWAP = str.maketrans(",.", ".,")
