"""Families of dates: every period behind every cue at every place of a sentence, seen from Friday, 15 January 2027."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from zielbot.reading.deadlines import TimesRead

GERMAN_PERIODS = """
Mitte März 2028 | 2028-03-15
März kommenden Jahres | 2028-03-31
nächstes Jahr im März | 2028-03-31
nächstes Jahr Ende März | 2028-03-31
nächstes Jahr in Q2 | 2028-06-30
dieses Jahr im November | 2027-11-30
03/2028 | 2028-03-31
2028-03 | 2028-03-31
Ultimo März | 2027-03-31
Q3/28 | 2028-09-30
III/2028 | 2028-09-30
Quartal III/2028 | 2028-09-30
Ende des dritten Quartals | 2027-09-30
GJ 28 Q2 | 2028-06-30
1. Trimester 2028 | 2028-04-30
Ende des ersten Trimesters | 2027-04-30
2. Tertial 2028 | 2028-08-31
Ende des Tertials | 2027-04-30
Mitte KW 12 | 2027-03-24
übernächsten Freitag | 2027-01-29
Freitag nächster Woche | 2027-01-22
Ende d. J. | 2027-12-31
Ende des lfd. Jahres | 2027-12-31
Ende des Schulhalbjahres | 2027-01-31
2. Schulhalbjahr 2026/27 | 2027-07-31
1. Schulhalbjahr 2027/28 | 2028-01-31
Ende Feber | 2027-02-28
5. Jänner 2028 | 2028-01-05
Jahresmitte 2028 | 2028-06-30
Ende des Kindergartenjahres 2027/28 | 2028-07-31
Ende des Studienjahres 2027/28 | 2028-09-30
Ende der Saison 2027/28 | 2028-06-30
Ende des Haushaltsjahres 2028 | 2028-12-31
Ende d. Monats | 2027-01-31
"""

ENGLISH_PERIODS = """
mid-March | 2027-03-15
next year in March | 2028-03-31
next year in Q2 | 2028-06-30
Mar-28 | 2028-03-31
31-Mar-2028 | 2028-03-31
2028-03 | 2028-03-31
EOM March | 2027-03-31
EOQ3 | 2027-09-30
EOY28 | 2028-12-31
FYE | 2027-12-31
FY28 Q3 | 2028-09-30
1H28 | 2028-06-30
3Q28 | 2028-09-30
COB March 31 | 2027-03-31
EOD 2 April | 2027-04-02
"""

GERMAN_SPANS = """
innerhalb eines Zeitraums von sechs Wochen | 2027-02-26
innerhalb von 12 Mon. | 2028-01-15
fürs Jahr 2028 | 2028-12-31
"""

ENGLISH_SPANS = """
in no more than six weeks | 2027-02-26
within a 6-week period | 2027-02-26
over a 12-month period | 2028-01-15
prior to April 1 | 2027-03-31
two weeks from Monday | 2027-02-01
"""

GERMAN_CUES = ("bis {}", "spätestens {}", "Frist: {}")
ENGLISH_CUES = ("by {}", "no later than {}", "until {}")
GERMAN_PLACES = (
    "{begin} senken wir die Heizkosten um 5 %.",
    "Wir senken die Heizkosten {inside} um 5 %.",
    "Senkung der Heizkosten um 5 % ({inside})",
)
ENGLISH_PLACES = (
    "{begin}, we will cut heating costs by 5%.",
    "We will cut heating costs by 5% {inside}.",
    "Heating costs down by 5% ({inside})",
)
STARTS_AND_RHYTHMS = """
Ab März senken wir die Heizkosten.
Ab dem 2. Schulhalbjahr 2026/27 senken wir die Heizkosten.
Nach der Sommerpause senken wir die Heizkosten.
Bis zum Sommerfest senken wir die Heizkosten.
Je Quartal senken wir die Heizkosten.
Wir senken die Heizkosten gegenüber 2026-03.
"""


def rows(table: str) -> list[tuple[str, str]]:
    return [(name, end) for name, _, end in (line.partition(" | ") for line in table.strip().splitlines())]


def sentences(periods: str, spans: str, cues: tuple[str, ...], places: tuple[str, ...]) -> list[tuple[str, str]]:
    cued = [(cue.format(name), end) for name, end in rows(periods) for cue in cues] + rows(spans)
    return [
        (place.format(begin=words[0].upper() + words[1:], inside=words), end) for words, end in cued for place in places
    ]


@pytest.mark.parametrize(
    ("sentence", "end"), sentences(GERMAN_PERIODS, GERMAN_SPANS, GERMAN_CUES, GERMAN_PLACES), ids=lambda value: value
)
def test_a_german_period_is_read_behind_every_cue_and_at_every_place(
    sentence: str, end: str, read_de: Callable[..., TimesRead]
) -> None:
    assert [str(found.date) for found in read_de(sentence).deadlines] == [end]


@pytest.mark.parametrize(
    ("sentence", "end"),
    sentences(ENGLISH_PERIODS, ENGLISH_SPANS, ENGLISH_CUES, ENGLISH_PLACES),
    ids=lambda value: value,
)
def test_an_english_period_is_read_behind_every_cue_and_at_every_place(
    sentence: str, end: str, read_en: Callable[..., TimesRead]
) -> None:
    assert [str(found.date) for found in read_en(sentence).deadlines] == [end]


@pytest.mark.parametrize("sentence", STARTS_AND_RHYTHMS.strip().splitlines(), ids=lambda value: value)
def test_a_beginning_a_rhythm_or_an_event_without_a_day_is_no_deadline(
    sentence: str, read_de: Callable[..., TimesRead]
) -> None:
    assert read_de(sentence).deadlines == ()


@pytest.mark.parametrize(
    ("sentence", "end"),
    [
        ("Bis Q3 28 senken wir die Heizkosten.", "2028-09-30"),
        ("Bis Q3 28 Heizkörper tauschen.", "2027-09-30"),
        ("Bis Ende 28 tauschen wir alle Ventile.", "2028-12-31"),
    ],
)
def test_two_digits_are_a_year_where_a_verb_and_its_subject_follow(
    sentence: str, end: str, read_de: Callable[..., TimesRead]
) -> None:
    assert str(read_de(sentence).deadlines[0].date) == end


@pytest.mark.parametrize(
    ("sentence", "end"),
    [
        ("Bis Ende der Wahlperiode 2029 entstehen 900 Wohnungen.", "2029-12-31"),
        ("Bis zur Kommunalwahl 2029 ist die Brücke fertig.", "2029-12-31"),
        ("Der Anteil offener Posten liegt 2028 bei höchstens 15 %.", "2028-12-31"),
        ("Reklamationen < 4 % im Jahresmittel 2027", "2027-12-31"),
        ("Offene Fälle auf unter 100 bis EOY", "2027-12-31"),
    ],
)
def test_a_year_is_read_behind_a_noun_and_before_a_level(
    sentence: str, end: str, read_de: Callable[..., TimesRead]
) -> None:
    assert [str(found.date) for found in read_de(sentence).deadlines] == [end]


@pytest.mark.parametrize(
    "sentence",
    [
        "Die Wiederaufnahmerate innerhalb von 30 Tagen soll 8 % nicht überschreiten.",
        "Fleisch nur noch am Wochenende",
        "Ich rufe spätestens bis zum nächsten Morgen zurück.",
        "Bis zur Strategie 2030 fehlt uns der Mut.",
        "Die Prüfung erfolgt innerhalb von fünf Werktagen.",
    ],
)
def test_a_time_of_the_measure_a_habit_or_a_name_is_no_deadline(
    sentence: str, read_de: Callable[..., TimesRead]
) -> None:
    assert read_de(sentence).deadlines == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "Keep the error rate below 1% for four consecutive weeks.",
        "By the end of Year 6, three in four pupils read fluently.",
        "The readmission rate within 30 days should stay below 8%.",
    ],
)
def test_how_long_a_level_holds_or_a_school_class_is_no_deadline(
    sentence: str, read_en: Callable[..., TimesRead]
) -> None:
    assert read_en(sentence).deadlines == ()


def test_a_period_right_behind_a_service_level_is_the_deadline(read_en: Callable[..., TimesRead]) -> None:
    found = read_en("Respond to 90% of tickets within one business day this quarter.").deadlines
    assert [str(deadline.date) for deadline in found] == ["2027-03-31"]


def test_each_before_a_plain_cue_belongs_to_what_stands_before(read_en: Callable[..., TimesRead]) -> None:
    found = read_en("Win 12 contracts worth $20k each by the end of the year.").deadlines
    assert [str(deadline.date) for deadline in found] == ["2027-12-31"]


@pytest.mark.parametrize(
    ("words", "end"),
    [
        ("the end of FY28", "2028-06-30"),
        ("Q2 FY28", "2027-12-31"),
        ("FY28 Q2", "2027-12-31"),
        ("H1 FY28", "2027-12-31"),
        ("EOFY28", "2028-06-30"),
        ("FYE28", "2028-06-30"),
        ("FYE", "2027-06-30"),
    ],
)
def test_a_fiscal_year_from_july_on_is_counted_from_july(
    words: str, end: str, read_en: Callable[..., TimesRead]
) -> None:
    found = read_en(f"Cut costs by {words}.", fiscal_year_start=(7, 1)).deadlines
    assert [str(deadline.date) for deadline in found] == [end]


@pytest.mark.parametrize(
    "sentence", ["Wir bearbeiten Anträge künftig in 5 Tagen statt in 8.", "Aufnahmen in 3 Tagen statt 5 abschließen"]
)
def test_a_counted_time_in_place_of_another_is_a_measure(sentence: str, read_de: Callable[..., TimesRead]) -> None:
    assert read_de(sentence).deadlines == ()


def test_what_begins_on_a_day_has_no_deadline_there(read_de: Callable[..., TimesRead]) -> None:
    assert read_de("Wir lüften jede Stunde, beginnend im April.").deadlines == ()
