"""Everything else a text says about time: beginnings, past and vague times, what recurs, and spans."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from zielbot.goals.deadline import Precision
from zielbot.goals.language import Language
from zielbot.goals.reading import Mention
from zielbot.reading.deadlines import DeadlineReader, TimesRead
from zielbot.reading.normalised import Normalised

Read = Callable[..., TimesRead]


def texts(mentions: tuple[Mention, ...]) -> list[str]:
    return [mention.text for mention in mentions]


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("Von März bis Juni 2027 begleiten wir 30 Familien.", date(2027, 3, 1), date(2027, 6, 30)),
        ("Vom 1. bis 15. Mai prüfen wir alle Leitern.", date(2027, 5, 1), date(2027, 5, 15)),
        ("Zwischen dem 1.2. und dem 30.4. besuchen wir 20 Betriebe.", date(2027, 2, 1), date(2027, 4, 30)),
        ("Q2–Q3 2027 Probebetrieb", date(2027, 4, 1), date(2027, 9, 30)),
        ("KW 10 bis 12 wird gestrichen.", date(2027, 3, 8), date(2027, 3, 28)),
        ("Von Oktober 2027 bis März läuft der Versuch.", date(2027, 10, 1), date(2028, 3, 31)),
        ("Von Mitte Februar bis Ende April lernen wir.", date(2027, 2, 15), date(2027, 4, 30)),
    ],
)
def test_a_range_has_its_first_and_last_day(read_de: Read, text: str, start: date, end: date) -> None:
    [deadline] = read_de(text).deadlines

    assert (deadline.start, deadline.date) == (start, end)


@pytest.mark.parametrize(
    ("text", "words", "precision", "strength"),
    [
        ("Wir liefern spätestens bis zum 3. Mai 2027 aus.", "spätestens bis zum 3. Mai 2027", Precision.DAY, 3),
        ("Wir liefern bis Ende des dritten Quartals.", "bis Ende des dritten Quartals", Precision.QUARTER, 3),
        ("Im Mai steht das Zelt.", "Im Mai", Precision.MONTH, 2),
        ("Bis KW 20 steht das Zelt.", "Bis KW 20", Precision.WEEK, 3),
        ("Nächstes Jahr bauen wir an.", "Nächstes Jahr", Precision.YEAR, 2),
        ("In neun Monaten bauen wir an.", "In neun Monaten", Precision.DURATION, 2),
        ("Bis Ostern bauen wir an.", "Bis Ostern", Precision.HOLIDAY, 3),
        ("Im Herbst bauen wir an.", "Im Herbst", Precision.SEASON, 2),
        ("Im 2. Halbjahr bauen wir an.", "Im 2. Halbjahr", Precision.HALF, 2),
        ("Anbau, 30.9.2027", "30.9.2027", Precision.DAY, 1),
    ],
)
def test_a_deadline_knows_its_words_its_precision_and_its_cue(
    read_de: Read, text: str, words: str, precision: Precision, strength: int
) -> None:
    [deadline] = read_de(text).deadlines

    assert (deadline.text, deadline.precision, deadline.strength) == (words, precision, strength)
    assert deadline.span.of(text) == words


def test_all_deadlines_are_listed_with_the_plainest_first(read_de: Read) -> None:
    found = read_de("Im März schulen wir, bis Ende Juni messen wir, und am 3. August feiern wir.").deadlines

    assert [deadline.date for deadline in found] == [date(2027, 6, 30), date(2027, 3, 31), date(2027, 8, 3)]


def test_the_more_exact_of_two_deadlines_leads(read_de: Read) -> None:
    found = read_de("Bis Ende Februar, genauer bis Montag, den 22.2., sind alle Schlösser getauscht.").deadlines

    assert [deadline.date for deadline in found] == [date(2027, 2, 22), date(2027, 2, 28)]


def test_the_same_day_said_twice_is_one_deadline(read_de: Read) -> None:
    found = read_de("Bis Ende Juni, also bis 30.6.2027, liefern wir.").deadlines

    assert [deadline.date for deadline in found] == [date(2027, 6, 30)]


@pytest.mark.parametrize(
    ("text", "past"),
    [
        ("Im Q4 2026 lag die Quote bei 8 %.", ["Im Q4 2026"]),
        ("Seit 2019 wächst der Rückstand.", ["Seit 2019"]),
        ("Gegenüber Vorjahr 5 % mehr.", ["Vorjahr"]),
        ("Letztes Jahr waren es 40 Tage.", ["Letztes Jahr"]),
        ("In den letzten drei Jahren sank der Absatz.", ["letzten drei Jahren"]),
        ("Vor zwei Monaten begann der Versuch.", ["Vor zwei Monaten"]),
        ("Im Juni lag die Auslastung bei 71 %.", ["Im Juni"]),
        ("Alle vor 2015 gebauten Häuser dämmen.", ["vor 2015"]),
        ("Bis Ende März bauen wir an.", []),
    ],
)
def test_dates_for_comparison_are_past(read_de: Read, text: str, past: list[str]) -> None:
    found = read_de(text)

    assert texts(found.past) == past


@pytest.mark.parametrize(
    ("text", "vague"),
    [
        ("Wir wollen das zeitnah klären.", ["zeitnah"]),
        ("In den nächsten Wochen räumen wir auf.", ["In den nächsten Wochen"]),
        ("So bald wie möglich stellen wir um.", ["So bald wie möglich"]),
        ("Langfristig soll die Qualität steigen.", ["Langfristig"]),
        ("In den nächsten zwei Wochen räumen wir auf.", []),
        ("Bald nicht, aber bis Ende Mai.", ["Bald"]),
    ],
)
def test_vague_times_are_named(read_de: Read, text: str, vague: list[str]) -> None:
    assert texts(read_de(text).vague_times) == vague


@pytest.mark.parametrize(
    ("text", "vague"),
    [
        ("Sort it out asap.", ["asap"]),
        ("In the coming weeks we tidy up.", ["In the coming weeks"]),
        ("In a few months we will know.", ["In a few months"]),
        ("Within three weeks we tidy up.", []),
    ],
)
def test_vague_english_times_are_named(read_en: Read, text: str, vague: list[str]) -> None:
    assert texts(read_en(text).vague_times) == vague


@pytest.mark.parametrize(
    ("text", "recurring"),
    [
        ("Jeden Montag rufe ich fünf Kunden an.", ["Jeden Montag"]),
        ("Quartalsweise prüfen wir die Zahlen.", ["Quartalsweise"]),
        ("Drei Besuche pro Woche.", ["pro Woche"]),
        ("Alle zwei Wochen ein Gespräch.", ["Alle zwei Wochen"]),
        ("Jeweils zum Quartalsende melden.", ["Jeweils zum Quartalsende"]),
        ("Zweimal im Monat schwimmen.", ["Zweimal im Monat"]),
        ("Bis Ende Mai liefern.", []),
    ],
)
def test_what_comes_again_is_a_recurrence(read_de: Read, text: str, recurring: list[str]) -> None:
    found = read_de(text)

    assert texts(found.recurrences) == recurring


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        ("von 8 auf 6 % bis q3 2027", ["bis q3 2027"]),
        ("alle 2 wochen 3 besuche", ["alle 2 wochen"]),
        ("im q4 2026 waren es 8 %", ["im q4 2026"]),
        ("ab 1.3.2027 gilt 5 %", ["ab 1.3.2027"]),
        ("anfragen innerhalb von 2 tagen beantworten", []),
        ("die wartezeit auf 3 wochen senken", []),
        ("auf 2027 stück steigern", []),
        ("mindestens 2030 stück bis mai", ["bis mai"]),
        ("das nutzerforum 2030 vorbereiten", []),
    ],
)
def test_the_numbers_of_dates_are_hidden_from_what_follows(read_de: Read, text: str, hidden: list[str]) -> None:
    found = read_de(text)

    assert [text[start:end] for start, end in found.consumed] == hidden


def test_business_days_leave_out_the_public_holidays_of_the_region(read_de: Read) -> None:
    text = "Innerhalb von 10 Arbeitstagen stehen alle Geräte."

    general = read_de(text, today=date(2027, 5, 21)).deadlines[0].date
    bavarian = read_de(text, today=date(2027, 5, 21), region="BY").deadlines[0].date
    swiss = read_de(text, today=date(2027, 12, 20), region="CH-ZH").deadlines[0].date

    assert (general, bavarian) == (date(2027, 6, 4), date(2027, 6, 7))
    assert swiss == date(2028, 1, 3)


def test_months_keep_the_number_of_the_day(read_de: Read) -> None:
    assert read_de("In drei Monaten fertig.", today=date(2027, 11, 30)).deadlines[0].date == date(2028, 2, 29)


def test_a_date_that_does_not_exist_is_no_deadline(read_de: Read) -> None:
    assert read_de("Bis zum 31.2.2027 fertig.").deadlines == ()


def test_a_text_without_words_of_time_says_nothing_about_time(read_de: Read) -> None:
    assert read_de("Die Ausschussquote senken.") == TimesRead()


def test_a_reader_without_word_lists_reads_plain_dates_only() -> None:
    text = "fertig 2027-03-31"
    normalised = Normalised(text, text, range(len(text) + 1), range(1, len(text) + 1))

    found = DeadlineReader(Language.DE, {}).read(normalised, today=date(2027, 1, 15)).deadlines

    assert [deadline.date for deadline in found] == [date(2027, 3, 31)]


@pytest.mark.parametrize("today", [date.min, date.max])
def test_from_the_ends_of_the_calendar_no_date_is_counted(read_de: Read, today: date) -> None:
    assert read_de("Bis Ende nächsten Jahres und in 3 Monaten.", today=today).deadlines == ()


def test_a_fiscal_year_that_begins_on_the_leap_day_begins_in_march_otherwise(read_de: Read) -> None:
    found = read_de("Bis Ende des Geschäftsjahres.", fiscal_year_start=(2, 29)).deadlines

    assert [deadline.date for deadline in found] == [date(2027, 2, 28)]


@pytest.mark.parametrize(
    ("text", "past"),
    [
        ("Letzten Sommer gewannen wir 40 Gäste.", ["Letzten Sommer"]),
        ("Im vergangenen März waren es 12.", ["Im vergangenen März"]),
        ("Am letzten Freitag kamen 30 Leute.", ["Am letzten Freitag"]),
        ("Die letzten zwei Wochen waren ruhig.", ["letzten zwei Wochen"]),
    ],
)
def test_the_last_season_month_or_day_is_past(read_de: Read, text: str, past: list[str]) -> None:
    found = read_de(text)

    assert texts(found.past) == past
    assert found.deadlines == ()


def test_not_before_a_day_is_a_beginning(read_de: Read) -> None:
    assert read_de("Nicht vor dem 1. Mai beginnen.").deadlines == ()


def test_the_first_and_the_last_day_of_a_month_are_days(read_de: Read) -> None:
    first = read_de("Am ersten Tag des Monats Mai fertig.").deadlines[0].date
    last = read_de("Am letzten Tag im Mai fertig.").deadlines[0].date

    assert (first, last) == (date(2027, 5, 1), date(2027, 5, 31))
