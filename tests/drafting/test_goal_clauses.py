"""How and why a goal is reached, bent into its sentence: each form of words in its own construction."""

from __future__ import annotations

import pytest

from zielbot.drafting.clauses_de import Clause
from zielbot.drafting.clauses_en import means_clause_en, purpose_clause_en
from zielbot.drafting.deeds_de import means_clause
from zielbot.drafting.nouns_de import with_capitals
from zielbot.drafting.reasons_de import purpose_clause
from zielbot.drafting.verbs_en import gerund


def said(clause: Clause) -> str:
    """The clause as it is read, without the blank before it."""
    return (clause.inline or clause.after).strip(" ,")


MEANS_DE = {
    "reflexive": ("mich beim Hausmeister anmelden", "indem ich mich beim Hausmeister anmelde"),
    "sich becomes mich": ("sich freitags kurz abstimmen", "indem ich mich freitags kurz abstimme"),
    "two deeds, one noun": (
        "größere Behälter aufstellen und leeren lassen",
        "indem ich größere Behälter aufstelle und leeren lasse",
    ),
    "a list without und": (
        "Flyer drucken, Nachbarn einladen",
        "indem ich Flyer drucke und Nachbarn einlade",
    ),
    "a single thing gets its article": ("Vorbereitungskurs besuchen", "indem ich einen Vorbereitungskurs besuche"),
    "a known thing is definite": ("Dienstplan anpassen", "indem ich den Dienstplan anpasse"),
    "a third of them": ("dritte Rampe ab Mittag öffnen", "indem ich eine dritte Rampe ab Mittag öffne"),
    "no article to be told": ("Lernpatenschaft starten", "Mein Weg dahin: Lernpatenschaft starten."),
    "a relative clause is no deed": (
        "Leute, die gern kochen",
        "Mein Weg dahin: Leute, die gern kochen.",
    ),
    "a participle is no deed": ("alles schon abgegeben", "Mein Weg dahin: Alles schon abgegeben."),
    "subject first": ("Wir wiegen jeden Abend ab", "Dazu wiegen wir jeden Abend ab."),
    "others do it": ("Die Schichtleitung prüft täglich die Liste", "Dazu prüft die Schichtleitung täglich die Liste."),
    "object first": ("Jede Rechnung gebe ich am selben Tag frei", "Jede Rechnung gebe ich am selben Tag frei."),
    "things with an adjective": (
        "neue Webseite mit Suche, zweiter Drucker im Flur",
        "durch eine neue Webseite mit Suche und einen zweiten Drucker im Flur",
    ),
    "weekdays stand alone": (
        "feste Termine jeden Dienstag und Freitag",
        "durch feste Termine jeden Dienstag und Freitag",
    ),
    "cut short": ("Flüge nur noch mit Freigabe", "Mein Weg dahin: Flüge nur noch mit Freigabe."),
}


@pytest.mark.parametrize(("words", "expected"), MEANS_DE.values(), ids=MEANS_DE.keys())
def test_german_means_stand_where_they_fit(words: str, expected: str) -> None:
    assert said(means_clause(words, voice="ich")) == expected


REASONS_DE = {
    "main clause": ("Jeder Irrtum kostet eine Stunde", "Das ist mir wichtig, denn jeder Irrtum kostet eine Stunde."),
    "plural subject": (
        "Leute lassen sonst den Korb stehen",
        "Das ist mir wichtig, denn Leute lassen sonst den Korb stehen.",
    ),
    "otherwise": ("Sonst bleibt die Küche zu", "Das ist mir wichtig, denn sonst bleibt die Küche zu."),
    "place first": ("Im Lager sieht man das sofort", "Das ist mir wichtig, denn im Lager sieht man das sofort."),
    "whoever": ("Wer warten muss, geht", "Das ist mir wichtig, denn wer warten muss, geht."),
    "verb first": ("spart uns viel Papier", "Das ist mir wichtig, denn das spart uns viel Papier."),
    "own will": ("Ich möchte wieder durchschlafen", "Ich möchte wieder durchschlafen."),
    "less of it": ("weniger Ärger am Schalter", "Das bedeutet weniger Ärger am Schalter."),
    "a phrase with wegen": ("wegen der Nachbarn", "Das will ich wegen der Nachbarn erreichen."),
    "a date is no end of a sentence": (
        "das wollte ich vor dem 40. Geburtstag schaffen",
        "Das ist mir wichtig, denn das wollte ich vor dem 40. Geburtstag schaffen.",
    ),
    "a word alone": ("Ruhe.", "Warum mir das wichtig ist: Ruhe."),
}


