"""Lists of goals as people really write them: mails, Markdown, forms, tables out of spreadsheets."""

from __future__ import annotations

import io

import docx
import openpyxl
import pytest
from tests.fakes import goal_lists, goal_tables

from zielbot.assistant.goal_lists import GoalLists
from zielbot.assistant.goal_tables import GoalTables, Part
from zielbot.goals.language import Language


@pytest.fixture
def tables() -> GoalTables:
    return goal_tables()


@pytest.fixture
def lists() -> GoalLists:
    return goal_lists()


def _texts(lists: GoalLists, name: str, content: bytes | str) -> list[str]:
    found = lists.in_file(name, content.encode() if isinstance(content, str) else content)
    return [passage.text for passage in found]


TEXTS = {
    "numbers and brackets": (
        "1. Lagerplätze bis Mai 2027 neu beschriften\n2) Zwei Staplerfahrer ausbilden\n(3) Inventurdifferenz halbieren",
        ["Lagerplätze bis Mai 2027 neu beschriften", "Zwei Staplerfahrer ausbilden", "Inventurdifferenz halbieren"],
    ),
    "boxes to tick": (
        "- [ ] Ersthelfer schulen\n- [x] Notausgänge prüfen\n* [ ] Räumungsübung im Mai\n☐ Brandschutzordnung aushängen",
        ["Ersthelfer schulen", "Notausgänge prüfen", "Räumungsübung im Mai", "Brandschutzordnung aushängen"],
    ),
    "bold names of goals": (
        "- **Ziel 1:** Warteliste bis 30.06.2027 auf 20 Kinder senken\n- **Ziel 2**: Drei Erzieherinnen gewinnen\n"
        "- __Elternarbeit:__ Zwei Elternabende im Halbjahr anbieten",
        [
            "Warteliste bis 30.06.2027 auf 20 Kinder senken",
            "Drei Erzieherinnen gewinnen",
            "Elternarbeit: Zwei Elternabende im Halbjahr anbieten",
        ],
    ),
    "marks within a sentence": (
        "- Den `NPS` von *32* auf [38](https://example.org) heben\n- Die **Fehlerquote** unter ~~3~~ 2 % halten",
        ["Den NPS von 32 auf 38 heben", "Die Fehlerquote unter 3 2 % halten"],
    ),
    "a goal struck out": ("- ~~Messe in Köln besuchen~~\n- Messe in Essen besuchen", ["Messe in Essen besuchen"]),
    "numbered names with a dash": (
        "Ziel 1 – Reklamationen in der Wäscherei bis Ende 2027 um 20 % senken\nZiel 2 – Zwei Azubis einstellen",
        ["Reklamationen in der Wäscherei bis Ende 2027 um 20 % senken", "Zwei Azubis einstellen"],
    ),
    "steps below a goal": (
        "- Energieverbrauch der Turnhalle um 10 % senken\n  - Lampen tauschen\n  - Zeitschaltuhr einbauen\n- Dach dämmen",
        ["Energieverbrauch der Turnhalle um 10 % senken", "Dach dämmen"],
    ),
    "goals below a group": (
        "- Vertrieb:\n    - Zwölf Neukunden gewinnen\n    - Rabatte senken\n- Service\n    - Rückrufe am selben Tag",
        ["Zwölf Neukunden gewinnen", "Rabatte senken", "Rückrufe am selben Tag"],
    ),
    "a mail": (
        "Hallo Herr Sommer,\n\nwie besprochen schicke ich Ihnen meine Ziele für nächstes Jahr:\n\n1. Küche bis März umbauen\n"
        "2. Lebensmittelabfall um 15 % senken\n\nIch freue mich auf das Gespräch.\n\nViele Grüße\nAda Lind",
        ["Küche bis März umbauen", "Lebensmittelabfall um 15 % senken"],
    ),
    "a mail without a list": (
        "Liebe Frau Roth,\n\nbis zum 31.08.2027 will ich die Bestellzeiten halbieren.\n\nBeste Grüße\nJan",
        ["bis zum 31.08.2027 will ich die Bestellzeiten halbieren."],
    ),
    "a list beside a goal in prose": (
        "Bis Ende Juni senken wir die Fehlzeiten auf 5 %.\n\nDazu noch:\n- Spinde erneuern\n- Duschen sanieren",
        ["Bis Ende Juni senken wir die Fehlzeiten auf 5 %.", "Spinde erneuern", "Duschen sanieren"],
    ),
    "headings and rules": (
        "Ziele 2027\n==========\n\n## Werkstatt\n\n- Hebebühne prüfen\n\n---\n\n### Büro\n\n- Ablage ordnen",
        ["Hebebühne prüfen", "Ablage ordnen"],
    ),
    "front matter, code and comments": (
        "---\ntitle: Ziele\nowner: Ada\n---\n<!-- noch\nnicht abgestimmt -->\n- Bus pünktlicher machen\n\n```\n- kein Ziel\n```\n",
        ["Bus pünktlicher machen"],
    ),
    "a quotation beside goals": (
        "> Wir sind für Gäste da.\n\n- Frühstück bis 11 Uhr anbieten",
        ["Frühstück bis 11 Uhr anbieten"],
    ),
    "nothing but a quotation": ("> - Umsatz steigern\n> - Kosten senken", ["Umsatz steigern", "Kosten senken"]),
    "a form": (
        "Ziel: Wartezeit am Bürgerschalter verkürzen\nKennzahl: Wartezeit\nAusgangswert: 34 min\nZielwert: 20 min\n"
        "Termin: 30.09.2027\nMaßnahmen: zweiter Schalter am Montag\nVerantwortlich: Frau Noll",
        [
            "Wartezeit am Bürgerschalter verkürzen: von 34 min auf 20 min bis 30.09.2027. "
            "Maßnahmen: zweiter Schalter am Montag"
        ],
    ),
    "forms one below the other": (
        "**Ziel 1:** Stornoquote senken\n**KPI:** Stornoquote\n**Soll:** 3 %\n\n**Ziel 2:** Flyer drucken\n**Frist:** Q2 2027",
        ["Stornoquote senken: auf 3 %", "Flyer drucken bis Q2 2027"],
    ),
    "parts listed below a sentence": (
        "## Ziel 1\n\nWir führen die digitale Akte ein.\n\n- Termin: 31.10.2027\n- Messgröße: Anteil digitaler Akten\n"
        "- Zielwert: mindestens 90 %\n\n## Ziel 2\n\nWir bilden zwei Azubis aus.",
        [
            "Wir führen die digitale Akte ein: Anteil digitaler Akten mindestens 90 % bis 31.10.2027",
            "Wir bilden zwei Azubis aus.",
        ],
    ),
    "parts indented below an item": (
        "1. Retouren senken\n   - KPI: Retourenquote\n   - Zielwert: unter 8 %\n   - bis wann: Dezember 2027\n2. Shop übersetzen",
        ["Retouren senken: Retourenquote unter 8 % bis Dezember 2027", "Shop übersetzen"],
    ),
    "a Markdown table": (
        "| Nr. | Ziel | KPI | Zielwert | Termin |\n|---:|:--|--|--|--|\n"
        "| 1 | Angehörige zufriedener machen | CSAT | von 78 auf 85 % | 31.12.2027 |\n"
        "| 2 | **Sturzquote senken** | Sturzquote | ≤ 3 je 1.000 Tage | Ende Q3 2027 |\n| 3 | Garten \\| Hof pflegen | | | laufend |",
        [
            "Angehörige zufriedener machen: CSAT von 78 auf 85 % bis 31.12.2027",
            "Sturzquote senken: auf ≤ 3 je 1.000 Tage bis Ende Q3 2027",
            "Garten | Hof pflegen: laufend",
        ],
    ),
    "a table that is not about goals": (
        "- Inventur bis März abschließen\n\n| Datum | Unterschrift |\n|---|---|\n| 3.2.2027 | A. Lind |",
        ["Inventur bis März abschließen"],
    ),
    "cells pasted out of a spreadsheet": (
        "Ziel\tIst\tSoll\tbis\nFluktuation senken\t12 %\t9 %\t31.12.2027\nSchichtpläne früher aushängen\t\t\tQ2 2027",
        ["Fluktuation senken: von 12 % auf 9 % bis 31.12.2027", "Schichtpläne früher aushängen bis Q2 2027"],
    ),
    "English": (
        "Hi Sam,\n\nmy goals:\n\n- **Goal 1:** Hire two cooks by June\n  - KPI: open positions\n  - Target: 0\n"
        "- [ ] Cut overtime by 10%\n\nBest regards\nKim",
        ["Hire two cooks by June: open positions to 0", "Cut overtime by 10%"],
    ),
}


