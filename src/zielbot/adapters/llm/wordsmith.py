"""What a model writes on demand: a wording, suggestions, an explanation, the parts of a list; held to its source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zielbot.adapters.llm.model_drafter import known_parts
from zielbot.adapters.llm.privacy import Veil
from zielbot.adapters.llm.prompts import load_prompt
from zielbot.adapters.llm.schema import Explanation, Parts, Phrase, Suggestions
from zielbot.drafting.question import Offer
from zielbot.drafting.rewording import borne_sentences, harmless_suggestions, parts_of, says_the_same

if TYPE_CHECKING:
    from datetime import date

    from zielbot.adapters.llm.endpoint import Endpoint
    from zielbot.assistant.articles import Article
    from zielbot.drafting.answer import TextReader
    from zielbot.goals.draft import GoalDraft, SlotName
    from zielbot.goals.language import Language
    from zielbot.goals.span import Span

_ARTICLE_LIMIT = 6000


class ModelWordsmith:
    """Writes with the model, and gives back nothing that does not stand on the person's or the article's words."""

    def __init__(self, endpoint: Endpoint, reader: TextReader) -> None:
        self._endpoint = endpoint
        self._reader = reader

    def source(self, task: str, language: Language) -> str:
        """Prompt with version, model and host."""
        return f"{load_prompt(task, language).ref} {self._endpoint.name}"

    def phrase(self, sentence: str, draft: GoalDraft, language: Language, today: date) -> str | None:
        """The goal in a smoother wording; None where the model's says anything else than the sentence."""
        veil = Veil()
        data = {"sentence": veil.hide(sentence), "known": veil.hide(known_parts(draft)) or "–"}
        answer = self._endpoint.ask(load_prompt("phrase", language), data, Phrase).answer
        wording = veil.reveal(answer.sentence or "")
        same = says_the_same(wording, sentence, reader=self._reader, language=language, today=today)
        return wording if same else None

    def suggest(self, slot: SlotName, draft: GoalDraft, language: Language) -> tuple[Offer, ...]:
        """Up to three small suggestions for the slot, without numbers; nothing enters the draft before it is taken."""
        veil = Veil()
        data = {"wanted": slot.value, "known": veil.hide(known_parts(draft)) or "–"}
        answer = self._endpoint.ask(load_prompt("suggest", language), data, Suggestions).answer
        source = self.source("suggest", language)
        texts = harmless_suggestions([veil.reveal(one) for one in answer.suggestions], language)
        return tuple(Offer(slot=slot, label=text, ref=text, source=source) for text in texts)

    def explain(self, question: str, article: Article) -> str | None:
        """An answer in sentences that the article bears; None where none is left."""
        data = {"question": Veil().hide(question), "article": f"{article.short}\n\n{article.body}"[:_ARTICLE_LIMIT]}
        answer = self._endpoint.ask(load_prompt("explain", article.language), data, Explanation).answer
        kept = borne_sentences(answer.sentences, answer.quotes, data["article"], article.language)
        return " ".join(kept) or None

    def split(self, text: str, language: Language) -> tuple[Span, ...]:
        """Where the single goals of a list stand; nothing where the model loses or adds words."""
        veil = Veil()
        answer = self._endpoint.ask(load_prompt("split", language), {"list": veil.hide(text)}, Parts).answer
        return parts_of([veil.reveal(part) for part in answer.goals], text)
