"""Families of amounts: every way to write a number at every place it may have in a goal."""

from __future__ import annotations

import pytest
from tests.reading.quantity_case import described, quantities

from zielbot.goals.language import Language

GERMAN_CHANGES = [
    ("2½ %", "change 2.5 % {way}"),
    ("anderthalb Prozentpunkte", "change 1.5 pp {way}"),
    ("mindestens 2½ Prozent", "change 2.5 % {way} ge"),
    ("3,5 v. H.", "change 3.5 % {way}"),
    ("zwei Drittel", "change 66.67 % {way}"),
]
GERMAN_FALLS = [
    "Wir senken den Papierverbrauch um {}.",
    "Der Papierverbrauch fällt um {}.",
    "Die Papierkosten fallen um {}.",
    "Wir schrauben den Papierverbrauch um {} zurück.",
]
GERMAN_RISES = [
    "Die Mitgliederzahl klettert um {}.",
    "Die Mitgliederzahl wächst um {} an.",
    "Wir ziehen die Mitgliederzahl um {} an.",
]
GERMAN_BASELINES = [
    "auf 12 % (Vorjahr: 8 %)",
    "auf 12 % (Vj. 8 %)",
    "auf 12 % (i. V. 8 %)",
    "auf 12 % (2026: 8 %)",
    "auf 12 % (Basis 2026: 8 %)",
    "auf 12 % (Stand 2026: 8 %)",
    "auf 12 % (Vergleichswert 8 %)",
    "auf 12 % gegenüber 2026 (8 %)",
    "auf 12 % nach 8 % im Vorjahr",
    "auf 12 % (von 8 %)",
    "von 8 % zu 12 %",
]
ENGLISH_BASELINES = [
    "to 12% (last year: 8%)",
    "to 12% (PY: 8%)",
    "to 12% (2026: 8%)",
    "to 12% over 2026 (8%)",
    "to 12% against 8% in 2026",
    "from the current 8% to 12%",
    "from currently 8% to 12%",
    "from 8% up to 12%",
]
GERMAN_WAYS = [
    ("von 7:30 auf 6:00 Minuten", "from_to 6<7.5 min down"),
    ("von 58:30 auf unter 52 Minuten", "from_to 52<58.5 min down lt"),
    ("von 1:45 h auf 1:30 h", "from_to 1.5<1.75 h down"),
    ("von 4:10 min/km auf 3:55 min/km", "from_to 3.9167<4.1667 min down"),
    ("von 2 Stunden 30 Minuten auf 2 Stunden", "from_to 2<2.5 h down"),
    ("von einer Woche auf zwei Tage", "from_to 2<7 d down"),
    ("von einer Stunde auf 40 Minuten", "from_to 40<60 min down"),
    ("von 1,2 t auf 950 kg", "from_to 950<1200 kg down"),
    ("von drei auf einen", "from_to 1<3 count down"),
    ("von drei auf maximal einen", "from_to 1<3 count down le"),
    ("von drei Fehlern auf höchstens einen Fehler", "from_to 1<3 count down le"),
]
ENGLISH_WAYS = [
    ("from 7:30 to 6:00 minutes", "from_to 6<7.5 min down"),
    ("from 1 h 20 min to 50 min", "from_to 50<80 min down"),
    ("from an hour to 40 minutes", "from_to 40<60 min down"),
    ("from a week to two days", "from_to 2<7 d down"),
    ("from 1.2 t to 950 kg", "from_to 950<1200 kg down"),
]
SINGLE_GERMAN = [
    ("Den Umsatz auf das Anderthalbfache steigern", "factor 1.5 x up"),
    ("Den Umsatz aufs Doppelte steigern", "factor 2 x up"),
    ("Jede zehnte Stunde für Weiterbildung nutzen", "absolute 10 %"),
    ("5 % Energie einsparen", "change 5 % down"),
    ("Eine Senkung der Kosten von 5 % erreichen", "change 5 % down"),
    ("Ziel: eine 10-prozentige Steigerung der Spenden", "change 10 % up"),
    ("Wir laufen den Marathon unter 3:59:00.", "absolute 3.9833 h lt"),
    ("Umsatz mit Ersatzteilen: 2,4 Mio. € (2026: 2,1 Mio. €) bis Ende 2027", "from_to 2400000<2100000 EUR up"),
    ("30 kWp auf dem Dach installieren", "absolute 30 kWp"),
    ("Angebote 2x schneller schreiben", "factor 2 x up"),
]
SINGLE_ENGLISH = [
    ("A drop in costs of 5%", "change 5 % down"),
    ("Grow donations by two-thirds", "change 66.67 % up"),
    ("Have two-thirds of staff certified", "absolute 66.67 %"),
    ("Fill a fifth of positions internally", "absolute 20 %"),
    ("Use every tenth hour for training", "absolute 10 %"),
    ("Air the room twice a day", "absolute 2 count per=d"),
    ("Grow donations two and a half times", "factor 2.5 x up"),
    ("Raise $2.5mm", "absolute 2500000 USD"),
    ("Achieve 10% year-on-year growth", "change 10 % up"),
    ("Close 25 deals of more than $500K each", "absolute 25 count"),
    ("Read 24 books this year, that's two a month.", "absolute 24 count"),
    ("Ship releases 2x faster", "factor 2 x up"),
]
NOT_MEASURED = [
    "Wir verlegen die Frühschicht von 7:30 auf 6:00 Uhr.",
    "Das Tor öffnet um 7:30 Uhr.",
    "Jede zweite Stunde lüften.",
    "Wir bringen alle auf einen Nenner.",
    "Wir gehen auf eine Messe.",
]


def sentences() -> list[tuple[Language, str, str]]:
    changes = [
        (Language.DE, place.format(amount), expected.format(way=way))
        for places, way in ((GERMAN_FALLS, "down"), (GERMAN_RISES, "up"))
        for place in places
        for amount, expected in GERMAN_CHANGES
    ]
    baselines = [
        (language, place.format(words), "from_to 12<8 % up")
        for language, table, places in (
            (Language.DE, GERMAN_BASELINES, ["Wir steigern die Quote {}.", "Die Quote soll {} steigen."]),
            (Language.EN, ENGLISH_BASELINES, ["Increase the share {}.", "The share should rise {}."]),
        )
        for words in table
        for place in places
    ]
    ways = [
        (language, place.format(words), expected)
        for language, table, places in (
            (Language.DE, GERMAN_WAYS, ["Wir senken den Wert {}.", "Der Wert soll {} sinken.", "Wert {}"]),
            (Language.EN, ENGLISH_WAYS, ["Reduce the value {}.", "The value should fall {}.", "Value {}"]),
        )
        for words, expected in table
        for place in places
    ]
    singles = [(Language.DE, *row) for row in SINGLE_GERMAN] + [(Language.EN, *row) for row in SINGLE_ENGLISH]
    return [*changes, *baselines, *ways, *singles]


@pytest.mark.parametrize(("language", "sentence", "expected"), sentences(), ids=lambda value: str(value))
def test_the_first_amount_is_read_for_what_it_says(language: Language, sentence: str, expected: str) -> None:
    found = quantities(language)(sentence)
    assert found, "nothing was read"
    assert described(found[0], expected) == expected


@pytest.mark.parametrize("sentence", NOT_MEASURED, ids=lambda value: value)
def test_a_time_of_day_a_rhythm_or_an_article_is_no_amount(sentence: str) -> None:
    assert quantities(Language.DE)(sentence) == ()