@pytest.mark.parametrize(("words", "expected"), REASONS_DE.values(), ids=REASONS_DE.keys())
def test_german_reasons_are_whole_sentences(words: str, expected: str) -> None:
    assert said(purpose_clause(words, voice="ich")) == expected


MEANS_EN = {
    "deeds": ("hire a cook and close on Mondays", "by hiring a cook and closing on Mondays"),
    "a list of deeds": ("stop double orders, label the shelves", "by stopping double orders and labelling the shelves"),
    "an unknown verb before its object": ("declutter the storeroom", "by decluttering the storeroom"),
    "things": ("a new rota, checklist for guests", "through a new rota and a checklist for guests"),
    "things that look like deeds": ("separate bins on each floor", "through separate bins on each floor"),
    "speaker": ("I'll answer before noon", "To get there, I'll answer before noon."),
    "others": ("Nurses check the fridge every night", "To get there, nurses check the fridge every night."),
    "mixed": ("rewriting letters, clear signs", "through rewriting letters and clear signs"),
}


@pytest.mark.parametrize(("words", "expected"), MEANS_EN.values(), ids=MEANS_EN.keys())
def test_english_means_stand_where_they_fit(words: str, expected: str) -> None:
    assert said(means_clause_en(words, voice="ich")) == expected


REASONS_EN = {
    "clause": ("Every empty seat costs us money", "This matters to me because every empty seat costs us money."),
    "plural subject": ("full bins attract rats", "Why this matters to me: Full bins attract rats."),
    "phrase": ("peace of mind", "Why this matters to me: Peace of mind."),
    "own will": ("I want to see my garden", "I want to see my garden."),
    "less": ("less noise", "That means less noise."),
    "for somebody": ("for my sister", "I want this for my sister."),
}


@pytest.mark.parametrize(("words", "expected"), REASONS_EN.values(), ids=REASONS_EN.keys())
def test_english_reasons_are_whole_sentences(words: str, expected: str) -> None:
    assert said(purpose_clause_en(words, voice="ich")) == expected


@pytest.mark.parametrize(
    ("verb", "expected"),
    [
        ("make", "making"),
        ("stop", "stopping"),
        ("visit", "visiting"),
        ("see", "seeing"),
        ("lie", "lying"),
        ("fix", "fixing"),
    ],
)
def test_a_verb_gets_its_ing(verb: str, expected: str) -> None:
    assert gerund(verb) == expected


@pytest.mark.parametrize(
    ("small", "expected"),
    [
        ("meine hüfte zwickt", "meine Hüfte zwickt"),
        ("grillabend organisieren", "Grillabend organisieren"),
        ("an der rampe warten", "an der Rampe warten"),
        ("damit der stapel kürzer wird", "damit der Stapel kürzer wird"),
        ("mit festen abläufen", "mit festen Abläufen"),
        ("qr-code auf dem kassenbon", "QR-Code auf dem Kassenbon"),
        ("die wissen es am besten", "die wissen es am besten"),
        ("überzählige meldungen", "überzählige Meldungen"),
        ("gründlich prüfen", "gründlich prüfen"),
    ],
)
def test_nouns_of_small_text_are_told_by_their_place(small: str, expected: str) -> None:
    assert with_capitals(small) == expected