@pytest.mark.parametrize(("text", "goals"), TEXTS.values(), ids=TEXTS.keys())
@pytest.mark.parametrize("name", ["ziele.md", "ziele.txt"])
def test_the_goals_of_a_text_are_found_and_nothing_else(
    lists: GoalLists, name: str, text: str, goals: list[str]
) -> None:
    assert _texts(lists, name, text) == goals


@pytest.mark.parametrize(("text", "goals"), TEXTS.values(), ids=TEXTS.keys())
def test_a_pasted_text_is_read_as_a_file_is(lists: GoalLists, text: str, goals: list[str]) -> None:
    assert [passage.text for passage in lists.in_text(text.replace("\n", "\r\n"))] == goals


@pytest.mark.parametrize(("text", "goals"), TEXTS.values(), ids=TEXTS.keys())
def test_every_character_that_was_not_joined_stands_where_it_says(
    lists: GoalLists, text: str, goals: list[str]
) -> None:
    lines = text.split("\n")

    for passage in lists.in_file("a.md", text.encode()):
        for offset, character in enumerate(passage.text):
            line, column = passage.place(offset)
            shown = (lines[line - 1] + "\n")[column - 1 :]
            assert passage.joined or shown.startswith(character)
            assert line <= len(lines)


TABLES = {
    "goal, measure, values and day": (
        "Nr;Ziel;KPI;Ist;Soll;Termin;Gewicht\n1;Reklamationen senken;Reklamationsquote;4 %;2 %;30.09.2027;40\n",
        {"B2": "Reklamationen senken: Reklamationsquote von 4 % auf 2 % bis 30.09.2027"},
    ),
    "a unit of its own": (
        "Ziel;Kennzahl;Einheit;Ausgangswert;Zielwert;Frist\nGäste begeistern;NPS;Punkte;32;38;bis Ende 2027\n",
        {"A2": "Gäste begeistern: NPS von 32 Punkte auf 38 Punkte bis Ende 2027"},
    ),
    "no column for the goal": (
        "Mitarbeiter\tBereich\tKPI\tZielwert\tFrist\nA. B.\tLager\tPickfehlerquote\t0,5 %\tQ2 2027\n",
        {"C2": "Pickfehlerquote auf 0,5 % bis Q2 2027"},
    ),
    "heads below a title": (
        "Zielvereinbarung 2027;;\n;;\nZiel 2027;Zielwert (Soll);Termin / Frist\nLinie 3 schneller rüsten;12 min;31.05.2027\n",
        {"A4": "Linie 3 schneller rüsten: auf 12 min bis 31.05.2027"},
    ),
    "a change instead of a value": (
        "Ziel;Soll\nUmsatz im Laden;+8 %\nEnergie;-10 %\n",
        {"A2": "Umsatz im Laden: um 8 %", "A3": "Energie: um -10 %"},
    ),
    "measures and benefit": (
        'Ziel,Maßnahme,Nutzen,bis wann\n"Rückfragen halbieren","Formular kürzen","mehr Zeit am Tresen","30.6.2027"\n',
        {"A2": "Rückfragen halbieren bis 30.6.2027. Maßnahmen: Formular kürzen. Nutzen: mehr Zeit am Tresen"},
    ),
    "words where a value is asked for": ("Ziel;Zielwert\nLeitbild;liegt vor\n", {"A2": "Leitbild: liegt vor"}),
    "English heads": (
        "Objective,Metric,Baseline,Target,Due date\nFaster replies,first response time,9 h,4 h,2027-06-30\n",
        {"A2": "Faster replies: first response time from 9 h to 4 h by 2027-06-30"},
    ),
    "a form with heads at the side": (
        "Ziel;Fluktuation senken;Azubis gewinnen\nKPI;Fluktuationsrate;Bewerbungen\nSoll;9 %;40\nTermin;31.12.2027;\n",
        {
            "B1": "Fluktuation senken: Fluktuationsrate auf 9 % bis 31.12.2027",
            "C1": "Azubis gewinnen: Bewerbungen auf 40",
        },
    ),
    "forms one below the other": (
        "Ziel;Dach dichten\nFrist;Mai 2027\nZiel;Zaun streichen\nFrist;Juni 2027\n",
        {"B1": "Dach dichten bis Mai 2027", "B3": "Zaun streichen bis Juni 2027"},
    ),
    "rows without a goal": ("Ziel;Termin\nTüren ölen;\n;31.12.2027\n;\n", {"A2": "Türen ölen"}),
}


