"""What is said beside the goal: help, questions about the subject, small talk, hard moments."""

from __future__ import annotations

import re

from zielbot.assistant.answering import Answering
from zielbot.assistant.articles import Article
from zielbot.assistant.conversation import Conversation
from zielbot.assistant.ports import Phrasing, Voice
from zielbot.drafting.packs.pack import Act
from zielbot.drafting.question import Gap, Question
from zielbot.goals.draft import SlotName
from zielbot.goals.kpi import Kpi, KpiCatalogue
from zielbot.goals.language import Language

_EXPLAINED = (
    SlotName.METRIC, SlotName.BASELINE, SlotName.TARGET, SlotName.DEADLINE, SlotName.MEANS, SlotName.PURPOSE,
)  # fmt: skip
_PLAIN = {
    Act.THANKS: "thanks",
    Act.DISTRESS: "distress",
    Act.DANGER: "danger",
    Act.STRAIN: "strain",
    Act.ANNOYED: "annoyed",
    Act.UNFAIR: "unfair",
    Act.OTHERS: "others",
    Act.WATCHING: "watching",
    Act.PRIVACY: "privacy",
    Act.PRYING: "prying",
    Act.ABOUT_BOT: "about_bot",
    Act.INSULT: "insult",
    Act.OFF_TOPIC: "off_topic",
    Act.NOTHING: "nothing",
}
_ASKS_MEANING = re.compile(
    r"(?:was (?:ist|bedeutet|heißt|meint|sind)|was versteht man unter|erklär\w*|what (?:is|are|does)"
    r"|explain)\b\s*(?:mir |denn |eigentlich |me )*(?:der |die |das |ein |eine |an? "
    r"|the )?(?P<term>[^?]+?)(?: eigentlich| genau| mean| nochmal)?\s*\??$",
    re.IGNORECASE,
)


class SideTalk:
    """Answers what is not an answer, shortly, so that the talk can go on where it was."""

    def __init__(self, kpis: KpiCatalogue, phrasing: Phrasing, answering: Answering | None) -> None:
        self._kpis = kpis
        self._phrasing = phrasing
        self._answering = answering

    def reply(
        self,
        act: Act,
        talk: Conversation,
        text: str,
        voice: Voice,
        sentence: str | None,
        *,
        explained: str | None = None,
    ) -> str:
        """The short reply to a message that says nothing about the goal; `explained` stands for an article's own."""
        if act in _PLAIN:
            return self._phrasing.say(_PLAIN[act], voice)
        if act is Act.GREETING:
            fresh = len(talk.messages) <= 1
            return self._phrasing.say("greeting" if fresh else "greeting_again", voice)
        if act is Act.STATUS:
            return self._phrasing.state(talk.draft, self._kpis, voice)
        if act is Act.REWRITE:
            code = "rewritten" if sentence else "rewrite_early"
            return self._phrasing.say(code, voice, **({"sentence": sentence} if sentence else {}))
        if act in {Act.HELP, Act.WHY}:
            return self._about_question("help" if act is Act.HELP else "why", talk, voice)
        return self._about_subject(talk, text, voice, explained)

    def article(self, text: str, language: Language) -> Article | None:
        """The article that answers the question; None where a KPI is meant or nothing fits."""
        if self._answering is None or self._asked_kpi(text, language) is not None:
            return None
        return self._answering.answer(text, language)

    def _about_question(self, code: str, talk: Conversation, voice: Voice) -> str:
        if talk.question is None:
            return self._phrasing.say("help_start", voice)
        slot = talk.question.slot
        return self._phrasing.say(f"{code}_{slot.value}" if slot in _EXPLAINED else code, voice)

    def _about_subject(self, talk: Conversation, text: str, voice: Voice, explained: str | None) -> str:
        kpi = self._asked_kpi(text, talk.language)
        if kpi is not None:
            names = kpi.name(talk.language)
            return self._phrasing.say(
                "kpi_explained",
                voice,
                name=names.name,
                definition=names.definition,
                formula=names.formula.rstrip("."),
                data_source=names.data_source.rstrip("."),
            )
        article = self._answering.answer(text, talk.language) if self._answering else None
        if article is None:
            return self._without_article(talk, text, voice)
        short = explained or article.short
        if article.kind == "practice" or not article.sources:
            return self._phrasing.say("article_practice", voice, short=short, title=article.title)
        first = article.sources[0]
        source = f"{first.title}, {first.ref}" if first.ref else first.title
        return self._phrasing.say("article", voice, short=short, source=source)

    def _without_article(self, talk: Conversation, text: str, voice: Voice) -> str:
        near = self._answering.near(text, talk.language) if self._answering else ()
        if not near:
            return self._phrasing.say("no_article", voice)
        if len(near) == 1:
            return self._phrasing.say("one_article_near", voice, question=near[0].question)
        return self._phrasing.say("articles_near", voice, question=near[0].question, other=near[1].question)

    def _asked_kpi(self, text: str, language: Language) -> Kpi | None:
        match = _ASKS_MEANING.match(text.strip())
        if not match:
            return None
        term = match.group("term").strip().lower().replace("-", " ")
        for kpi in self._kpis:
            names = kpi.name(language)
            if term in {name.lower().replace("-", " ") for name in (names.name, names.short, *names.synonyms) if name}:
                return kpi
        return None

    def put_aside(self, gap: Gap, talk: Conversation, question: Question, voice: Voice) -> str:
        """What is said when a question stays without an answer."""
        slot = question.slot
        if question.optional or (gap is Gap.DECLINED and slot not in _EXPLAINED):
            return self._phrasing.say("declined", voice)
        if gap is not Gap.UNKNOWN:
            needed = slot in {SlotName.METRIC, SlotName.TARGET, SlotName.DEADLINE}
            return self._phrasing.say("needed_later" if needed else "skipped", voice)
        if slot is SlotName.BASELINE:
            return self._unknown_baseline(talk, voice)
        return self._phrasing.say(f"unknown_{slot.value}" if slot in _EXPLAINED else "unknown", voice)

    def _unknown_baseline(self, talk: Conversation, voice: Voice) -> str:
        kpi = self._kpis.get(talk.draft.metric.value.kpi) if talk.draft.metric else None
        if kpi is None:
            return self._phrasing.say("unknown_baseline_plain", voice)
        return self._phrasing.say("unknown_baseline", voice, source=kpi.name(talk.language).data_source.rstrip("."))

    def vague(self, slot: SlotName | None, voice: Voice) -> str:
        """What is said when an answer does not settle its question."""
        known = {SlotName.METRIC, SlotName.BASELINE, SlotName.TARGET, SlotName.DEADLINE}
        return self._phrasing.say(f"vague_{slot.value}" if slot in known else "vague", voice)
