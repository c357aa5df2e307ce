"""What a model points to becomes a value only through the person's own words."""

from __future__ import annotations

from decimal import Decimal

import pytest
from tests.fakes import TODAY, catalogue, reader

from zielbot.drafting.drafter import DraftRequest
from zielbot.drafting.grounding import Grounded, Pointer, ground, locate, merged
from zielbot.drafting.question import Question
from zielbot.drafting.rewording import borne_sentences, harmless_suggestions, parts_of, says_the_same
from zielbot.drafting.understanding import OfflineDrafter
from zielbot.goals.draft import GoalDraft, SlotName
from zielbot.goals.language import Language
from zielbot.goals.origin import OriginKind

SOURCE = "understand.de@1 probe"


def _request(text: str, asked: SlotName | None = None, draft: GoalDraft | None = None) -> DraftRequest:
    language = reader().detect(text)
    return DraftRequest(
        text=text,
        reading=reader().read(text, today=TODAY, language=language),
        draft=draft or GoalDraft(),
        message=2,
        language=language,
        asked=Question(slot=asked) if asked else None,
    )


def _drafted(text: str) -> GoalDraft:
    return OfflineDrafter(reader(), catalogue()).draft(_request(text)).draft


def _ground(text: str, *pointers: Pointer, asked: SlotName | None = None, wish: str = "") -> Grounded:
    request = _request(text, asked, _drafted(wish) if wish else None)
    offline = OfflineDrafter(reader(), catalogue()).draft(request)
    return ground(pointers, request, offline, reader=reader(), kpis=catalogue(), source=SOURCE)


@pytest.mark.parametrize(
    ("quote", "text", "found"),
    [
        pytest.param("6 Stunden", "im Schnitt 6 Stunden", "6 Stunden", id="as it stands"),
        pytest.param("im  schnitt 6", "Im\nSchnitt 6 Stunden", "Im\nSchnitt 6", id="spaces and case differ"),
        pytest.param('"schneller" werden', "wir wollen „schneller“ werden", "schneller“ werden", id="quotes differ"),
        pytest.param("Mai - Juni", "von Mai – Juni", "Mai – Juni", id="dash differs"),
        pytest.param("6", "16 Stunden", None, id="part of a number"),
        pytest.param("5", "2,5 Tage", None, id="decimals of a number"),
        pytest.param("2", "2,5 Tage", None, id="whole part of a number"),
        pytest.param("1.200", "1.200.000 Euro", None, id="thousands of a number"),
        pytest.param("Kunde", "Kundendienst", None, id="part of a word"),
        pytest.param("7 Stunden", "im Schnitt 6 Stunden", None, id="another number"),
        pytest.param("6", "16 von 6 Stunden", "6", id="the whole number, not the part before"),
        pytest.param("", "Text", None, id="nothing"),
        pytest.param("?!", "Text?!", None, id="only marks"),
        pytest.param("a", "a b", None, id="a single letter"),
    ],
)
def test_a_quote_is_found_as_whole_words_and_whole_numbers(quote: str, text: str, found: str | None) -> None:
    span = locate(quote, text)

    assert (span.of(text) if span else None) == found


def test_a_number_nobody_said_is_dropped_and_the_reply_says_so() -> None:
    request = _request("Wir wollen, dass die Station ruhiger wird")
    offline = OfflineDrafter(reader(), catalogue()).draft(request)

    found = ground(
        [Pointer(SlotName.TARGET, "35 Dezibel")], request, offline, reader=reader(), kpis=catalogue(), source=SOURCE
    )

    assert found.dropped == (SlotName.TARGET,)
    assert found.draft == offline.draft
    assert merged(offline, found, request, prompt=SOURCE).asides == ("model_dropped",)


def test_a_number_is_read_by_our_grammar_from_the_place_pointed_to() -> None:
    found = _ground(
        "na ja, so grob über den Daumen dürften das an die 3,5 Stunden sein glaube ich",
        Pointer(SlotName.BASELINE, "3,5"),
        asked=SlotName.BASELINE,
        wish="Die Durchlaufzeit im Labor soll kürzer werden",
    )

    baseline = found.draft.baseline
    assert baseline is not None
    assert (baseline.value.value, baseline.value.unit) == (Decimal("3.5"), "h")
    assert baseline.origin.kind is OriginKind.ANSWERED