@pytest.mark.parametrize(("content", "cells"), TABLES.values(), ids=TABLES.keys())
def test_what_stands_in_several_columns_becomes_one_sentence(
    lists: GoalLists, content: str, cells: dict[str, str]
) -> None:
    assert {str(one.cell): one.text for one in lists.in_file("a.csv", content.encode())} == cells


def test_excel_and_word_tables_are_read_the_same_way(lists: GoalLists) -> None:
    rows = [["Ziel", "KPI", "Zielwert", "Termin"], ["Ausschuss senken", "Ausschussquote", "2 %", "31.12.2027"]]
    book, document = openpyxl.Workbook(), docx.Document()
    table = document.add_table(rows=2, cols=4)
    for number, row in enumerate(rows):
        book.active.append(row)
        for cell, text in zip(table.rows[number].cells, row, strict=True):
            cell.text = text
    excel, word = io.BytesIO(), io.BytesIO()
    book.save(excel)
    document.save(word)

    found = [*lists.in_file("a.xlsx", excel.getvalue()), *lists.in_file("a.docx", word.getvalue())]

    assert [(one.text, one.cell) for one in found] == [
        ("Ausschuss senken: Ausschussquote auf 2 % bis 31.12.2027", "A2"),
        ("Ausschuss senken: Ausschussquote auf 2 % bis 31.12.2027", "1.A2"),
    ]


