"""Names, addresses and numbers of people do not leave the machine."""

from __future__ import annotations

import pytest
from tests.adapters.llm.people import WITH_PEOPLE, WITHOUT
from tests.adapters.llm.rooms import conversing, pointing, scripted
from tests.adapters.llm.server import Says

from zielbot.adapters.llm.privacy import Veil


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        pytest.param("Frau Dr. Meier-Kunze prüft das.", ["Meier-Kunze"], id="title"),
        pytest.param("Herr von der Lippe und Herr Öztürk helfen.", ["von der Lippe", "Öztürk"], id="particle, umlaut"),
        pytest.param("Ich mache das mit Sabine Krüger.", ["Sabine Krüger"], id="first and last name"),
        pytest.param("Mehmets Plan liegt Sabine vor.", ["Mehmet", "Sabine"], id="first names alone"),
        pytest.param("Kollegin Yılmaz übernimmt.", ["Yılmaz"], id="role"),
        pytest.param("Danke.\nViele Grüße\nThorben Wiesenhütter", ["Thorben Wiesenhütter"], id="signature"),
        pytest.param("Mein Name ist Xenia Abolova.", ["Xenia Abolova"], id="introduction"),
        pytest.param("Best regards,\nQuentin Ashdown", ["Quentin Ashdown"], id="English signature"),
        pytest.param("Mr. Dunmore and Sarah agree.", ["Dunmore", "Sarah"], id="English"),
        pytest.param("Frau Blum kommt. Blum bleibt bis Mai.", ["Blum"], id="again without title"),
        pytest.param("Schreib an a.b-c@firma.co.uk oder x@y.de", ["a.b-c@firma.co.uk", "x@y.de"], id="e-mail"),
        pytest.param("Tel. 0171 2345678, Büro +49 (30) 123456-78", ["2345678", "123456"], id="phone"),
        pytest.param("Personalnummer: 4711-22", ["4711-22"], id="personnel number"),
        pytest.param("my employee id is 88213", ["88213"], id="employee id"),
        pytest.param("IBAN DE89 3704 0044 0532 0130 00", ["3704 0044"], id="account"),
    ],
)
def test_what_names_a_person_is_replaced_and_comes_back(text: str, hidden: list[str]) -> None:
    veil = Veil()

    shown = veil.hide(text)

    assert not [word for word in hidden if word in shown]
    assert veil.reveal(shown) == text


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Bis 31.12.2027 von 1.200.000 auf 1.500.000 Euro, 0,5 % weniger.", id="amounts and dates"),
        pytest.param("Am 01.03.2027 um 08:30, Linie 03, ISO 9001, 24/7, KW 36.", id="small numbers"),
        pytest.param("Die Kundenzufriedenheit im Vertrieb Nord soll steigen.", id="German nouns"),
        pytest.param("Reduce churn in the Enterprise segment from 8% to 6%.", id="English goal"),
        pytest.param("Die Wartezeit der Kunden am Schalter sinkt.", id="role without a name"),
    ],
)
def test_goals_without_people_stay_as_they_are(text: str) -> None:
    assert Veil().hide(text) == text


def test_of_many_people_named_in_many_ways_hardly_one_is_sent() -> None:
    sent = [(name, text) for text, names in WITH_PEOPLE for name in names if name in Veil().hide(text)]
    named = sum(len(names) for _, names in WITH_PEOPLE)

    assert len(sent) <= 0.03 * named, sent


@pytest.mark.parametrize("text", [text for text, _ in WITH_PEOPLE])
def test_every_word_comes_back(text: str) -> None:
    veil = Veil()

    assert veil.reveal(veil.hide(text)) == text


def test_goals_without_people_hardly_ever_lose_a_word_and_never_a_number() -> None:
    shown = {text: Veil().hide(text) for text in WITHOUT}
    changed = [after for before, after in shown.items() if before != after]

    assert len(changed) <= 0.03 * len(WITHOUT), changed
    for before, after in shown.items():
        assert [word for word in before.split() if any(map(str.isdigit, word))] == [
            word for word in after.replace("[Person 1]", "").split() if any(map(str.isdigit, word))
        ]


@pytest.mark.parametrize("text", WITHOUT)
def test_a_number_to_call_needs_a_sign_of_it(text: str) -> None:
    assert "[Telefon" not in Veil().hide(text)


def test_the_same_name_gets_the_same_mark() -> None:
    veil = Veil()

    assert veil.hide("Frau Ahlers") == veil.hide("Frau Ahlers")
    assert veil.hide("Frau Bosse") != veil.hide("Frau Ahlers")


def test_only_the_message_and_the_draft_reach_the_endpoint_and_no_name_in_them() -> None:
    message = (
        "Frau Weidenfeller (weiden@klinik.example, Personalnummer 77123) und ich wollen, dass die Übergabe auf Station "
        "ruhiger läuft, weil Jonas Petersen oft unterbrochen wird"
    )
    with scripted(Says(pointing(purpose="weil [Person 2] oft unterbrochen wird"))) as (asked, server):
        use = conversing(asked)
        other = use.open("bert")
        use.answer(other.id, "bert", "Ich will im Einkauf Rahmenverträge mit Zulieferern bündeln")
        talk = use.open("anna")
        answer = use.answer(talk.id, "anna", message)

    sent = "\n".join(str(body) for body in server.requests[1:])
    for secret in ("Weidenfeller", "weiden@", "77123", "Petersen", "Jonas", "Rahmenverträge"):
        assert secret not in sent
    assert "Übergabe auf Station" in sent
    assert answer.drafter == "llm"
