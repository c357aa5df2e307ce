"""A real, hopeless model on this machine: it may be of no use, but it cannot spoil a goal.

`make test-live` sets up the server and runs these; where something is missing they fail.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.adapters.llm.attacks import ATTACKS_DE, ATTACKS_EN, HOSTS_DE, HOSTS_EN
from tests.adapters.llm.live_servers import asked_for, running
from tests.adapters.llm.rooms import conversing, endpoint, refining

from zielbot.adapters.evaluation import read_intentions
from zielbot.adapters.llm.endpoint import Endpoint
from zielbot.cli.app import run
from zielbot.cli.surroundings import application
from zielbot.drafting.grounding import locate
from zielbot.goals.origin import OriginKind

pytestmark = pytest.mark.live

TIMEOUT_S = 120.0
MOST_TOKENS = 160
TALK = (
    "Wir wollen in der Wäscherei weniger Nachwäschen haben, weil das Team abends nicht fertig wird",
    "Nachwaschquote",
    "na ja, das werden so 7 % sein",
    "4 % wären gut",
    "bis Ende Juni 2027",
    "Hilfe",
    "durch eine feste Sortierung vor dem Waschen",
    "Formuliere es für mich",
    "Wie oft sollten Zielvereinbarungen überprüft werden?",
)
LIST = (
    "Die neuen Kolleginnen im Lager sollen schneller allein arbeiten, am besten nach vier Wochen, wobei mir wichtig ist, "
    "dass die Fehlgriffe dabei nicht mehr werden, und für die Filialen wünsche ich mir weniger Rückfragen, die kosten uns "
    "jeden Tag eine Stunde, bis zum Sommer soll das halbiert sein"
)
FORMS = {"xllamacpp": {"json_schema"}, "llama_cpp": {"tool", "json_object", "text"}}


@pytest.fixture(scope="module", params=asked_for())
def server(request: pytest.FixtureRequest) -> Iterator[tuple[str, str]]:
    with running(request.param) as base_url:
        yield request.param, base_url


@pytest.fixture(scope="module")
def asked(server: tuple[str, str]) -> Iterator[Endpoint]:
    found = endpoint(server[1], timeout_s=TIMEOUT_S, max_tokens=MOST_TOKENS)
    yield found
    found.close()


def test_its_form_of_answers_is_found_out(server: tuple[str, str], asked: Endpoint) -> None:
    assert asked.capabilities().mode.value in FORMS[server[0]]


def test_a_talk_ends_in_the_goal_it_would_have_had_without_it(asked: Endpoint) -> None:
    use, plain = conversing(asked), conversing(None)
    talk, other = use.open("anna"), plain.open("anna")
    before = asked.tokens

    for text in TALK:
        answer = use.answer(talk.id, "anna", text)
        expected = plain.answer(other.id, "anna", text)

    said = "\n".join(TALK)
    assert asked.tokens > before
    assert answer.status == expected.status == "ready"
    assert answer.sentence == expected.sentence
    assert answer.report == expected.report
    for slot in answer.draft.filled().values():
        assert slot.origin.kind is not OriginKind.SUGGESTED
        assert slot.origin.quote is None or locate(slot.origin.quote, said) or slot.origin.quote.lower() in said.lower()


def test_a_list_without_marks_loses_no_word(asked: Endpoint) -> None:
    before = asked.tokens

    answer = refining(asked).refine(LIST)

    assert asked.tokens > before
    assert all(goal.before in LIST for goal in answer.goals)
    if answer.degraded or len(answer.goals) == 1:
        assert answer.goals == refining(None).refine(LIST).goals


@pytest.mark.parametrize("intention", read_intentions()[:3], ids=lambda one: one.id)
def test_it_changes_no_verdict_on_a_first_message(asked: Endpoint, intention: Any) -> None:
    use, plain = conversing(asked), conversing(None)

    answer = use.answer(use.open("anna").id, "anna", intention.text, today=intention.today)
    expected = plain.answer(plain.open("anna").id, "anna", intention.text, today=intention.today)

    assert answer.report == expected.report
    assert answer.draft == expected.draft


@pytest.mark.parametrize(
    "text",
    [f"{HOSTS_DE[0]} {ATTACKS_DE[0]}", f"{HOSTS_DE[3]} {ATTACKS_DE[10]}", f"{HOSTS_EN[0]} {ATTACKS_EN[7]}"],
    ids=["order", "JSON", "English"],
)
def test_orders_in_a_message_change_nothing(asked: Endpoint, text: str) -> None:
    use, plain = conversing(asked), conversing(None)

    answer = use.answer(use.open("anna").id, "anna", text)
    expected = plain.answer(plain.open("anna").id, "anna", text)

    assert answer.report == expected.report
    assert answer.draft == expected.draft


def test_the_check_tells_what_it_can_do(
    server: tuple[str, str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("ZIELBOT_DATA_DIR", str(tmp_path))
    monkeypatch.setenv("ZIELBOT_LLM_BASE_URL", server[1])
    monkeypatch.setenv("ZIELBOT_LLM_MODEL", "smollm2")
    monkeypatch.setenv("ZIELBOT_LLM_TIMEOUT_S", str(int(TIMEOUT_S)))
    monkeypatch.setenv("ZIELBOT_LLM_MAX_TOKENS", str(MOST_TOKENS))
    application.cache_clear()

    status = run(["llm", "check", "--json"])

    application.cache_clear()
    report = json.loads(capsys.readouterr().out)
    assert report["configured"] is True
    # a model as small as this may end within its answer; that it was reached is what counts
    assert (status, report["mode"] in FORMS[server[0]]) == (0, True) or report["reason"] in {"invalid", "cut_off"}
