"""Conversations, drafts, refined lists, evidence and agreements as plain JSON values; their shape is stable."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from enum import Enum

from pydantic import BaseModel

from zielbot.agreements.agreement import Agreement
from zielbot.assistant.answers import Json, finding_dict, number, report_dict
from zielbot.assistant.checking import Worded
from zielbot.assistant.conversation import Conversation
from zielbot.assistant.drafting_once import DraftAnswer
from zielbot.assistant.events import (
    Answered,
    Asked,
    Checked,
    Compared,
    ConversationAnswer,
    Degraded,
    Event,
    Ready,
    Understood,
    Working,
)  # fmt: skip
from zielbot.assistant.fair_targets import FairnessRemark
from zielbot.assistant.ports import Hit
from zielbot.assistant.refining import RefineAnswer, RefinedGoal
from zielbot.drafting.question import Question
from zielbot.goals.draft import GoalDraft
from zielbot.goals.finding import Report
from zielbot.goals.precedent import Evidence


def conversation_answer_dict(answer: ConversationAnswer) -> Json:
    """The answer to a message in a conversation."""
    return {
        "conversation": answer.conversation,
        "reply": answer.reply,
        "status": answer.status.value,
        "language": answer.language.value,
        "sentence": answer.sentence,
        "short": answer.short,
        "draft": draft_dict(answer.draft),
        "report": full_report_dict(answer.report, answer.findings),
        "evidence": evidence_dict(answer.evidence),
        "question": question_dict(answer.question),
        "drafter": answer.drafter,
        "degraded": answer.degraded,
        "model": model_dict(answer.source),
        "version": answer.version,
    }


def event_dict(event: Event) -> tuple[str, Json]:
    """The name of an event and what it carries."""
    match event:
        case Working(step, seconds, tokens, text):
            return "working", {"step": step, "seconds": seconds, "tokens": tokens, "text": text}
        case Understood(draft, changed):
            return "understood", {"draft": draft_dict(draft), "changed": [name.value for name in changed]}
        case Checked(report, findings):
            return "checked", full_report_dict(report, findings)
        case Compared(evidence):
            return "compared", evidence_dict(evidence) or {}
        case Asked(question):
            return "asked", question_dict(question) or {}
        case Ready(sentence, short):
            return "ready", {"sentence": sentence, "short": short}
        case Degraded(reason):
            return "degraded", {"reason": reason}
        case Answered(answer):
            return "answered", conversation_answer_dict(answer)


def model_dict(source: str | None) -> Json | None:
    """Which prompt (with version), model and endpoint took part in an answer; None where none did."""
    if source is None:
        return None
    prompt, _, name = source.partition(" ")
    model, _, endpoint = name.rpartition("@")
    return {"prompt": prompt, "name": model, "endpoint": endpoint}


def draft_dict(draft: GoalDraft) -> Json:
    """The filled slots by name, each with value, origin and the person's words."""
    return {
        "slots": {
            name.value: {
                "value": plain(slot.value),
                "origin": plain(slot.origin),
                "words": slot.words,
                "accepted": slot.accepted,
            }
            for name, slot in draft.filled().items()
        }
    }


def plain(value: object) -> object:
    """A value as JSON has it: numbers as numbers, dates as ISO, models as objects."""
    if isinstance(value, BaseModel):
        return {name: plain(getattr(value, name)) for name in type(value).model_fields}
    if isinstance(value, Decimal):
        return number(value)
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, tuple | list):
        return [plain(item) for item in value]
    return value


def full_report_dict(report: Report, findings: tuple[Worded, ...]) -> Json:
    """Score, verdicts, and the findings in words."""
    return {
        "score": report.score,
        **report_dict(report),
        "findings": [finding_dict(worded) for worded in findings],
    }


def question_dict(question: Question | None) -> Json | None:
    """The next question: slot, text, and what can be picked."""
    if question is None:
        return None
    return {
        "slot": question.slot.value,
        "text": question.text,
        "options": list(question.options),
        "optional": question.optional,
    }


def evidence_dict(evidence: Evidence | None, message: str = "") -> Json | None:
    """What past agreements say about a target, with the sample it rests on."""
    if evidence is None:
        return None
    corridor = evidence.corridor
    return {
        "id": evidence.id,
        "n": evidence.n,
        "people": evidence.people,
        "corridor": None
        if corridor is None
        else {"p20": number(corridor.p20), "p50": number(corridor.p50), "p80": number(corridor.p80)},
        "share_reached": evidence.share_reached,
        "basis": evidence.basis,
        "verdict": evidence.verdict.value,
        "years": list(evidence.years) if evidence.years else None,
        "cases": list(evidence.cases),
        "example": evidence.example,
        "message": message,
    }


def hits_dict(hits: tuple[Hit, ...] | list[Hit]) -> Json:
    """Similar past agreements, best first."""
    return {"hits": [{"id": hit.id, "score": round(hit.score, 4), "reason": hit.reason} for hit in hits]}


def draft_answer_dict(answer: DraftAnswer) -> Json:
    """The single shot: draft, report, the open questions, and the sentence."""
    return {
        "language": answer.language.value,
        "status": "ready" if answer.ready else "drafting",
        "sentence": answer.sentence,
        "short": answer.short,
        "draft": draft_dict(answer.draft),
        "report": full_report_dict(answer.report, answer.findings),
        "evidence": evidence_dict(answer.evidence),
        "questions": [question_dict(question) for question in answer.questions],
        "drafter": answer.drafter,
        "degraded": answer.degraded,
        "model": model_dict(answer.source),
    }


def refine_answer_dict(answer: RefineAnswer) -> Json:
    """A list of goals taken apart, with the findings on the set."""
    return {
        "language": answer.language.value,
        "goals": [refined_goal_dict(goal) for goal in answer.goals],
        "findings": [{**finding_dict(worded), "goal": worded.finding.goal} for worded in answer.findings],
        "fairness": [fairness_dict(one) for one in answer.fairness],
        "degraded": answer.degraded,
        "model": model_dict(answer.source),
    }


def refined_goal_dict(goal: RefinedGoal) -> Json:
    """One goal of a list, before and after."""
    return {"before": goal.before, "after": goal.after, **draft_answer_dict(goal.answer)}


def fairness_dict(remark: FairnessRemark) -> Json:
    """What stands out among targets beside each other."""
    return {
        "kind": remark.kind,
        "goals": list(remark.goals),
        "value": float(remark.value),
        "message": remark.message,
    }


def conversation_dict(talk: Conversation) -> Json:
    """A conversation with its messages."""
    return {
        "id": talk.id,
        "version": talk.version,
        "language": talk.language.value,
        "address": talk.address.value,
        "role": talk.role,
        "title": talk.title,
        "status": talk.status.value,
        "messages": [plain(message) for message in talk.messages],
        "draft": draft_dict(talk.draft),
        "question": question_dict(talk.question),
        "agreement": talk.agreement,
        "created": talk.created.isoformat(),
        "updated": talk.updated.isoformat(),
    }


def agreement_dict(agreement: Agreement) -> Json:
    """An agreement with its goal, state and history."""
    return {
        "id": agreement.id,
        "version": agreement.version,
        "status": agreement.status.value,
        "language": agreement.language.value,
        "sentence": agreement.sentence,
        "short": agreement.short,
        "draft": draft_dict(agreement.draft),
        "summary": plain(agreement.summary),
        "consented": [party.value for party in agreement.consented],
        "review": plain(agreement.review),
        "history": [plain(step) for step in agreement.history],
        "conversation": agreement.conversation,
        "created": agreement.created.isoformat(),
        "updated": agreement.updated.isoformat(),
    }
