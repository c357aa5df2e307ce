"""Verbs and their direction, owners, scopes, vague words and negations."""

from __future__ import annotations

import datetime as dt

import pytest

from zielbot.adapters.resources import kpi_catalogue, language_data
from zielbot.goals.quantity import Direction
from zielbot.goals.reading import Reading
from zielbot.reading.reader import Reader

TODAY = dt.date(2027, 1, 15)


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader(language_data(), kpi_catalogue())


def read(reader: Reader, text: str) -> Reading:
    return reader.read(text, today=TODAY)


VERBS = [
    ("Wir steigern die Quote", "steigern", "change"),
    ("Die Quote steigt", "steigen", "change"),
    ("Die Quote ist gestiegen", "steigen", "change"),
    ("Die Miete soll sinken", "sinken", "change"),
    ("Wir bauen die Rückstände im Lager bis Mai ab", "abbauen", "change"),
    ("Ich führe eine neue Inventurliste ein.", "einführen", "achieve"),
    ("Wir stellen im Herbst zwei Köche ein", "einstellen", "achieve"),
    ("Die Rückstände werden abgebaut", "abbauen", "change"),
    ("Es gilt, Rückstände abzubauen", "abbauen", "change"),
    ("Steigerung der Quote", "steigern", "change"),
    ("Senkung der Mieten", "senken", "change"),
    ("Reduktion der Fahrten", "reduzieren", "change"),
    ("Einführung eines Schichtbuchs", "einführen", "achieve"),
    ("Kostensenkung in der Küche", "senken", "change"),
    ("Wir halten die Quote bei 5 %", "halten", "keep"),
    ("Ich unterstütze die Einarbeitung", "unterstützen", "activity"),
    ("Ich erlerne das Löten", "erlernen", "learn"),
    ("wir erhoehen die quote", "erhöhen", "change"),
    ("wir erhohen die quote", "erhöhen", "change"),
    ("Ich werde die Prüfung bestehen", "bestehen", "achieve"),
    ("Increase the quota", "increase", "change"),
    ("The quota rises", "rise", "change"),
    ("Reduction of waste", "reduce", "change"),
    ("Costs should fall", "fall", "change"),
    ("We are hiring two cooks", "hire", "achieve"),
    ("incraese the quota", "increase", "change"),
    ("Our plan is to lower costs", "lower", "change"),
    ("Help the new colleagues", "help", "activity"),
    ("We keep the price stable", "keep", "keep"),
]


@pytest.mark.parametrize(("text", "lemma", "kind"), VERBS, ids=[row[0] for row in VERBS])
def test_a_verb_is_known_in_all_its_forms(reader: Reader, text: str, lemma: str, kind: str) -> None:
    first = read(reader, text).verbs[0]

    assert (first.lemma, first.kind) == (lemma, kind)


UP, DOWN = Direction.UP, Direction.DOWN
DIRECTIONS = [
    ("Den Umsatz steigern", UP),
    ("Mehr Anmeldungen im Kurs", UP),
    ("Höhere Auslastung der Zimmer", UP),
    ("Verdopplung der Spenden, wir verdoppeln sie", UP),
    ("Weniger Fehlzeiten in der Küche", DOWN),
    ("Die Fehlerquote senken", DOWN),
    ("Rückstände abbauen", DOWN),
    ("Umsatz muss rauf", UP),
    ("Die Kosten müssen runter", DOWN),
    ("Unsere Kunden sollen zufriedener sein", UP),
    ("Die Reklamationsquote verbessern", DOWN),
    ("Die Ausschussquote optimieren", DOWN),
    ("Make our sick leave go down", DOWN),
    ("Raise the pass rate", UP),
    ("Improve the scrap rate", DOWN),
    ("Fewer complaints", DOWN),
    ("Nicht mehr rauchen", None),
    ("Die Prüfung bestehen", None),
]


@pytest.mark.parametrize(("text", "direction"), DIRECTIONS, ids=[row[0] for row in DIRECTIONS])
def test_verb_comparative_or_kpi_give_the_direction(reader: Reader, text: str, direction: Direction | None) -> None:
    assert read(reader, text).direction is direction


OWNERS = [
    ("Ich bestehe im Mai die Prüfung", "Ich", "ich"),
    ("Bis Mai senken wir die Quote", "wir", "wir"),
    ("Man sollte das Archiv aufräumen", "Man", "man"),
    ("Team Nordwest steigert die Marge um 4 %", "Team Nordwest", "team"),
    ("Unser Empfang begrüßt jeden Gast in 2 Minuten", "Empfang", "team"),
    ("Die Personalabteilung besetzt alle Stellen", "Personalabteilung", "team"),
    ("Das Bürgeramt digitalisiert 15 Leistungen", "Bürgeramt", "team"),
    ("Unsere Klasse liest bis Ostern 15 Bücher", "Klasse", "team"),
    ("Frau Berger übernimmt die Einsatzplanung", "Frau Berger", "person"),
    ("Herr Dr. Kranz führt zehn Gespräche", "Herr", "person"),
    ("Unsere Azubis erreichen 78 Punkte, weil wir Lernzeit geben", "Azubis", "person"),
    ("Alle Pflegekräfte absolvieren die Schulung", "Pflegekräfte", "person"),
    ("Die Prozesse werden bis Mai dokumentiert", "werden", "passive"),
    ("Mein Ziel: 20 Mitglieder werben", "Mein", "ich"),
    ("Um die Quote um 3 % zu senken, führe ich Gespräche", "ich", "ich"),
    ("We will hire two cooks", "We", "wir"),
    ("I'd like to pass the exam", "I'd", "ich"),
    ("Increase the quota by 5%", "Increase", "imperative"),
    ("The sales team wins 15 accounts", "sales team", "team"),
    ("Mrs Miller completes the audit", "Mrs Miller", "person"),
    ("Complaints are reduced by 30%", "are", "passive"),
]


