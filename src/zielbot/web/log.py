"""The talk as it is shown: messages with the words that count marked, quick replies, and the bar below the input."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence

from zielbot.assistant.conversation import Conversation, Message, Status
from zielbot.assistant.events import ConversationAnswer
from zielbot.web.card import checked_text_of, finding_name
from zielbot.web.markup import Marked, alert, as_json, button, esc, marked, tag
from zielbot.web.slots import slot_name
from zielbot.web.texts import PageTexts

EXAMPLES = ("example_1", "example_2", "example_3")
_SHORTEST = 3
_BEFORE_UNIT = re.compile(r"(?<=\d) (?=[%€])")
_FOR_SCRIPT = ("by_me", "thinking", "thinking_for", "stop", "offline")

Marks = Mapping[int, Sequence[Marked]]


def log(content: str, texts: PageTexts) -> str:
    """The frame of the talk; it can be scrolled by keyboard."""
    said = as_json({name: texts(name) for name in _FOR_SCRIPT})
    inner = tag(
        "div", content, class_="zb-log", role="region", tabindex="0", aria_label=texts("log_label"), data_texts=said
    )
    return tag("div", inner, class_="zb zb-panel zb-talk")


def welcome(texts: PageTexts) -> str:
    """What stands there before anything was said."""
    steps = "".join(tag("li", esc(texts(f"welcome_step_{number}"))) for number in (1, 2, 3))
    return tag(
        "div",
        tag("h2", esc(texts("welcome_title"))),
        tag("p", esc(texts("welcome_body"))),
        tag("ol", steps, class_="zb-how"),
        class_="zb-welcome",
    )


def said(messages: Sequence[Message], texts: PageTexts, marks: Marks | None = None) -> str:
    """The messages, each with its words marked."""
    return "".join(
        message_row(message.text, message.by, texts, (marks or {}).get(index, ()))
        for index, message in enumerate(messages)
    )


def message_row(text: str, by: str, texts: PageTexts, marks: Sequence[Marked] = ()) -> str:
    """One message; who speaks is there for readers of the screen as well."""
    mine = by == "person"
    who = tag("span", esc(texts("by_me" if mine else "by_zielbot")), class_="zb-sr")
    composed = unicodedata.normalize("NFC", text)
    shown = marked(composed if mine else _BEFORE_UNIT.sub("\N{NO-BREAK SPACE}", composed), marks)
    return who + tag("div", shown, class_="zb-say zb-say-me" if mine else "zb-say zb-say-bot")


def notice(text: str) -> str:
    """Something to know about the last answer."""
    return tag("p", esc(text), class_="zb-notice", role="note")


def by_model(text: str) -> str:
    """That a model took part in the last answer, and which."""
    return tag("p", esc(text), class_="zb-note zb-by-model")


def marks_in(conversation: Conversation, answer: ConversationAnswer) -> Marks:
    """Which words of which message a slot comes from or a finding means."""
    found: dict[int, list[Marked]] = {}
    texts = [unicodedata.normalize("NFC", message.text) for message in conversation.messages]
    for name, slot in answer.draft.filled().items():
        origin = slot.origin
        if origin.message is not None and origin.message < len(texts):
            start, end = origin.span or (0, len(texts[origin.message]))
            found.setdefault(origin.message, []).append((start, end, slot_name(name)))
    checked = checked_text_of(answer)
    for worded in answer.findings:
        span = worded.finding.span
        words = span.of(checked).lower() if span is not None else ""
        if len(words) < _SHORTEST:
            continue
        for index, message in enumerate(conversation.messages):
            at = texts[index].lower().find(words) if message.by == "person" else -1
            if at >= 0:
                found.setdefault(index, []).append((at, at + len(words), finding_name(worded)))
    return found


def quick_replies(conversation: Conversation, answer: ConversationAnswer, texts: PageTexts) -> str:
    """What can be said with one click: that the goal is right, what is offered, "I don't know", "skip"."""
    question = answer.question
    if conversation.status is Status.AGREED:
        return chips("")
    if question is None:
        return chips(_accepting(answer, texts))
    shown = "".join(button(option, "say", option, kind="zb-chip") for option in question.options)
    shown = _accepting(answer, texts) + shown
    shown += button(texts("dont_know"), "say", texts("dont_know"), kind="zb-chip zb-chip-quiet")
    shown += button(texts("skip"), "say", texts("skip"), kind="zb-chip zb-chip-quiet")
    return chips(shown)


def _accepting(answer: ConversationAnswer, texts: PageTexts) -> str:
    ready = answer.status is Status.READY
    return button(texts("accept_short"), "accept", kind="zb-chip zb-chip-main") if ready else ""


def examples(texts: PageTexts) -> str:
    """Wishes to begin with."""
    title = tag("p", esc(texts("examples_title")), class_="zb-note zb-wide")
    return chips(title + "".join(button(texts(key), "say", texts(key), kind="zb-chip") for key in EXAMPLES))


def chips(content: str) -> str:
    """The row of quick replies."""
    return tag("div", content, class_="zb zb-chips")


def bar(conversation: Conversation | None, texts: PageTexts) -> str:
    """Undo, redo and a new talk, once there is one; what cannot be done is switched off."""
    if conversation is None:
        return tag("div", class_="zb zb-bar")
    past = bool(conversation.past) and conversation.status is not Status.AGREED
    future = bool(conversation.future) and conversation.status is not Status.AGREED
    return tag(
        "div",
        button(texts("undo"), "undo", kind="zb-tool", data_key="undo", disabled=not past),
        button(texts("redo"), "redo", kind="zb-tool", data_key="redo", disabled=not future),
        button(texts("new"), "new", kind="zb-tool", data_key="new"),
        class_="zb zb-bar",
    )


def log_with(content: str, trouble: str, texts: PageTexts) -> str:
    """The talk with an error at its end."""
    return log(content + alert(trouble), texts)