def test_a_word_list_with_steps_is_read_as_a_list(lists: GoalLists) -> None:
    document = docx.Document()
    document.add_heading("Ziele der Ausleihe", 1)
    document.add_paragraph("Liebe Runde,")
    document.add_paragraph("Mahnungen um ein Drittel senken", style="List Bullet")
    document.add_paragraph("Mail drei Tage vorher", style="List Bullet 2")
    document.add_paragraph("Lesenacht im Oktober anbieten", style="List Number")
    word = io.BytesIO()
    document.save(word)

    assert _texts(lists, "a.docx", word.getvalue()) == [
        "Mahnungen um ein Drittel senken",
        "Lesenacht im Oktober anbieten",
    ]


def test_whose_goal_it_is_comes_with_it(lists: GoalLists) -> None:
    found = lists.in_file("a.csv", b"Name;Ziel\nAda;Eins\nBen;Zwei\n")

    assert [(one.text, one.person) for one in found] == [("Eins", "Ada"), ("Zwei", "Ben")]


@pytest.mark.parametrize(
    ("words", "part"),
    [
        ("Ziel 3", Part.GOAL),
        ("**Zielwert 2027 (in %)**", Part.TARGET),
        ("KPI / Messgröße", Part.METRIC),
        ("Bis wann?", Part.DEADLINE),
        ("Maßnahmen und Schritte", Part.MEANS),
        ("Due date", Part.DEADLINE),
        ("Zielgruppe", None),
        ("Übergabe", None),
        ("", None),
    ],
)
def test_a_head_means_a_part_or_nothing(tables: GoalTables, words: str, part: Part | None) -> None:
    meant = tables.part(words)

    assert (meant and meant[0]) == part


def test_a_row_without_goal_and_measure_is_no_goal(tables: GoalTables) -> None:
    assert tables.sentence({Part.TARGET: "5 %", Part.DEADLINE: "2027"}, Language.DE) == ""


def test_no_word_is_added_but_those_that_join(lists: GoalLists) -> None:
    for content, cells in TABLES.values():
        known = set(content.replace(";", " ").replace(",", " ").replace("\t", " ").replace('"', " ").split())
        known |= {word.rstrip(",") for word in content.split()}
        added = {word.strip(".:") for text in cells.values() for word in text.split()}
        joining = {"von", "auf", "um", "bis", "from", "to", "by", "Maßnahmen", "Nutzen", "8"}
        assert {word for word in added - joining if not any(word in cell for cell in known)} == set()
