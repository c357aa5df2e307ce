"""The reading as a whole: any text is read, every span slices to its text, order and interplay of the parts."""

from __future__ import annotations

import datetime as dt
import unicodedata
from collections.abc import Callable, Iterator
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from zielbot.adapters.resources import kpi_catalogue, language_data
from zielbot.goals.language import Language
from zielbot.goals.quantity import Direction
from zielbot.goals.reading import Reading
from zielbot.goals.span import Span
from zielbot.reading.reader import Reader

TODAY = dt.date(2027, 1, 15)
READER = Reader(language_data(), kpi_catalogue())

WORDS = [
    "wir",
    "ich",
    "senken",
    "steigern",
    "die",
    "der",
    "den",
    "Quote",
    "Umsatz",
    "NPS",
    "um",
    "auf",
    "von",
    "bis",
    "5",
    "8,5",
    "%",
    "31.12.",
    "30.09.2027",
    "Q3",
    "KW",
    "36",
    "durch",
    "mit",
    "indem",
    "damit",
    "weil",
    "und",
    "außerdem",
    ",",
    ".",
    ";",
    ":",
    "-",
    "–",
    "\n",
    "•",
    "1.",
    "2)",
    "|",
    "\t",
    "mehr",
    "weniger",
    "besser",
    "nicht",
    "kein",
    "Kunden",
    "Team",
    "Frau",
    "Müller",
    "increase",
    "reduce",
    "by",
    "to",
    "from",
    "the",
    "our",
    "customers",
    "because",
    "so",
    "that",
    "with",
    "weekly",
    "calls",
    "20",
    "percent",
    "May",
    "3x",
    "½",
    "€1,000",
    "1'000",
    "März",
    "Büro",
    "Straße",
    "übermorgen",
    "heuer",
    "Jänner",
    "ISO",
    "9001",
    "24/7",
]


def parts(reading: Reading) -> Iterator[tuple[str, Span]]:
    for field in (
        reading.metrics, reading.quantities, reading.deadlines, reading.means, reading.purposes, reading.owners, reading.verbs,
        reading.objects, reading.scopes, reading.vague_words, reading.vague_times, reading.past, reading.names,
        reading.negations, reading.recurrences,
    ):  # fmt: skip
        yield from ((found.text, found.span) for found in field)


def holds_together(reading: Reading) -> bool:
    inside = all(0 <= span.start < span.end <= len(reading.text) for _, span in parts(reading))
    return inside and all(span.of(reading.text) == text for text, span in parts(reading))


any_text = st.text(st.characters(blacklist_categories=()), max_size=120)
wordy_text = st.lists(st.sampled_from(WORDS), max_size=30).map(" ".join)


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(any_text | wordy_text)
def test_any_text_is_read_and_every_span_slices_to_its_text(text: str) -> None:
    assert holds_together(READER.read(text, today=TODAY))


@settings(max_examples=60, deadline=None)
@given(wordy_text)
def test_the_reading_is_the_same_for_composed_and_decomposed_letters(text: str) -> None:
    composed = READER.read(unicodedata.normalize("NFC", text), today=TODAY)

    assert READER.read(unicodedata.normalize("NFD", text), today=TODAY) == composed


@settings(max_examples=60, deadline=None)
@given(wordy_text)
def test_the_spans_of_single_goals_are_ordered_and_apart(text: str) -> None:
    spans = READER.split(text)

    assert all(one.end <= other.start for one, other in pairwise(spans))
    assert all(span.of(text).strip() for span in spans)


STRANGE = {
    "empty": "",
    "blank": " \n\t ",
    "right-to-left": "הגדל מכירות ב-20% عدد ١٢",
    "zero-width": "Um\u200bsatz um 5\u200b % stei\u00adgern",
    "lone-surrogate": "Umsatz \ud800 um 5 % steigern",
    "emoji": "🚀 Umsatz 📈 um 5 % 👩‍👩‍👧 steigern",
    "null": "Umsatz\x00 um 5 %",
    "combining": "e\u0301" * 40,
    "growing-lower-case": "İSTANBUL İŞ um 5 % ẞ",
    "full-width": "Ｕｍｓａｔｚ ５％",
    "mathematical": "𝐔𝐦𝐬𝐚𝐭𝐳 um 𝟓 %",
}


@pytest.mark.parametrize("text", STRANGE.values(), ids=STRANGE.keys())
def test_strange_text_is_read_like_any_other(text: str) -> None:
    assert holds_together(READER.read(text, today=TODAY))


@pytest.mark.parametrize("sign", ["a", "ü", "1", " "])
def test_a_megabyte_of_one_sign_is_read_whole(sign: str) -> None:
    assert holds_together(READER.read(sign * 1_000_000, today=TODAY))


