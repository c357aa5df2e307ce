"""Steps back and forward in a conversation."""

from __future__ import annotations

from zielbot.assistant.conversation import UNDO_STEPS, Conversation, Moment


def remembered(talk: Conversation) -> Conversation:
    """The conversation with its present kept, to be returned to."""
    return talk.model_copy(update={"past": (*talk.past, talk.moment())[-UNDO_STEPS:], "future": ()})


def stepped_back(talk: Conversation) -> Conversation | None:
    """The conversation before its last change; None where there was none."""
    if not talk.past:
        return None
    future = (talk.moment(), *talk.future)[:UNDO_STEPS]
    return _returned(talk, talk.past[-1]).model_copy(update={"past": talk.past[:-1], "future": future})


def stepped_forward(talk: Conversation) -> Conversation | None:
    """The conversation after the change that was taken back; None where none was."""
    if not talk.future:
        return None
    past = (*talk.past, talk.moment())[-UNDO_STEPS:]
    return _returned(talk, talk.future[0]).model_copy(update={"past": past, "future": talk.future[1:]})


def _returned(talk: Conversation, moment: Moment) -> Conversation:
    return talk.model_copy(
        update={
            "draft": moment.draft,
            "question": moment.question,
            "gaps": dict(moment.gaps),
            "status": moment.status,
        }
    )
