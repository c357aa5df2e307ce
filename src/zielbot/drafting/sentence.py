"""The goal as a sentence and in short, in the language asked for."""

from __future__ import annotations

from zielbot.drafting.sentence_de import goal_sentence_de, short_form_de
from zielbot.drafting.sentence_en import goal_sentence_en, short_form_en
from zielbot.goals.draft import GoalDraft
from zielbot.goals.kpi import KpiCatalogue
from zielbot.goals.language import Language


def goal_sentence(draft: GoalDraft, kpis: KpiCatalogue, language: Language) -> str | None:
    """The goal sentence from the slots; None while there is nothing to measure and to reach.

    Every number in it is one that the draft holds, in the scale the person used.
    """
    kpi = kpis.get(draft.metric.value.kpi) if draft.metric else None
    return goal_sentence_en(draft, kpi) if language is Language.EN else goal_sentence_de(draft, kpi)


def short_form(draft: GoalDraft, kpis: KpiCatalogue, language: Language) -> str | None:
    """The goal for lists; None while there is no measure."""
    kpi = kpis.get(draft.metric.value.kpi) if draft.metric else None
    return short_form_en(draft, kpi) if language is Language.EN else short_form_de(draft, kpi)