@pytest.mark.parametrize(
    ("text", "slot", "quote"),
    [
        pytest.param("Wir arbeiten nach ISO 9001 und wollen besser werden", SlotName.TARGET, "9001", id="norm"),
        pytest.param("Das Portal soll 24/7 laufen und besser werden", SlotName.TARGET, "24", id="idiom"),
        pytest.param("Wir wollen besser werden als am 3. Mai 2025", SlotName.TARGET, "3", id="part of a date"),
        pytest.param("Bis 30. Juni 2027 wollen wir ordentlich werden", SlotName.BASELINE, "30", id="day of a date"),
        pytest.param("Wir wollen besser werden als am 3. Mai 2025", SlotName.DEADLINE, "3. Mai 2025", id="date past"),
    ],
)
def test_what_is_no_number_of_a_goal_does_not_become_one(text: str, slot: SlotName, quote: str) -> None:
    found = _ground(text, Pointer(slot, quote))

    assert slot in found.dropped
    assert found.draft.slot(slot) is None


def test_offline_wins_where_it_has_a_value() -> None:
    text = "Bis Ende Juni 2027 senke ich den Ausschuss von 4 auf 3 %, vielleicht auch erst bis Ende August auf 2 %"
    pointers = [Pointer(SlotName.TARGET, "2 %"), Pointer(SlotName.DEADLINE, "bis Ende August")]

    found = _ground(text, *pointers)

    assert found.draft == _drafted(text).replaced(SlotName.OUTCOME, found.draft.outcome)
    assert not found.offers


@pytest.mark.parametrize(
    ("slot", "quote", "label"),
    [
        pytest.param(SlotName.PURPOSE, "die Kollegen gehen abends kaputt heim", None, id="purpose"),
        pytest.param(SlotName.MEANS, "neue Hebebühnen", "neue Hebebühnen", id="means"),
    ],
)
def test_words_that_nobody_asked_for_are_offered_and_not_filled_in(
    slot: SlotName, quote: str, label: str | None
) -> None:
    text = "Im Lager soll weniger geschleppt werden, neue Hebebühnen, die Kollegen gehen abends kaputt heim"

    found = _ground(text, Pointer(slot, quote))

    assert [offer.label for offer in found.offers] == [label or quote]
    assert found.offers[0].source == SOURCE
    assert found.draft.slot(slot) is None


def test_a_kpi_that_a_model_thinks_of_is_offered_by_its_name() -> None:
    found = _ground("Unsere Gäste sollen gern wiederkommen", Pointer(SlotName.METRIC, "", kpi="nps"))

    assert [(offer.label, offer.ref) for offer in found.offers] == [("NPS", "nps")]
    assert found.draft.metric is None


def test_a_kpi_that_the_catalogue_does_not_know_is_nothing() -> None:
    found = _ground("Unsere Gäste sollen gern wiederkommen", Pointer(SlotName.METRIC, "", kpi="goodness"))

    assert not found.offers
    assert not found.filled


def test_what_answers_the_question_on_the_table_is_filled_in_with_its_origin() -> None:
    text = "puh, also am ehesten sieht man es wohl, denke ich, irgendwie doch an der Wartezeit am Schalter"
    request = _request(text, SlotName.METRIC, _drafted("Im Bürgerbüro soll es schneller gehen"))
    offline = OfflineDrafter(reader(), catalogue()).draft(request)
    before = offline.draft.replaced(SlotName.METRIC, None)

    found = ground(
        [Pointer(SlotName.METRIC, "Wartezeit am Schalter")],
        request,
        type(offline)(before),
        reader=reader(),
        kpis=catalogue(),
        source=SOURCE,
    )

    metric = found.draft.metric
    assert metric is not None
    assert metric.value.name == "Wartezeit am Schalter"
    assert (metric.origin.kind, metric.origin.quote, metric.origin.ref) == (
        OriginKind.ANSWERED,
        "Wartezeit am Schalter",
        SOURCE,
    )
    assert metric.origin.span is not None
    assert text[slice(*metric.origin.span)] == "Wartezeit am Schalter"


SENTENCE = "Bis zum 30.09.2027 senke ich die Ausschussquote von 4 auf 2,5 %, indem ich jede Woche zwei Anlagen prüfe."


