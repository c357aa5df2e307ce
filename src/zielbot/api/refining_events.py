"""A list of goals taken apart, told step by step: what a model is at, each goal as it is done, the whole."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping

from zielbot.assistant.ports import Progress, Watching
from zielbot.assistant.refining import RefineAnswer, Refined
from zielbot.assistant.talk_answers import refine_answer_dict, refined_goal_dict
from zielbot.goals.language import Language, Text

Event = tuple[str, Mapping[str, object]]
Step = Refined | RefineAnswer

_LOOKING = Text(
    "Das Sprachmodell sucht die Ziele im Text …", "The language model is looking for the goals in the text …"
)


def refining_events(steps: Iterator[Step], watching: Watching | None, spoken: Language) -> Iterator[Event]:
    """`working` while a model looks for the goals, `refined` for each goal, `answered` with all of it.

    Whoever stops listening stops the model.
    """
    if watching is None:
        yield from map(_event, steps)
        return
    ready: deque[Step] = deque()
    done = 0
    for told in watching.watched(lambda: ready.extend(steps)):
        while ready:
            done += 1
            yield _event(ready.popleft())
        if done == 0:
            yield "working", _working(told, spoken)
    yield from map(_event, ready)


def _event(step: Step) -> Event:
    if isinstance(step, RefineAnswer):
        return "answered", refine_answer_dict(step)
    return "refined", {"number": len(step.goals), "total": step.total, "goal": refined_goal_dict(step.goals[-1])}


def _working(told: Progress, spoken: Language) -> Mapping[str, object]:
    return {"step": "splitting", "seconds": told.seconds, "tokens": told.tokens, "text": _LOOKING.render(spoken)}
