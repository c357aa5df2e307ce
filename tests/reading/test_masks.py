from __future__ import annotations

from functools import cache

import pytest

from zielbot.adapters.resources import language_data
from zielbot.goals.language import Language
from zielbot.goals.reading import Mention
from zielbot.reading.masks import FILLER, Masker
from zielbot.reading.normalise import Normaliser
from zielbot.reading.normalised import Normalised


@cache
def _tools(language: Language) -> tuple[Normaliser, Masker]:
    data = language_data()[language]
    return Normaliser(language, data["numbers"]), Masker(language, data["masks"])


def _mask(text: str, language: Language = Language.DE) -> tuple[Normalised, tuple[Mention, ...]]:
    normalise, masker = _tools(language)
    return masker.mask(normalise(text))


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Nach § 87 Abs. 1 Nr. 10 BetrVG vorgehen.", "§ 87 Abs. 1 Nr. 10 BetrVG", "law"),
        ("Die DIN EN ISO 9001:2015 einführen.", "DIN EN ISO 9001:2015", "norm"),
        ("Auf Windows 11 umstellen.", "Windows 11", "name"),
        ("Version 2.0 freigeben.", "Version 2.0", "version"),
        ("Die Strategie 2030 erklären.", "Strategie 2030", "name"),
        ("Die Klimastrategie 2035 erklären.", "Klimastrategie 2035", "name"),
        ("Ticket #4711 schließen.", "#4711", "id"),
        ("Seite 12 überarbeiten.", "Seite 12", "id"),
        ("Unter 0711 123456 erreichbar sein.", "0711 123456", "id"),
        ("Als Team 7 wollen wir gewinnen.", "Team 7", "place"),
        ("Der 24/7-Betrieb läuft.", "24/7", "ratio"),
        ("Das 4-Augen-Prinzip gilt.", "4-Augen-Prinzip", "name"),
        ("Das Sechs-Augen-Prinzip gilt.", "Sechs-Augen-Prinzip", "name"),
        ("Den CO2-Ausstoß senken.", "CO2", "name"),
        ("SAP S/4HANA einführen.", "S/4HANA", "name"),
        ("Unsere Top-10-Kunden besuchen.", "Top-10-Kunden", "name"),
        ("Auszubildende ab 16 Jahre alt einstellen.", "ab 16 Jahre alt", "age"),
        ("Ein für alle Mal aufräumen.", "Ein für alle Mal", "idiom"),
        ("Fünf vor zwölf ist es.", "Fünf vor zwölf", "idiom"),
        ("Herr Freitag übernimmt das Lager.", "Freitag", "person"),
    ],
)
def test_a_german_name_is_hidden_with_its_kind(text: str, name: str, kind: str) -> None:
    masked, names = _mask(text)

    assert [(mention.text, mention.kind) for mention in names] == [(name, kind)]
    assert FILLER in masked.text
    assert names[0].span.of(masked.original) == name


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Section 87 must be known.", "Section 87", "law"),
        ("Introduce ISO/IEC 27001.", "ISO/IEC 27001", "norm"),
        ("With version 2.0 we start.", "version 2.0", "version"),
        ("As team 7 we want to win.", "team 7", "place"),
        ("April and June should talk.", "April and June", "person"),
        ("At the end of the day it counts.", "At the end of the day", "idiom"),
        ("Our 4-day week works.", "4-day", "name"),
    ],
)
def test_an_english_name_is_hidden_with_its_kind(text: str, name: str, kind: str) -> None:
    _, names = _mask(text, Language.EN)

    assert [(mention.text, mention.kind) for mention in names] == [(name, kind)]


@pytest.mark.parametrize(
    "text",
    [
        "Im Team 5 neue Kollegen einarbeiten.",
        "Bis Q3 2027 und KW36 fertig sein.",
        "Mit EUR500 auskommen.",
        "Ein 5.000-Euro-Budget einhalten.",
        "Eine 10-prozentige Steigerung.",
        "3-5 Artikel schreiben.",
        "Unter die Top 3 kommen.",
        "Kosten -5 % gegenüber Vorjahr.",
        "Den Faktor 3 erreichen.",
        "Bis 30.09.2027 um 4,5 % wachsen.",
        "Das Projekt 2027 abschließen.",
    ],
)
def test_numbers_that_count_are_not_hidden(text: str) -> None:
    assert _mask(text)[1] == ()


@pytest.mark.parametrize("text", ["Plan 3 workshops.", "Order 20 chairs.", "Reduce by 20-30%.", "Plant 5-7 trees."])
def test_english_verbs_before_a_number_are_no_labels(text: str) -> None:
    assert _mask(text, Language.EN)[1] == ()


def test_the_masked_text_keeps_its_length_and_its_way_back() -> None:
    normalise, masker = _tools(Language.DE)
    normalised = normalise("Kapitel 3 auf Seite 12: zwölf Bilder.")

    masked, names = masker.mask(normalised)

    assert len(masked.text) == len(normalised.text)
    assert len(names) == 2
    start = masked.text.index("12 bilder")
    assert masked.span(start, start + 2).of(masked.original) == "zwölf"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Kapitel 3 und 4 überarbeiten.", ["Kapitel 3 und 4"]),
        ("An Linie 4 bis 30.06.2027 fertig sein.", ["Linie 4"]),
        ("Auf Station 3 bis Ende 2027 fertig sein.", ["Station 3"]),
        ("Nach ISO 9001 und 20 Audits.", ["ISO 9001"]),
        ("In Kapitel 3 bis 2027 alles ändern.", ["Kapitel 3"]),
    ],
)
def test_a_list_of_names_ends_where_a_date_or_a_count_begins(text: str, names: list[str]) -> None:
    assert [mention.text for mention in _mask(text)[1]] == names
