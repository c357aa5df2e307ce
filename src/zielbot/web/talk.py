"""The talk: what happens when a person writes, clicks or comes back."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

import gradio as gr

from zielbot.assistant.conversation import Conversation
from zielbot.assistant.events import ConversationAnswer
from zielbot.bootstrap import Application
from zielbot.errors import InvalidValue, NotFound, ZielbotError
from zielbot.goals.draft import SlotName
from zielbot.web import log as shown_log
from zielbot.web.card import card, empty_card
from zielbot.web.shown import Shown
from zielbot.web.texts import PageTexts
from zielbot.web.turns import Turns
from zielbot.web.visitor import owner_of
from zielbot.wording.errors import error_text

log = logging.getLogger(__name__)

Output = object
"""What an output of the page becomes: its new value, or Gradio's sign for "as it is"."""


@dataclass(frozen=True, slots=True)
class Sight:
    """What the page shows of a talk: log, quick replies, card, the text in the input, the bar, and the talk's id."""

    log: str
    chips: str
    card: Output
    text: Output
    bar: Output
    conversation: Output

    def values(self) -> tuple[Output, ...]:
        """In the order of the page's outputs."""
        return self.log, self.chips, self.card, self.text, self.bar, self.conversation


class Talk:
    """The conversation of whoever opened the page."""

    def __init__(self, application: Application, texts: PageTexts) -> None:
        self._application = application
        self._texts = texts
        self._running: Turns | None = None

    # what the page calls

    def restore(self, conversation_id: str, request: gr.Request) -> Iterator[tuple[Output, ...]]:
        """The talk as it was left; the welcome where there is none."""
        yield from self._safely(lambda owner: self._restored(conversation_id, owner), conversation_id, request)

    def send(self, text: str, conversation_id: str, request: gr.Request) -> Iterator[tuple[Output, ...]]:
        """First the message in the log, then the answer; on an error the text stays in the input."""
        if not text.strip():
            yield (gr.skip(),) * 6
            return
        yield from self._safely(
            lambda owner: self._turn(text, conversation_id, owner), conversation_id, request, text=text
        )

    def act(self, event: gr.EventData, conversation_id: str, request: gr.Request) -> Iterator[tuple[Output, ...]]:
        """What a click asks for: say, ask, slot, accept, undo, redo, new, stop."""
        data: Mapping[str, object] = event._data if isinstance(event._data, dict) else {}
        name, argument, text = (str(data.get(key, "")) for key in ("do", "arg", "text"))
        if name == "say":
            yield from self.send(argument, conversation_id, request)
        elif name == "clarify":
            yield from self.send(argument, "", request)
        elif name == "stop":
            self._turns.stop(conversation_id, owner_of(request))
            yield (gr.skip(),) * 6
        elif name == "new":
            yield self.new()
        else:
            yield from self._safely(
                lambda owner: self._done(name, argument, text, conversation_id, owner), conversation_id, request
            )

    def new(self) -> tuple[Output, ...]:
        """An empty talk; the one before stays among the drafts."""
        return self._welcome().values()

    # a message

    def _turn(self, text: str, conversation_id: str, owner: str) -> Iterator[Sight]:
        texts = self._texts
        conversation = self._own(conversation_id, owner) or self._open(owner)
        before = conversation.draft
        content = shown_log.said(conversation.messages, texts) + shown_log.message_row(text, "person", texts)
        waiting = Sight("", shown_log.chips(""), gr.skip(), "", gr.skip(), conversation.id)
        yield replace(waiting, log=shown_log.log(content + shown_log.thinking(texts), texts))
        for step in self._turns.say(conversation.id, owner, text):
            if isinstance(step, ConversationAnswer):
                filled = before.filled()
                after = step.draft.filled()
                # where everything is new, nothing stands out by being new
                changed = frozenset(name for name, slot in after.items() if filled and filled.get(name) != slot)
                now = self._application.conversing.get(conversation.id, owner)
                yield replace(self._seen(now, step, Shown(changed, now.agreement)), text=gr.skip())
            elif step is None:
                yield replace(self._sight(conversation.id, owner), text=text)
            else:
                log_ = shown_log.log(content + shown_log.thinking(texts, step), texts)
                yield replace(waiting, log=log_, chips=shown_log.stop_chip(texts), text=gr.skip())

    def _open(self, owner: str) -> Conversation:
        texts = self._texts
        return self._application.conversing.open(owner, language=texts.language, address=texts.address)

    @property
    def _turns(self) -> Turns:
        if self._running is None:
            self._running = Turns(self._application.conversing)
        return self._running

    # a click

    def _done(self, name: str, argument: str, text: str, conversation_id: str, owner: str) -> Iterator[Sight]:
        conversing = self._application.conversing
        shown = Shown()
        if name == "slot":
            shown = self._edited(SlotName(argument), text, conversation_id, owner)
        elif name == "accept":
            conversing.accept(conversation_id, owner)
        elif name == "ask":
            conversing.ask(conversation_id, owner, argument)
        elif name in {"undo", "redo"}:
            before = conversing.get(conversation_id, owner).draft.filled()
            step = conversing.undo if name == "undo" else conversing.redo
            after = step(conversation_id, owner).draft.filled()
            shown = Shown(frozenset(slot for slot, value in after.items() if before.get(slot) != value))
        yield replace(self._sight(conversation_id, owner, shown), text=gr.skip())

    def _edited(self, slot: SlotName, text: str, conversation_id: str, owner: str) -> Shown:
        try:
            self._application.conversing.edit(conversation_id, owner, slot, text)
        except InvalidValue:
            return Shown(refused=slot, tried=text, trouble=self._texts("slot_refused", value=text))
        return Shown(frozenset({slot}))

    # what is seen

    def _restored(self, conversation_id: str, owner: str) -> Iterator[Sight]:
        yield replace(self._sight(conversation_id, owner), text=gr.skip())

    def _sight(self, conversation_id: str, owner: str, shown: Shown | None = None) -> Sight:
        conversation = self._own(conversation_id, owner)
        if conversation is None:
            return self._welcome()
        answer = self._application.conversing.state(conversation_id, owner)
        return self._seen(conversation, answer, replace(shown or Shown(), accepted=conversation.agreement))

    def _seen(self, conversation: Conversation, answer: ConversationAnswer, shown: Shown) -> Sight:
        texts = self._texts
        content = shown_log.said(conversation.messages, texts, shown_log.marks_in(conversation, answer))
        if not conversation.messages and answer.question is not None:
            content = shown_log.message_row(f"{texts('taken_over')} {answer.question.text}", "zielbot", texts)
        if answer.degraded:
            content += shown_log.notice(texts("degraded"))
        return Sight(
            log=shown_log.log(content, texts),
            chips=shown_log.quick_replies(conversation, answer, texts),
            card=card(answer, self._application, texts, shown),
            text="",
            bar=shown_log.bar(conversation, texts),
            conversation=conversation.id,
        )

    def _welcome(self) -> Sight:
        texts = self._texts
        return Sight(
            log=shown_log.log(shown_log.welcome(texts), texts),
            chips=shown_log.examples(texts),
            card=empty_card(texts),
            text="",
            bar=shown_log.bar(None, texts),
            conversation="",
        )

    # what goes wrong

    def _safely(
        self,
        steps: Callable[[str], Iterator[Sight]],
        conversation_id: str,
        request: gr.Request,
        *,
        text: Output | None = None,
    ) -> Iterator[tuple[Output, ...]]:
        """What the steps show; an error becomes a sentence in the log and loses nothing, `text` stays in the input."""
        try:
            yield from (sight.values() for sight in steps(owner_of(request)))
        except Exception as exc:
            yield replace(self._after(exc, conversation_id, request), text=text or gr.skip()).values()

    def _after(self, exc: Exception, conversation_id: str, request: gr.Request) -> Sight:
        texts = self._texts
        if isinstance(exc, ZielbotError):
            message = error_text(exc, texts.language, texts.address)
        else:
            log.error("page action failed", exc_info=exc)
            message = texts("error")
        try:
            owner = owner_of(request)
            conversation = self._own(conversation_id, owner)
            before = self._sight(conversation_id, owner)
            content = shown_log.said(conversation.messages, texts) if conversation else shown_log.welcome(texts)
        except ZielbotError:
            before, content = self._welcome(), shown_log.welcome(texts)
            before = replace(before, card=gr.skip(), bar=gr.skip(), conversation=gr.skip())
        return replace(before, log=shown_log.log_with(content, message, texts))

    def _own(self, conversation_id: str, owner: str) -> Conversation | None:
        if not conversation_id:
            return None
        try:
            return self._application.conversing.get(conversation_id, owner)
        except NotFound:
            return None
