"""Operations on conversations: from an intention to an accepted goal."""

from __future__ import annotations

from collections.abc import Mapping

from fastapi import Request
from starlette.responses import Response

from zielbot.api import examples, talk_responses
from zielbot.api.event_stream import EVENT_STREAM, Accept, streamed
from zielbot.api.once import Once
from zielbot.api.operations import BASE, Operation, answer
from zielbot.api.pages import Cursor, Limit, page
from zielbot.api.requests import OpenRequest, SlotEdit, TalkRequest
from zielbot.api.surroundings import Assistant
from zielbot.api.versions import IfMatch, etag, version_if_any
from zielbot.assistant.access import Scope


def open_conversation(body: OpenRequest, assistant: Assistant, once: Once) -> Response:
    """Opens a conversation; with `text` the person's first message is answered at once."""
    return once.create(body, lambda: assistant.open(body), location=f"{BASE}/conversations")


def list_conversations(assistant: Assistant, cursor: Cursor = None, limit: Limit = 50) -> Response:
    """The caller's own conversations, newest first."""
    return page("conversations", assistant.conversations(), cursor=cursor, limit=limit)


def get_conversation(conversation_id: str, assistant: Assistant) -> Response:
    """The conversation with its messages and where it stands."""
    told = assistant.conversation(conversation_id)
    return answer(told, headers=etag(told["version"]))


def delete_conversation(conversation_id: str, assistant: Assistant) -> Response:
    """Forgets the conversation for good."""
    assistant.forget(conversation_id)
    return Response(status_code=204)


def say(
    conversation_id: str,
    body: TalkRequest,
    assistant: Assistant,
    request: Request,
    accept: Accept = "",
) -> Response:
    """What the person says, and the coach's answer; with `Accept: text/event-stream` as it comes about."""
    if EVENT_STREAM not in accept:
        return _versioned(assistant.say(conversation_id, body))
    assistant.conversation(conversation_id)
    return streamed(assistant.events(conversation_id, body), request)


def accept_goal(conversation_id: str, assistant: Assistant, once: Once, if_match: IfMatch = None) -> Response:
    """Keeps the finished goal as an agreement that waits for the other side; accepted twice it stays one."""
    version = version_if_any(if_match)
    return once.create(None, lambda: assistant.accept(conversation_id, version), location=f"{BASE}/agreements")


def edit_slot(conversation_id: str, body: SlotEdit, assistant: Assistant, if_match: IfMatch = None) -> Response:
    """Sets one part of the goal by hand, or empties it; with If-Match only in the version named there."""
    return _versioned(assistant.edit(conversation_id, body, version_if_any(if_match)))


def undo(conversation_id: str, assistant: Assistant, if_match: IfMatch = None) -> Response:
    """Takes the last change back."""
    return _versioned(assistant.undo(conversation_id, version_if_any(if_match)))


def redo(conversation_id: str, assistant: Assistant, if_match: IfMatch = None) -> Response:
    """Makes the change again that was taken back."""
    return _versioned(assistant.redo(conversation_id, version_if_any(if_match)))


def _versioned(told: Mapping[str, object]) -> Response:
    return answer(told, headers=etag(told["version"]))


_ONE = f"{BASE}/conversations/{{conversation_id}}"
_TAG = "conversations"
_ETAG = {"ETag": "The version, to be sent as If-Match with a change"}

OPERATIONS = (
    Operation(
        "POST",
        f"{BASE}/conversations",
        open_conversation,
        Scope.DRAFT,
        _TAG,
        "Open a conversation",
        reply=talk_responses.OpenedReply,
        status=201,
        errors=(409,),
        asks={"text": "Ich möchte, dass unsere Kunden zufriedener werden.", "today": "2027-01-15"},
        example={"id": "c_7QdX0nW3kq1mZ5c2aYt8Vw", "answer": examples.TALK_REPLY},
        headers={"Location": "Where it can be found"},
    ),
    Operation(
        "GET",
        f"{BASE}/conversations",
        list_conversations,
        Scope.DRAFT,
        _TAG,
        "List one's conversations",
        reply=talk_responses.ConversationsReply,
        example={"conversations": [examples.CONVERSATION_ROW], "next": None},
    ),
    Operation(
        "GET",
        _ONE,
        get_conversation,
        Scope.DRAFT,
        _TAG,
        "Get a conversation",
        reply=talk_responses.ConversationReply,
        errors=(404,),
        headers=_ETAG,
        example=examples.CONVERSATION,
        single=True,
    ),
    Operation(
        "DELETE", _ONE, delete_conversation, Scope.DRAFT, _TAG, "Forget a conversation", status=204, errors=(404,)
    ),
    Operation(
        "POST",
        f"{_ONE}/messages",
        say,
        Scope.DRAFT,
        _TAG,
        "Say something",
        reply=talk_responses.TalkReply,
        errors=(404, 409),
        headers=_ETAG,
        asks={"text": "NPS, heute 32, bis Ende Q3"},
        example=examples.TALK_REPLY,
        also={EVENT_STREAM: examples.EVENTS},
    ),
    Operation(
        "POST",
        f"{_ONE}/accept",
        accept_goal,
        Scope.WRITE,
        _TAG,
        "Accept the goal",
        reply=talk_responses.AgreementReply,
        status=201,
        errors=(404, 409, 412),
        example=examples.AGREEMENT,
        headers={"Location": "Where it can be found"},
    ),
    Operation(
        "PUT",
        f"{_ONE}/slots",
        edit_slot,
        Scope.DRAFT,
        _TAG,
        "Set a part of the goal by hand",
        reply=talk_responses.TalkReply,
        errors=(404, 409, 412),
        headers=_ETAG,
        asks={"slot": "deadline", "text": "30.09.2027"},
        example=examples.TALK_REPLY,
    ),
    Operation(
        "POST",
        f"{_ONE}/undo",
        undo,
        Scope.DRAFT,
        _TAG,
        "Take the last change back",
        reply=talk_responses.TalkReply,
        errors=(404, 409, 412),
        headers=_ETAG,
        example=examples.TALK_REPLY,
    ),
    Operation(
        "POST",
        f"{_ONE}/redo",
        redo,
        Scope.DRAFT,
        _TAG,
        "Make the change again",
        reply=talk_responses.TalkReply,
        errors=(404, 409, 412),
        headers=_ETAG,
        example=examples.TALK_REPLY,
    ),
)
