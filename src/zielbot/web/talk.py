"""The talk: what happens when a person writes, clicks or comes back."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

import gradio as gr

from zielbot.assistant.access import Principal
from zielbot.assistant.conversation import Conversation
from zielbot.assistant.events import ConversationAnswer
from zielbot.bootstrap import Application
from zielbot.errors import NotAuthenticated, NotFound, ZielbotError
from zielbot.goals.draft import SlotName
from zielbot.web.card import card
from zielbot.web.markup import esc, tag
from zielbot.web.shown import view
from zielbot.web.texts import PageTexts
from zielbot.wording.errors import error_text

log = logging.getLogger(__name__)

EXAMPLES = ("example_1", "example_2", "example_3")


@dataclass(frozen=True, slots=True)
class Sight:
    """What the page shows of a talk: log, quick replies, card, the text in the input, and the conversation's id."""

    log: str
    chips: str
    card: str
    text: str
    conversation: str

    def values(self) -> tuple[str, str, str, str, str]:
        """In the order of the page's outputs."""
        return self.log, self.chips, self.card, self.text, self.conversation


class Talk:
    """The conversation of whoever opened the page."""

    def __init__(self, application: Application, texts: PageTexts) -> None:
        self._application = application
        self._texts = texts

    def restore(self, conversation_id: str, request: gr.Request) -> tuple[str, ...]:
        """The talk as it was left; the welcome where there is none."""
        return self._guarded(lambda owner: self._sight(conversation_id, owner), "", conversation_id, request)

    def send(self, text: str, conversation_id: str, request: gr.Request) -> Iterator[tuple[str, ...]]:
        """First the message in the log, then the answer; on an error the text stays in the input."""
        owner = owner_of(request)
        if not text.strip():
            yield self.restore(conversation_id, request)
            return
        before = self._quietly(conversation_id, owner)
        yield self._pending(before, text).values()
        yield self._guarded(lambda _: self._say(text, conversation_id, owner), text, conversation_id, request)

    def act(self, event: gr.EventData, conversation_id: str, request: gr.Request) -> Iterator[tuple[str, ...]]:
        """What a click in log or card asks for: say, ask, slot, accept."""
        data: Mapping[str, object] = event._data if isinstance(event._data, dict) else {}
        name, argument, text = (str(data.get(key, "")) for key in ("do", "arg", "text"))
        if name == "say":
            yield from self.send(argument, conversation_id, request)
            return
        yield self._guarded(
            lambda owner: self._do(name, argument, text, conversation_id, owner), "", conversation_id, request
        )

    def undo(self, conversation_id: str, request: gr.Request) -> tuple[str, ...]:
        """The talk with the last step taken back."""
        return self._guarded(lambda owner: self._step("undo", conversation_id, owner), "", conversation_id, request)

    def redo(self, conversation_id: str, request: gr.Request) -> tuple[str, ...]:
        """The talk with the step taken again."""
        return self._guarded(lambda owner: self._step("redo", conversation_id, owner), "", conversation_id, request)

    def new(self) -> tuple[str, ...]:
        """An empty talk; the one before stays among the drafts."""
        return self._welcome().values()

    def _say(self, text: str, conversation_id: str, owner: str) -> Sight:
        conversing = self._application.conversing
        conversation = self._own(conversation_id, owner)
        before = conversation.draft.filled() if conversation else {}
        if conversation is None:
            conversation = conversing.open(owner, language=self._texts.language, address=self._texts.address)
        answer = conversing.answer(conversation.id, owner, text)
        changed = {name for name, slot in answer.draft.filled().items() if before.get(name) != slot}
        return self._seen(conversing.get(conversation.id, owner), answer, frozenset(changed))

    def _do(self, name: str, argument: str, text: str, conversation_id: str, owner: str) -> Sight:
        conversing = self._application.conversing
        if name == "accept":
            conversing.accept(conversation_id, owner)
            return self._sight(conversation_id, owner)
        if name == "slot":
            answer = conversing.edit(conversation_id, owner, SlotName(argument), text)
            return self._seen(conversing.get(conversation_id, owner), answer, frozenset({SlotName(argument)}))
        return self._sight(conversation_id, owner)

    def _step(self, name: str, conversation_id: str, owner: str) -> Sight:
        conversing = self._application.conversing
        answer = getattr(conversing, name)(conversation_id, owner)
        return self._seen(conversing.get(conversation_id, owner), answer, frozenset())

    def _sight(self, conversation_id: str, owner: str) -> Sight:
        conversation = self._own(conversation_id, owner)
        if conversation is None:
            return self._welcome()
        answer = self._application.conversing.state(conversation_id, owner)
        return self._seen(conversation, answer, frozenset())

    def _own(self, conversation_id: str, owner: str) -> Conversation | None:
        if not conversation_id:
            return None
        try:
            return self._application.conversing.get(conversation_id, owner)
        except NotFound:
            return None

    def _quietly(self, conversation_id: str, owner: str) -> Sight:
        try:
            return self._sight(conversation_id, owner)
        except ZielbotError:
            return self._welcome()

    def _guarded(self, work: object, text: str, conversation_id: str, request: gr.Request) -> tuple[str, ...]:
        """What the work shows; an error becomes a sentence in the log and loses nothing."""
        assert callable(work)
        owner = owner_of(request)
        try:
            sight: Sight = work(owner)
        except ZielbotError as exc:
            message = error_text(exc, self._texts.language, self._texts.address)
        except Exception:
            log.exception("page action failed")
            message = self._texts("error")
        else:
            return sight.values()
        before = self._quietly(conversation_id, owner)
        return replace(before, log=_with(before.log, _alert(message)), text=text).values()

    def _welcome(self) -> Sight:
        texts = self._texts
        llm = self._application.settings.llm
        note = texts("privacy") + (" " + texts("privacy_model", name=llm.model) if llm.configured else "")
        welcome = tag(
            "div",
            tag("h2", esc(texts("welcome_title"))),
            tag("p", esc(texts("welcome_body"))),
            tag("p", esc(note), class_="zb-note"),
            class_="zb-welcome",
        )
        chips = "".join(_chip(texts(example)) for example in EXAMPLES)
        return Sight(self._log(welcome), _chips(chips), card(None, texts), "", "")

    def _seen(self, conversation: Conversation, answer: ConversationAnswer, changed: frozenset[SlotName]) -> Sight:
        texts = self._texts
        said = "".join(_message(message.text, message.by) for message in conversation.messages)
        chips = "".join(_chip(option) for option in (answer.question.options if answer.question else ()))
        if answer.question:
            chips += _chip(texts("dont_know"), quiet=True) + _chip(texts("skip"), quiet=True)
        shown = card(
            view(answer, self._application, texts.language),
            texts,
            changed=frozenset(name.value for name in changed),
            accepted=conversation.agreement,
        )
        return Sight(self._log(said), _chips(chips), shown, "", conversation.id)

    def _pending(self, before: Sight, text: str) -> Sight:
        said = _message(text, "person") + tag("div", class_="zb-say zb-say-bot zb-typing", aria_hidden="true")
        shown = self._log(said) if not before.conversation else _with(before.log, said)
        return replace(before, log=shown, chips=_chips(""), text="")

    def _log(self, content: str) -> str:
        log_ = tag("div", content, class_="zb-log", role="log", tabindex="0", aria_label=self._texts("log_label"))
        return tag("div", log_, class_="zb zb-panel zb-talk")


def owner_of(request: gr.Request) -> str:
    """Whose page it is, as the gate found out."""
    inner = getattr(request, "request", None)
    principal = inner.scope.get("zielbot", {}).get("principal") if inner is not None else None
    if not isinstance(principal, Principal):
        raise NotAuthenticated
    return principal.owner


def _with(log_: str, more: str) -> str:
    """The log with something added at its end."""
    return log_.removesuffix("</div></div>") + more + "</div></div>"


def _message(text: str, by: str) -> str:
    return tag("div", esc(text), class_=f"zb-say zb-say-{'me' if by == 'person' else 'bot'}")


def _alert(message: str) -> str:
    return tag("div", esc(message), class_="zb-error", role="alert")


def _chip(text: str, *, quiet: bool = False) -> str:
    kind = "zb-chip zb-chip-quiet" if quiet else "zb-chip"
    return tag("button", esc(text), type="button", class_=kind, data_do="say", data_arg=text)


def _chips(content: str) -> str:
    return tag("div", content, class_="zb zb-chips")