@pytest.mark.parametrize(("text", "words", "kind"), OWNERS, ids=[row[0] for row in OWNERS])
def test_who_is_to_do_it_is_named(reader: Reader, text: str, words: str, kind: str) -> None:
    first = read(reader, text).owners[0]

    assert first.kind == kind
    assert first.text.startswith(words)


@pytest.mark.parametrize(
    "text", ["Umsatz um 5 % steigern", "Die Zahl der Stürze sinkt um ein Viertel", "Neue Kunden finden"]
)
def test_a_goal_without_a_doer_has_no_owner(reader: Reader, text: str) -> None:
    assert read(reader, text).owners == ()


SCOPES = [
    ("Den Umsatz bei Stammkunden um 5 % steigern", "Stammkunden", "customers"),
    ("Zwölf Lieferanten in Bayern gewinnen", "Bayern", "region"),
    ("Die Fehlzeiten im Kundendienst senken", "Kundendienst", "team"),
    ("Den Ausschuss der Linie 3 senken", "Linie 3", "area"),
    ("Cut complaints among guests by 10%", "guests", "customers"),
    ("Win 15 accounts in Poland", "Poland", "region"),
    ("Plant trees in the courtyard", "courtyard", "area"),
]


@pytest.mark.parametrize(("text", "words", "kind"), SCOPES, ids=[row[0] for row in SCOPES])
def test_the_scope_is_told_by_kind(reader: Reader, text: str, words: str, kind: str) -> None:
    assert (words, kind) in [(found.text, found.kind) for found in read(reader, text).scopes]


def test_what_an_action_is_done_to_is_no_scope(reader: Reader) -> None:
    assert [found.text for found in read(reader, "Reduktion der Fahrten im Werk Süd").scopes] == ["Werk Süd"]


VAGUE = [
    ("Wir wollen besser werden", "besser", "comparative"),
    ("Mehr Anmeldungen", "Mehr", "comparative"),
    ("Schneller antworten", "Schneller", "comparative"),
    ("Die Abläufe optimieren", "optimieren", "empty_verb"),
    ("Ich unterstütze die Küche", "unterstütze", "empty_verb"),
    ("Verbesserung der Abläufe", "Verbesserung", "empty_verb"),
    ("Eine gute Stimmung schaffen", "gute", "quality"),
    ("Effiziente Abläufe schaffen", "Effiziente", "quality"),
    ("Deutlich sauberer arbeiten", "Deutlich", "amount"),
    ("Viele Gespräche führen", "Viele", "amount"),
    ("einige kunden anrufen", "einige", "amount"),
    ("Do it better", "better", "comparative"),
    ("Help colleagues", "Help", "empty_verb"),
    ("Build a great team", "great", "quality"),
    ("Call several members", "several", "amount"),
]


@pytest.mark.parametrize(("text", "word", "kind"), VAGUE, ids=[row[0] for row in VAGUE])
def test_a_word_that_promises_without_a_number_is_vague(reader: Reader, text: str, word: str, kind: str) -> None:
    assert (word, kind) in [(found.text, found.kind) for found in read(reader, text).vague_words]


@pytest.mark.parametrize(
    "text",
    [
        "20 % mehr Anmeldungen",
        "Die Auslastung um 5 % verbessern",
        "Mehr als 30 Anmeldungen erreichen",
        "Improve the pass rate by 5%",
        "Keine Beschwerden mehr",
    ],
)
def test_a_number_makes_comparatives_and_verbs_precise(reader: Reader, text: str) -> None:
    assert read(reader, text).vague_words == ()


NEGATIONS = [
    ("Nicht mehr rauchen", "Nicht", "not"),
    ("Keine Beschwerden mehr", "Keine", "none"),
    ("Weniger am Handy hängen", "Weniger", "less"),
    ("Statt Limo mehr Wasser trinken", "Statt", "instead"),
    ("Mit dem Rauchen aufhören", "aufhören", "avoid"),
    ("Wir vermeiden Doppelbuchungen", "vermeiden", "avoid"),
    ("Auf Zucker verzichten", "verzichten", "avoid"),
    ("Stop smoking", "Stop", "avoid"),
    ("Avoid double bookings", "Avoid", "avoid"),
    ("Spend less time online", "less", "less"),
    ("Never miss a deadline", "Never", "not"),
]


@pytest.mark.parametrize(("text", "word", "kind"), NEGATIONS, ids=[row[0] for row in NEGATIONS])
def test_what_is_to_be_avoided_is_marked(reader: Reader, text: str, word: str, kind: str) -> None:
    assert (word, kind) in [(found.text, found.kind) for found in read(reader, text).negations]


def test_less_with_a_number_is_a_direction_and_no_avoidance(reader: Reader) -> None:
    reading = read(reader, "10 % weniger Ausschuss")

    assert reading.negations == ()
    assert reading.direction is DOWN
