"""The talk: what happens when a person writes, clicks or comes back."""

from __future__ import annotations

import logging
from dataclasses import replace

from zielbot.assistant.conversation import Conversation
from zielbot.assistant.events import Answered, ConversationAnswer, Working
from zielbot.bootstrap import Application
from zielbot.errors import InvalidValue, NotFound, ZielbotError
from zielbot.goals.draft import SlotName
from zielbot.web import log as shown_log
from zielbot.web.card import card, empty_card
from zielbot.web.head import head, holds_examples
from zielbot.web.shown import Shown
from zielbot.web.sight import Asked, Sight
from zielbot.web.texts import PageTexts
from zielbot.web.turns import Turn
from zielbot.wording.errors import error_text

log = logging.getLogger(__name__)


class Talk:
    """The conversations of whoever opens the page, in its language."""

    def __init__(self, application: Application, texts: PageTexts) -> None:
        self._application = application
        self._texts = texts

    def work(self, asked: Asked, owner: str, turn: Turn[Sight]) -> Sight:
        """What the page shows once that is done; an error becomes a sentence in the log and loses nothing."""
        # a turn that was stopped has changed nothing, and what was written is back in the input
        turn.so_far = lambda: replace(self._sight(asked.conversation, owner), text=asked.text)
        try:
            return self._done(asked, owner, turn)
        except Exception as exc:
            return self._after(exc, asked, owner)

    def welcome(self) -> Sight:
        """An empty talk; the one before stays among the drafts."""
        texts = self._texts
        return Sight(
            log=shown_log.log(shown_log.welcome(texts), texts),
            picks=shown_log.examples(texts),
            card=empty_card(texts),
            bar=shown_log.bar(None, texts),
            conversation="",
        )

    def _done(self, asked: Asked, owner: str, turn: Turn[Sight]) -> Sight:
        """What is asked for: restore, say, clarify, ask, slot, accept, undo, redo, new."""
        match asked.do:
            case "say" | "clarify":
                return self._turn(asked, owner, turn)
            case "new":
                return self.welcome()
            case "restore":
                example = holds_examples(self._application)
                shown = head(self._application, self._texts, example=True) if example else None
                return replace(self._sight(asked.conversation, owner), head=shown)
            case _:
                return self._sight(asked.conversation, owner, self._acted(asked, owner))

    # a message

    def _turn(self, asked: Asked, owner: str, turn: Turn[Sight]) -> Sight:
        if not asked.text.strip():
            return Sight()
        conversing = self._application.conversing
        started = None if asked.do == "clarify" else self._own(asked.conversation, owner)
        conversation = started or self._open(owner)
        for event in conversing.say(conversation.id, owner, asked.text):
            if isinstance(event, Answered):
                filled, after = conversation.draft.filled(), event.answer.draft.filled()
                # where everything is new, nothing stands out by being new
                changed = frozenset(name for name, slot in after.items() if filled and filled.get(name) != slot)
                now = event.conversation or conversing.get(conversation.id, owner)
                return self._seen(now, event.answer, Shown(changed, now.agreement))
            if isinstance(event, Working):
                turn.note = event.text
            if turn.stopped():
                break
        return Sight()

    def _open(self, owner: str) -> Conversation:
        texts = self._texts
        return self._application.conversing.open(owner, language=texts.language, address=texts.address)

    # a click

    def _acted(self, asked: Asked, owner: str) -> Shown:
        conversing, talk = self._application.conversing, asked.conversation
        match asked.do:
            case "slot":
                return self._edited(SlotName(asked.arg), asked.text, talk, owner)
            case "accept":
                conversing.accept(talk, owner)
            case "ask":
                conversing.ask(talk, owner, asked.arg)
            case "undo" | "redo":
                before = conversing.get(talk, owner).draft.filled()
                step = conversing.undo if asked.do == "undo" else conversing.redo
                after = step(talk, owner).draft.filled()
                return Shown(frozenset(slot for slot, value in after.items() if before.get(slot) != value))
        return Shown()

    def _edited(self, slot: SlotName, text: str, conversation_id: str, owner: str) -> Shown:
        try:
            self._application.conversing.edit(conversation_id, owner, slot, text)
        except InvalidValue:
            return Shown(refused=slot, tried=text, trouble=self._texts("slot_refused", value=text))
        return Shown(frozenset({slot}))

    # what is seen

    def _sight(self, conversation_id: str, owner: str, shown: Shown | None = None) -> Sight:
        conversation = self._own(conversation_id, owner)
        if conversation is None:
            return self.welcome()
        answer = self._application.conversing.state(conversation_id, owner)
        return self._seen(conversation, answer, replace(shown or Shown(), accepted=conversation.agreement))

    def _seen(self, conversation: Conversation, answer: ConversationAnswer, shown: Shown) -> Sight:
        texts = self._texts
        content = shown_log.said(conversation.messages, texts, shown_log.marks_in(conversation, answer))
        if not conversation.messages and answer.question is not None:
            content = shown_log.message_row(f"{texts('taken_over')} {answer.question.text}", "zielbot", texts)
        if answer.degraded:
            content += shown_log.notice(texts("degraded"))
        elif answer.source:
            content += shown_log.by_model(texts("by_model", source=answer.source))
        return Sight(
            log=shown_log.log(content, texts),
            picks=shown_log.quick_replies(conversation, answer, texts),
            card=card(answer, self._application, texts, shown),
            bar=shown_log.bar(conversation, texts),
            conversation=conversation.id,
        )

    # what goes wrong

    def _after(self, exc: Exception, asked: Asked, owner: str) -> Sight:
        """The talk with the error as a sentence at its end; what was written is back in the input."""
        texts = self._texts
        if isinstance(exc, ZielbotError):
            message = error_text(exc, texts.language, texts.address)
        else:
            log.error("page action failed", exc_info=exc)
            message = texts("error")
        text = asked.text if asked.do in {"say", "clarify"} else None
        try:
            conversation = self._own(asked.conversation, owner)
            before = self._sight(asked.conversation, owner)
            content = shown_log.said(conversation.messages, texts) if conversation else shown_log.welcome(texts)
        except ZielbotError:
            # not even the talk can be read: the rest of the page stays as it is
            before, content = Sight(), shown_log.welcome(texts)
        return replace(before, log=shown_log.log_with(content, message, texts), text=text)

    def _own(self, conversation_id: str, owner: str) -> Conversation | None:
        if not conversation_id:
            return None
        try:
            return self._application.conversing.get(conversation_id, owner)
        except NotFound:
            return None