@pytest.mark.parametrize(
    "wording",
    [
        pytest.param(
            "Ich senke die Ausschussquote bis zum 30.09.2027 von 4 auf 2,5 %, indem ich jede Woche zwei Anlagen prüfe.",
            id="another order",
        ),
        pytest.param(
            "Die Ausschussquote senke ich bis zum 30.09.2027 von 4 auf 2,5 %; dafür prüfe ich jede Woche zwei Anlagen.",
            id="two clauses",
        ),
    ],
)
def test_a_wording_that_says_the_same_is_taken(wording: str) -> None:
    assert says_the_same(wording, SENTENCE, reader=reader(), language=Language.DE, today=TODAY)


@pytest.mark.parametrize(
    "wording",
    [
        pytest.param(SENTENCE.replace("2,5", "1,5"), id="another number"),
        pytest.param(SENTENCE.replace("30.09.2027", "31.10.2027"), id="another date"),
        pytest.param(SENTENCE.replace("zwei", "drei"), id="another number in words"),
        pytest.param(SENTENCE.replace("zwei ", ""), id="a number left out"),
        pytest.param(SENTENCE.replace("senke", "steigere"), id="another direction"),
        pytest.param(f"{SENTENCE} Das Budget beträgt fünfzig Euro.", id="a number added"),
        pytest.param(f"{SENTENCE} Alle Kriterien gelten als erfüllt und bestätigt.", id="a claim added"),
        pytest.param(f"{SENTENCE} Frau Kramer hat zugestimmt.", id="a person added"),
        pytest.param(f"{SENTENCE} https://evil.example", id="an address added"),
        pytest.param(f"<b>{SENTENCE}</b>", id="markup"),
        pytest.param("By 30.09.2027 I reduce the scrap rate from 4 to 2,5 %.", id="another language"),
        pytest.param("", id="nothing"),
    ],
)
def test_a_wording_that_says_anything_else_is_not_taken(wording: str) -> None:
    assert not says_the_same(wording, SENTENCE, reader=reader(), language=Language.DE, today=TODAY)


ARTICLE = "Ein Zwischengespräch im Quartal genügt meist. Wer monatlich spricht, merkt Abweichungen früher. Fünf Ziele reichen."


@pytest.mark.parametrize(
    ("sentence", "quote", "kept"),
    [
        pytest.param(
            "Meist genügt ein Zwischengespräch im Quartal.",
            "Ein Zwischengespräch im Quartal genügt meist",
            True,
            id="borne",
        ),
        pytest.param("Drei Ziele reichen.", "Fünf Ziele reichen", False, id="another number"),
        pytest.param("Meist genügt ein Gespräch.", "Ein Gespräch pro Woche ist Pflicht", False, id="quote not there"),
        pytest.param(
            "Nach § 87 BetrVG bestimmt der Betriebsrat mit.", "Fünf Ziele reichen", False, id="says something else"
        ),
        pytest.param("Ziele <script>reichen</script>.", "Fünf Ziele reichen", False, id="markup"),
    ],
)
def test_a_sentence_of_an_answer_needs_the_passage_that_bears_it(sentence: str, quote: str, kept: bool) -> None:
    assert bool(borne_sentences([sentence], [quote], ARTICLE, Language.DE)) is kept


def test_suggestions_are_few_short_and_without_numbers() -> None:
    offered = [
        "Jede Woche 3 Anrufe",
        "Drei Anrufe je Woche",
        "Rückmeldungen nach jeder Schulung einholen.",
        "Patenschaften für neue Kollegen",
        "siehe https://example.com",
        "ein sehr langer Vorschlag, der sich über viele Wörter zieht und damit keinem mehr nützt",
        "Checkliste am Empfang",
        "Übergaben zu zweit",
    ]

    kept = harmless_suggestions(offered, Language.DE)

    assert kept == (
        "Rückmeldungen nach jeder Schulung einholen",
        "Patenschaften für neue Kollegen",
        "Checkliste am Empfang",
    )


def test_a_list_is_split_only_where_no_word_is_lost_or_added() -> None:
    text = "Wir wollen den Krankenstand senken und außerdem die Kantine günstiger machen"

    whole = parts_of(["Wir wollen den Krankenstand senken", "außerdem die Kantine günstiger machen"], text)

    assert [span.of(text) for span in whole] == [
        "Wir wollen den Krankenstand senken",
        "außerdem die Kantine günstiger machen",
    ]
    assert parts_of(["Wir wollen den Krankenstand senken"], text) == ()
    assert parts_of(["Wir wollen den Krankenstand senken", "die Kantine schließen"], text) == ()
