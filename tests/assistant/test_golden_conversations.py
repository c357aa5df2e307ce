"""Conversations as golden files: what is said, and every reply, read aloud before it was kept.

`pytest tests/assistant --update-golden` writes the replies anew; the change is reviewed as text.
"""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from tests.fakes import coaching_conversing

from zielbot.goals.language import Address, Language

FOLDER = Path(__file__).parent / "golden"
FILES = sorted(FOLDER.glob("*.yaml"))


class _Literal(str):
    """A text that YAML keeps in lines."""


def _as_block(dumper: yaml.SafeDumper, text: _Literal) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:str", str(text), style="|" if "\n" in text else None)


class _Dumper(yaml.SafeDumper):
    pass


_Dumper.add_representer(_Literal, _as_block)


def talked(script: dict[str, object]) -> dict[str, object]:
    """The script with every reply as the coach gives it now."""
    conversing = coaching_conversing()
    language = Language(script["language"]) if "language" in script else None
    talk = conversing.open(
        "anna",
        language=language,
        address=Address(script.get("address", "du")),
        role=script.get("role"),
    )
    turns = []
    for turn in script["turns"]:
        answer = conversing.answer(talk.id, "anna", turn["say"], language=language)
        asked = answer.question.slot.value if answer.question else None
        turns.append(
            {"say": turn["say"], "reply": _Literal(answer.reply), "asks": asked, "status": answer.status.value}
        )
    return {**{key: value for key, value in script.items() if key != "turns"}, "turns": turns}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_conversation_goes_as_reviewed(path: Path, request: pytest.FixtureRequest) -> None:
    script = yaml.safe_load(path.read_text("utf-8"))

    said = talked(script)

    if request.config.getoption("--update-golden"):
        text = yaml.dump(said, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=118)
        path.write_text(text, encoding="utf-8")
        return
    assert said == script


def test_there_are_forty_conversations_and_more() -> None:
    assert len(FILES) >= 40
