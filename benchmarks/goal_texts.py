"""Many different sentences of goals, made from the KPI catalogue, to measure search on vectors of real texts."""

from __future__ import annotations

import random
from datetime import date, timedelta

from zielbot.adapters.resources import kpi_catalogue

_PLACES_DE = (
    *("im Werk", "auf Station 3", "in der Filiale", "im Team", "an Linie 2", "in der Schule", "in der Ambulanz"),
    *("in der Region Süd", "im Lager", "im Bürgeramt", "im Hotel", "in der Abteilung", "in der Kita", "im Labor"),
    *("auf der Baustelle", "im Versand", "in der Küche", "beim Kundendienst", "in der Werkstatt", "im Rechenzentrum"),
)
_PLACES_EN = (
    *("at the plant", "on ward 3", "in the shop", "in the team", "on line 2", "at school", "in the clinic"),
    *("in the southern region", "in the warehouse", "at the town hall", "in the hotel", "in the department"),
)
_MEANS_DE = (
    *("durch kürzere Wege", "mit einer Checkliste", "indem ich wöchentlich nachfasse", "durch bessere Schulung"),
    *("mit einem neuen Dienstplan", "indem wir Fehler sofort besprechen", "durch Vorlagen", "mit festen Terminen"),
    *("indem ich jede Woche zwei Gespräche führe", "durch vorbeugende Wartung", "mit einem Patenmodell", ""),
)
_MEANS_EN = ("with a checklist", "by calling back every week", "through training", "with fixed appointments", "")
_UNITS = ("%", "Stück", "Stunden", "Tage", "Euro", "Punkte", "Minuten")


def goal_texts(count: int, *, seed: int = 11) -> list[str]:
    """That many sentences, four of five German, about all KPIs under all their names."""
    dice = random.Random(seed)
    names = [
        (name, said is kpi.de)
        for kpi in kpi_catalogue()
        for said in (kpi.de, kpi.en)
        for name in (said.name, *said.synonyms, *said.hints)
    ]
    german = [name for name, is_german in names if is_german]
    english = [name for name, is_german in names if not is_german]
    return [_german(dice, german) if dice.random() < 0.8 else _english(dice, english) for _ in range(count)]


def _german(dice: random.Random, names: list[str]) -> str:
    name, place, unit = dice.choice(names), dice.choice(_PLACES_DE), dice.choice(_UNITS)
    means, end = dice.choice(_MEANS_DE), date(2019, 1, 1) + timedelta(days=dice.randrange(2800))
    before, after = dice.randrange(10, 400), dice.randrange(10, 400)
    verb = dice.choice(("senken", "steigern", "verbessern", "halten", "erreichen", "ausbauen", "verringern"))
    shape = dice.choice(
        (
            "{name} {place} von {before} auf {after} {unit} {verb} {means}",
            "Bis zum {end:%d.%m.%Y} {name} {place} {verb}, {means}",
            "Ich möchte {name} {place} um {after} {unit} {verb}",
            "{name}: {after} {unit} bis {end:%m/%Y}",
            "{place} {name} {verb} {means}",
            "Wir wollen bis Ende {end:%Y} bei {name} {after} {unit} erreichen {means}",
        )
    )
    return _filled(shape, locals())


def _english(dice: random.Random, names: list[str]) -> str:
    name, place, means = dice.choice(names), dice.choice(_PLACES_EN), dice.choice(_MEANS_EN)
    after, end = dice.randrange(10, 400), date(2019, 1, 1) + timedelta(days=dice.randrange(2800))
    verb = dice.choice(("reduce", "increase", "improve", "keep", "reach"))
    shape = dice.choice(
        (
            "{verb} {name} {place} to {after} by {end:%d %B %Y} {means}",
            "{name} {place}: {after} {means}",
            "{verb} {name}",
        )
    )
    return _filled(shape, locals())


def _filled(shape: str, values: dict[str, object]) -> str:
    text = " ".join(shape.format(**values).split()).strip(" ,")
    return text[0].upper() + text[1:]
