"""The coach's voice: what was understood, the next question, the state of the draft."""

from __future__ import annotations

from collections.abc import Sequence

from zielbot.assistant.evidence_offers import is_from_evidence
from zielbot.assistant.ports import Voice
from zielbot.drafting.german import accusative, gender_of, is_plural, nominative
from zielbot.drafting.question import Question
from zielbot.drafting.sentence_en import is_plural_en, with_article
from zielbot.drafting.things_de import number_of
from zielbot.goals.draft import GoalDraft, SlotName
from zielbot.goals.kpi import KpiCatalogue
from zielbot.goals.language import Language, Text
from zielbot.wording.questions import QUESTIONS, Wording
from zielbot.wording.replies import REPLIES
from zielbot.wording.slots import acknowledged, slot_line

_OPTIONS = Text(
    "Möglich wären zum Beispiel {options} oder etwas Eigenes.",
    "Possible are, for example, {options} or something of your own.",
)
_MEASURE = Text("die Messgröße", "the measure")
_PICK = Text("Vorschlag: {options}.", "Suggestion: {options}.")


class GermanEnglishPhrasing:
    """Speaks German (du, Sie) and English."""

    def say(self, code: str, voice: Voice, **values: object) -> str:
        """The sentence of that code, in the variant whose turn it is."""
        variants = REPLIES[code]
        return variants[voice.turn % len(variants)].render(voice.language, voice.address, **values)

    def understood(
        self,
        changed: Sequence[SlotName],
        draft: GoalDraft,
        kpis: KpiCatalogue,
        voice: Voice,
        *,
        corrected: bool = False,
    ) -> str:
        """One short sentence on what was understood; empty where there is nothing to say."""
        return acknowledged(changed, draft, kpis, voice, corrected=corrected)

    def ask(
        self, question: Question, draft: GoalDraft, kpis: KpiCatalogue, voice: Voice, *, kind: str = ""
    ) -> Question:
        """The question with its text."""
        wording = _wording(question, kind)
        return question.model_copy(update={"text": _render(wording.question, draft, kpis, voice)})

    def asking(self, question: Question, draft: GoalDraft, kpis: KpiCatalogue, voice: Voice, *, kind: str = "") -> str:
        """The question as the reply says it: with half a sentence why, and with what can be picked."""
        wording = _wording(question, kind)
        parts = [_render(wording.question, draft, kpis, voice), _render(wording.why, draft, kpis, voice)]
        said_before = question.slot is SlotName.DEADLINE or any(is_from_evidence(offer) for offer in question.offers)
        if question.offers and not said_before:
            text = _OPTIONS if question.slot is SlotName.METRIC else _PICK
            parts.append(text.render(voice.language, voice.address, options=", ".join(question.options)))
        return " ".join(parts)

    def state(self, draft: GoalDraft, kpis: KpiCatalogue, voice: Voice) -> str:
        """The draft as it stands, one line a slot."""
        lines = [line for name in draft.filled() if (line := slot_line(name, draft, kpis, voice))]
        if not lines:
            return Text("Noch ist nichts notiert.", "Nothing is noted yet.").render(voice.language)
        head = Text("Das habe ich bisher:", "This is what I have so far:").render(voice.language)
        return "\n".join([head, *(f"– {line}" for line in lines)])


def _wording(question: Question, kind: str) -> Wording:
    """The wording whose turn it is; a kind of wish ("learning", "task") opens with its own."""
    general = QUESTIONS[question.slot.value]
    own = QUESTIONS.get(f"{question.slot.value}_{kind}", ())
    wordings = (*own, *general)
    return wordings[question.wording % len(wordings)]


def _render(text: Text, draft: GoalDraft, kpis: KpiCatalogue, voice: Voice) -> str:
    kpi = kpis.get(draft.metric.value.kpi) if draft.metric else None
    name = draft.metric.value.name if draft.metric else _MEASURE.render(voice.language)
    if voice.language is Language.EN:
        shown = with_article(name)
        several = is_plural_en(name)
        return text.render(
            voice.language, voice.address, metric=shown, metric_acc=shown, stands="do" if several else "does"
        )
    gender = gender_of(name, kpi)
    things = number_of(name) if name[:1].islower() or gender is None else None
    if things is not None:
        return text.render(voice.language, voice.address, metric=things, metric_acc=things, stands="steht")
    object_ = accusative(name, gender) if name else ""
    if object_ and "," in object_:
        object_ = f"{object_},"
    subject = nominative(name, gender) if name else ""
    return text.render(
        voice.language,
        voice.address,
        metric=f"{subject}," if "," in subject and not subject.startswith("„") else subject,
        metric_acc=object_.rstrip(",") if object_ else f"„{name}“",
        stands="stehen" if is_plural(name, gender) else "steht",
    )
