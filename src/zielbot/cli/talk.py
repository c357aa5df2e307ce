"""`zielbot chat` and `zielbot draft`: from an intention to a goal."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING

from zielbot.cli.commands import AS_JSON, LINES, TEXT_LANGUAGE, TODAY, Command, argument, switch
from zielbot.cli.surroundings import (
    FINE,
    application,
    day,
    lines_in,
    lines_out,
    passing,
    say,
    say_error,
    say_json,
)
from zielbot.errors import ZielbotError
from zielbot.goals.language import Language, Text

if TYPE_CHECKING:
    from zielbot.api.calls import Answer, Calls
    from zielbot.api.requests import TalkLine

_LEAVE = frozenset({"ende", "exit", "quit", "tschüss", "bye", ":q"})
_GREETING = Text(
    "Was möchtest du erreichen? („ende“ beendet das Gespräch, „annehmen“ behält das Ziel.)",
    "What do you want to achieve? (“quit” ends the conversation, “accept” keeps the goal.)",
    "Was möchten Sie erreichen? („ende“ beendet das Gespräch, „annehmen“ behält das Ziel.)",
)
_ACCEPTED = Text("Angenommen und behalten: {sentence}", "Accepted and kept: {sentence}")


def chat(text: list[str], *, jsonl: bool, store: bool, today: str | None, language: Language | None) -> int:
    """Leads a conversation until the person leaves or the lines end."""
    from zielbot.api.calls import Calls

    if jsonl:
        calls = Calls(application() if store else passing(), day(today), language)
        return _chat_lines(calls)
    return _chat(Calls(application(), day(today), language), " ".join(text))


def _chat_lines(calls: Calls) -> int:
    from zielbot.api.lines import answer_lines
    from zielbot.api.requests import TalkLine

    answer = _by_name(calls)
    spoken = calls.language or calls.application.settings.language
    lines_out(answer_lines(lines_in(), TalkLine, answer, language=spoken, key="conversation"))
    return FINE


def _by_name(calls: Calls) -> Callable[[TalkLine], Answer]:
    """Answers lines; each name that the caller gives a conversation stands for one of our own."""
    from zielbot.api.requests import OpenRequest

    ids: dict[str, str] = {}

    def answer(line: TalkLine) -> Answer:
        name = str(line.conversation)
        if name not in ids:
            ids[name] = str(calls.open(OpenRequest(language=line.language))["id"])
        return {"id": ids[name], **calls.say(ids[name], line)}

    return answer


def _chat(calls: Calls, text: str) -> int:
    from zielbot.api.requests import OpenRequest

    conversation = str(calls.open(OpenRequest(language=calls.language))["id"])
    if not text:
        settings = calls.application.settings
        say(_GREETING.render(calls.language or settings.language, settings.address), dim=True)
    while True:
        said = text or _asked()
        text = ""
        if said is None or said.strip().lower() in _LEAVE:
            return FINE
        if said.strip():
            _turn(calls, conversation, said)


def _asked() -> str | None:
    try:
        return input("> ")
    except EOFError:
        return None


def _turn(calls: Calls, conversation: str, said: str) -> None:
    from zielbot.api.lines import validated
    from zielbot.api.requests import TalkRequest

    try:
        if said.strip().lower() in ("annehmen", "accept"):
            agreement = calls.accept(conversation)
            spoken = calls.language or calls.application.settings.language
            say(_ACCEPTED.render(spoken, sentence=agreement["sentence"]), colour="green")
            return
        answer = calls.say(conversation, validated(TalkRequest, {"text": said}))
    except ZielbotError as exc:
        say_error(exc)
        return
    say(str(answer["reply"]), bold=answer["status"] == "ready")
    say()


def draft(text: list[str], *, as_json: bool, today: str | None, language: Language | None) -> int:
    """The draft and its open questions are written."""
    from zielbot.api.calls import Calls
    from zielbot.api.lines import validated
    from zielbot.api.requests import DraftRequest
    from zielbot.api.responses import DraftReply

    calls = Calls(passing(), day(today), language)
    answer = calls.draft(validated(DraftRequest, {"text": " ".join(text)}))
    if as_json:
        say_json(answer)
        return FINE
    reply = DraftReply.model_validate(answer)
    say(reply.sentence or " ".join(text), bold=True)
    for name, slot in reply.draft.slots.items():
        say(f"  {name:12} {slot.get('words') or json.dumps(slot.get('value'), ensure_ascii=False)}", dim=True)
    for question in reply.questions:
        options = f" ({', '.join(question.options)})" if question.options else ""
        say(f"→ {question.text}{options}")
    return FINE


_INTENTION = Text("VORHABEN", "INTENTION")
COMMANDS = (
    Command(
        "chat",
        Text("Führt im Gespräch vom Vorhaben zum Ziel.", "Leads from an intention to a goal in a conversation."),
        chat,
        (
            argument(
                "text",
                _INTENTION,
                Text("Der erste Satz, wenn gewünscht.", "The first sentence, if you like."),
                needed=False,
                many=True,
            ),
            LINES,
            switch(
                "store",
                "--store",
                meaning=Text("Behält die Gespräche von --jsonl.", "Keeps the conversations of --jsonl."),
            ),
            TODAY,
            TEXT_LANGUAGE,
        ),
    ),
    Command(
        "draft",
        Text(
            "Entwirft aus einem Vorhaben ein Ziel und nennt, was noch fehlt.",
            "Drafts a goal from an intention and names what is still missing.",
        ),
        draft,
        (
            argument(
                "text",
                _INTENTION,
                Text("Ein Vorhaben in eigenen Worten.", "An intention in your own words."),
                many=True,
            ),
            AS_JSON,
            TODAY,
            TEXT_LANGUAGE,
        ),
    ),
)
