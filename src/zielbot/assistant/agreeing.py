"""Agreements: kept, consented to, changed by consent, reviewed, exported."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from zielbot.agreements.agreement import Agreement, Party, Review, change, consent, end, review
from zielbot.assistant.ports import AgreementRepository, Clock
from zielbot.assistant.texts import checked_text
from zielbot.drafting.numbers import format_date
from zielbot.errors import InvalidValue
from zielbot.goals.draft import GoalDraft
from zielbot.goals.language import Language, Text

_HEADINGS = {
    "title": Text("Zielvereinbarung", "Goal agreement"),
    "goal": Text("Ziel", "Goal"),
    "parts": Text("Bestandteile", "Parts"),
    "history": Text("Verlauf", "History"),
    "status": Text("Stand", "Status"),
    "outcome": Text("Ergebnis", "Outcome"),
}
_STATUS = {
    "negotiated": Text("verhandelt, eine Zustimmung fehlt noch", "negotiated, one consent still missing"),
    "agreed": Text("vereinbart", "agreed"),
    "changed": Text("einvernehmlich geändert", "changed by consent"),
    "reviewed": Text("ausgewertet", "reviewed"),
    "ended": Text("einvernehmlich beendet", "ended by consent"),
}
_STEPS = {
    "accepted": Text("Wortlaut angenommen", "wording accepted"),
    "consented": Text("Zustimmung gegeben", "consent given"),
    "changed": Text("geändert", "changed"),
    "reviewed": Text("ausgewertet", "reviewed"),
    "ended": Text("beendet", "ended"),
}
_PARTIES = {
    Party.EMPLOYEE: Text("Mitarbeiterin oder Mitarbeiter", "employee"),
    Party.MANAGER: Text("Führungskraft", "manager"),
}
_PARTS = (
    ("means", Text("Maßnahmen", "Actions")),
    ("purpose", Text("Nutzen", "Purpose")),
    ("support", Text("Unterstützung", "Support")),
    ("parent", Text("Übergeordnetes Ziel", "Parent objective")),
    ("guard", Text("Gegenkennzahl", "Counter-metric")),
    ("review", Text("Rhythmus", "Review")),
    ("contributors", Text("Beteiligte", "Contributors")),
)


class Agreeing:
    """What happens to a goal after it was accepted."""

    def __init__(self, agreements: AgreementRepository, clock: Clock) -> None:
        self._agreements = agreements
        self._clock = clock

    def list(self, owner: str) -> Sequence[Agreement]:
        """The owner's agreements, newest first."""
        return self._agreements.list(owner)

    def get(self, agreement_id: str, owner: str) -> Agreement:
        """The agreement of that id; raises NotFound."""
        return self._agreements.get(agreement_id, owner)

    def delete(self, agreement_id: str, owner: str) -> None:
        """Forget the agreement; raises NotFound."""
        self._agreements.delete(agreement_id, owner)

    def consent(self, agreement_id: str, owner: str, party: Party) -> Agreement:
        """That side's consent; the agreement stands once both have given it."""
        return self._keep(consent(self.get(agreement_id, owner), party, at=self._clock.now()))

    def change(
        self, agreement_id: str, owner: str, *, sentence: str, reason: str, by: Party, draft: GoalDraft | None = None
    ) -> Agreement:
        """A changed goal with its reason, waiting for the other side's consent."""
        old = self.get(agreement_id, owner)
        changed = change(
            old,
            sentence=checked_text(sentence),
            short=old.short,
            draft=draft or old.draft,
            reason=reason,
            by=by,
            at=self._clock.now(),
        )
        return self._keep(changed)

    def review(
        self,
        agreement_id: str,
        owner: str,
        *,
        actual: Decimal | None = None,
        reached: bool | None = None,
        note: str | None = None,
        on: date | None = None,
    ) -> Agreement:
        """The outcome of an agreement, given by a value or as reached or not."""
        if actual is None and reached is None:
            raise InvalidValue(field="actual", value="–", expected=_OUTCOME)
        outcome = Review(on=on or self._clock.today(), actual=actual, reached=reached, note=note)
        return self._keep(review(self.get(agreement_id, owner), outcome, at=self._clock.now()))

    def end(self, agreement_id: str, owner: str, *, reason: str) -> Agreement:
        """The agreement given up by consent."""
        return self._keep(end(self.get(agreement_id, owner), reason=reason, at=self._clock.now()))

    def markdown(self, agreement_id: str, owner: str) -> str:
        """The agreement as a Markdown document."""
        return agreement_markdown(self.get(agreement_id, owner))

    def _keep(self, agreement: Agreement) -> Agreement:
        return self._agreements.save(agreement)


_OUTCOME = Text(
    "der erreichte Wert (actual) oder ob das Ziel erreicht wurde (reached)",
    "the value that was reached (actual), or whether the goal was (reached)",
)
_NO_PARENT = Text(
    "Kein übergeordnetes Ziel von Team oder Unternehmen angegeben", "No objective of the team or company is named"
)


def agreement_markdown(agreement: Agreement) -> str:
    """The agreement as a Markdown document: goal, parts, state, outcome, history."""
    language = agreement.language
    lines = [f"# {_HEADINGS['title'].render(language)}", "", f"> {agreement.sentence}", ""]
    lines += [f"**{_HEADINGS['status'].render(language)}:** {_STATUS[agreement.status.value].render(language)}", ""]
    parts = [
        f"- {label.render(language)}: {escaped(str(slot.value))}"
        for name, label in _PARTS
        if (slot := getattr(agreement.draft, name)) is not None
    ]
    if agreement.draft.parent is None:
        parts.append(f"- {_NO_PARENT.render(language)}")
    if parts:
        lines += [f"## {_HEADINGS['parts'].render(language)}", "", *parts, ""]
    if agreement.review:
        lines += [f"## {_HEADINGS['outcome'].render(language)}", "", _outcome(agreement.review, language), ""]
    lines += [f"## {_HEADINGS['history'].render(language)}", ""]
    lines += [_step_line(agreement, index) for index in range(len(agreement.history))]
    return "\n".join(lines).rstrip() + "\n"


def escaped(text: str) -> str:
    """Text that Markdown shows as it stands, on one line."""
    flat = " ".join(text.split())
    return "".join(f"\\{character}" if character in "\\`*_[]<>#|" else character for character in flat)


def _outcome(outcome: Review, language: Language) -> str:
    parts = [format_date(outcome.on, language)]
    if outcome.actual is not None:
        parts.append(str(outcome.actual).replace(".", ",") if language is Language.DE else str(outcome.actual))
    if outcome.reached is not None:
        said = Text("erreicht", "reached") if outcome.reached else Text("nicht erreicht", "not reached")
        parts.append(said.render(language))
    if outcome.note:
        parts.append(escaped(outcome.note))
    return "; ".join(parts)


def _step_line(agreement: Agreement, index: int) -> str:
    step, language = agreement.history[index], agreement.language
    who = ", ".join(_PARTIES[party].render(language) for party in step.by)
    told = f"- {format_date(step.at.date(), language)}: {_STEPS[step.kind].render(language)}"
    told += f" ({who})" if who else ""
    return told + (f" – {escaped(step.reason)}" if step.reason else "")
