"""What is said beside the goal with a model at hand: a wording, suggestions, an answer from an article."""

from __future__ import annotations

from zielbot.assistant.ports import Wordsmith
from zielbot.assistant.side_talk import SideTalk
from zielbot.assistant.turn import Turn
from zielbot.drafting.packs.pack import Act
from zielbot.goals.draft import SlotName

_SUGGESTED = frozenset({SlotName.METRIC, SlotName.MEANS, SlotName.GUARD, SlotName.SUPPORT})


class Helped:
    """Lets a model help where a person asks for it; without one it is the plain side talk."""

    def __init__(self, side: SideTalk, wordsmith: Wordsmith | None) -> None:
        self._side = side
        self._wordsmith = wordsmith

    def reply(self, act: Act, turn: Turn, sentence: str | None) -> str:
        """The short reply to a message that says nothing about the goal; raises ModelUnavailable."""
        smith, talk = self._wordsmith, turn.talk
        explained = None
        if smith is None:
            return self._side.reply(act, talk, turn.text, turn.voice, sentence)
        if act is Act.REWRITE and sentence:
            wording = smith.phrase(sentence, talk.draft, talk.language, turn.today)
            turn.source = smith.source("phrase", talk.language) if wording else None
            sentence = wording or sentence
        elif act is Act.HELP and talk.question is not None and talk.question.slot in _SUGGESTED:
            offers = smith.suggest(talk.question.slot, talk.draft, talk.language)
            turn.source = smith.source("suggest", talk.language) if offers else None
            turn.update(offers=(*offers, *talk.offers))
        elif act is Act.QUESTION and (article := self._side.article(turn.text, talk.language)) is not None:
            explained = smith.explain(turn.text, article)
            turn.source = smith.source("explain", article.language) if explained else None
        return self._side.reply(act, turn.talk, turn.text, turn.voice, sentence, explained=explained)