@pytest.mark.parametrize("sign", ["A", ".", ",", "\n", "-", "🚀", "\u200b", "\u0301", "(", "|", "%", "²"])
def test_many_of_one_sign_are_read_whole(sign: str) -> None:
    assert holds_together(READER.read(sign * 50_000, today=TODAY))


@pytest.mark.parametrize(
    "piece", ["a ", "a-", "um ", "mit ", "zu ", "- ", "; ", "der ", "Die Quote ", "durch X ", "und außerdem ", "\n- a"]
)
def test_one_piece_over_and_over_is_read_whole(piece: str) -> None:
    assert holds_together(READER.read((piece * 100_000)[:100_000], today=TODAY))


def test_a_whole_sentence_is_understood_in_all_its_parts() -> None:
    text = (
        "Wir senken bis Ende September 2027 die Ausschussquote an der Presse 4 von 3,8 auf 2,5 %, indem wir jede Schicht "
        "zweimal prüfen, damit die Nacharbeit am Samstag wegfällt."
    )

    reading = READER.read(text, today=TODAY)

    assert reading.language is Language.DE
    assert reading.metrics[0].kpi == "scrap_rate"
    assert (reading.quantities[0].baseline, reading.quantities[0].value) == (Decimal("3.8"), Decimal("2.5"))
    assert reading.deadlines[0].date == dt.date(2027, 9, 30)
    assert [found.text for found in reading.means] == ["indem wir jede Schicht zweimal prüfen"]
    assert [found.text for found in reading.purposes] == ["damit die Nacharbeit am Samstag wegfällt"]
    assert [found.kind for found in reading.owners][:1] == ["wir"]
    assert reading.verbs[0].lemma == "senken"
    assert reading.direction is Direction.DOWN


def test_the_language_given_counts_before_the_one_found() -> None:
    assert READER.read("NPS 40", today=TODAY, language=Language.EN).language is Language.EN


def test_the_fiscal_year_and_today_come_from_outside() -> None:
    text = "Die Kosten bis Ende des Geschäftsjahres um 5 % senken"

    september = READER.read(text, today=dt.date(2027, 5, 3), fiscal_year_start=(10, 1))

    assert september.deadlines[0].date == dt.date(2027, 9, 30)


def test_a_version_number_is_neither_amount_nor_date() -> None:
    reading = READER.read("Mit Version 2.0 senken wir die Ladezeit auf 1,5 Sekunden.", today=TODAY)

    assert [found.value for found in reading.quantities] == [Decimal("1.5")]
    assert [found.text for found in reading.names] == ["Version 2.0"]


def test_amounts_and_dates_of_two_goals_keep_the_order_of_the_text() -> None:
    reading = READER.read(
        "Bis Mai die Termintreue auf 97 % bringen und außerdem bis Juli das Lager um 10 % verkleinern.", today=TODAY
    )

    assert [found.value for found in reading.quantities] == [97, 10]
    assert [found.date.month for found in reading.deadlines] == [5, 7]


def test_a_deadline_among_the_means_comes_after_that_of_the_goal() -> None:
    reading = READER.read(
        "Die Fehlerquote bis Dezember 2027 auf 2 % senken, indem wir bis März 2027 alle Schichten schulen.", today=TODAY
    )

    assert reading.deadlines[0].date == dt.date(2027, 12, 31)


def test_the_same_text_gives_the_same_reading_whatever_was_read_before() -> None:
    text = "Kundenzufreidenheit bis Mai auf 4,5 Sterne steigern"
    first = READER.read(text, today=TODAY)

    READER.read("Something else entirely by June", today=TODAY)

    assert READER.read(text, today=TODAY) == first


SAME = [
    "Kundenfeedback systematisch erfassen",
    "Nicht mehr rauchen",
    "Ich nehme im Mai an zwei Weiterbildungen teil",
    "Wir senken den Ausschuss der Linie 3 um 20 % durch feste Prüfzeiten",
    "Als Serviceteam beantworten wir 90 % der Anfragen am selben Tag",
    "Die Auslastung der Zimmer bis Ostern auf 75 % anheben",
    "Kunden glücklich machen",
    "Ich will sicherer präsentieren",
    "Unser Empfang begrüßt 200 Gäste",
    "Weniger Reklamationen in der Näherei",
]


@pytest.mark.parametrize("change", [str.lower, str.upper], ids=["small", "capitals"])
@pytest.mark.parametrize("text", SAME)
def test_small_or_capital_letters_do_not_change_what_is_understood(text: str, change: Callable[[str], str]) -> None:
    def understood(reading: Reading) -> tuple[object, ...]:
        first = reading.metrics[0].text.lower() if reading.metrics else None
        return (
            first,
            [found.text.lower() for found in reading.means],
            [verb.lemma for verb in reading.verbs],
            [owner.kind for owner in reading.owners],
            [found.value for found in reading.quantities],
            [found.date for found in reading.deadlines],
        )

    assert understood(READER.read(change(text), today=TODAY)) == understood(READER.read(text, today=TODAY))
