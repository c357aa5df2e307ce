"""Findings for people and for pipelines."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from zielbot.api.requests import CheckRequest
from zielbot.api.responses import CheckReply, FairnessRemarkReply, FindingReply
from zielbot.cli.surroundings import FINDINGS, FINE, Format, application, content_of, language, say, styled, tell
from zielbot.errors import EmptyText
from zielbot.goals.finding import SMART, Severity, Verdict
from zielbot.goals.language import Language, Text
from zielbot.wording.labels import CRITERIA, SEVERITIES, VERDICTS

if TYPE_CHECKING:
    from zielbot.api.calls import Answer, Calls
    from zielbot.assistant.documents import Passage

MARKS = {Verdict.MET: ("✓", "green"), Verdict.NOT_MET: ("✗", "red"), Verdict.OPEN: ("?", "yellow")}
_ONE_GOAL, _GOALS = Text("1 Ziel geprüft", "1 goal checked"), Text("{count} Ziele geprüft", "{count} goals checked")
_ONE_FINDING, _FINDINGS = Text("1 Befund", "1 finding"), Text("{count} Befunde", "{count} findings")
_SUM = Text("{goals}, {findings}, davon {errors} Fehler.", "{goals}, {findings}, {errors} of severity error.")
_COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.HINT: "cyan"}


@dataclass(frozen=True, slots=True)
class Checked:
    """A goal of a file with its answer, and the findings on the whole list that point to it."""

    file: str
    passage: Passage
    reply: CheckReply
    together: tuple[FindingReply, ...] = ()

    @property
    def findings(self) -> tuple[FindingReply, ...]:
        """All findings, those on the goal itself first."""
        return (*self.reply.findings, *self.together)

    def place(self, finding: FindingReply) -> tuple[int, int]:
        """Line and column where the finding shows; the start of the goal for something missing."""
        return self.passage.place(finding.span[0] if finding.span else 0)

    def end(self, finding: FindingReply) -> tuple[int, int] | None:
        """Line and column after the finding; None where the text does not stand in the file as it is."""
        if self.passage.cell is not None or self.passage.joined:
            return None
        return self.passage.place(finding.span[1] if finding.span else len(self.passage.text))


@dataclass(frozen=True, slots=True)
class Remark:
    """What stands out among the targets of a file, shown at the first goal it is about."""

    at: Checked
    reply: FairnessRemarkReply

    @property
    def title(self) -> str:
        """What kind of remark it is, as the rules name their faults."""
        return self.reply.kind.replace("_", "-")

    def among(self, checked: Sequence[Checked]) -> list[int]:
        """The places of its goals (from 0) among those of all files."""
        first = next(place for place, one in enumerate(checked) if one.file == self.at.file)
        return [first + goal for goal in self.reply.goals]


@dataclass(frozen=True, slots=True)
class _CheckedFile:
    goals: list[Checked]
    remarks: list[Remark]


def has_error(answer: Answer) -> bool:
    """Whether a finding of severity error is among the findings."""
    return _has_error(CheckReply.model_validate(answer).findings)


def _has_error(findings: Iterable[FindingReply]) -> bool:
    return any(finding.severity is Severity.ERROR for finding in findings)


def show(answer: Answer) -> None:
    """Write the verdicts and findings for a person."""
    reply = CheckReply.model_validate(answer)
    _show_verdicts(reply)
    later = [finding for finding in reply.findings if _can_wait(finding, reply)]
    for finding in reply.findings:
        if finding not in later:
            _show_finding(finding, reply.language)
    if later:
        say("\nDanach:" if reply.language is Language.DE else "\nAfter that:", dim=True)
    for finding in later:
        say(f"  {finding.rule} {finding.question or finding.message}", dim=True)


def _can_wait(finding: FindingReply, reply: CheckReply) -> bool:
    """Whether it is a hint at something missing, which waits while errors stand."""
    return finding.severity is Severity.HINT and finding.span is None and _has_error(reply.findings)


def _show_verdicts(reply: CheckReply) -> None:
    total = "von 100 Punkten" if reply.language is Language.DE else "of 100 points"
    say(f"{reply.score} {total}", bold=True)
    for criterion in SMART:
        result = reply.criteria[criterion]
        mark, colour = MARKS[result.verdict]
        name = CRITERIA[criterion].render(reply.language)
        say(f"  {mark} {name:12} {VERDICTS[result.verdict].render(reply.language)}", colour=colour)


def _show_finding(finding: FindingReply, language: Language, where: str = "") -> None:
    label = SEVERITIES[finding.severity].render(language)
    head = styled(f"{finding.rule} {label}", colour=_COLOURS[finding.severity])
    say(f"{where}{head}: {finding.message}" if where else f"\n{head}: {finding.message}")
    if finding.question:
        say(f"  → {finding.question}")
    if finding.suggestion:
        say(f"  + {finding.suggestion}")


def check_files(names: Iterable[str], calls: Calls, form: Format) -> int:
    """Check every goal in the files and write the findings; returns the exit status."""
    files = [_checked(name, calls) for name in names]
    checked = [one for file in files for one in file.goals]
    remarks = [remark for file in files for remark in file.remarks]
    if not checked:
        raise EmptyText
    if form is Format.TEXT:
        _write_text(checked, remarks)
    elif form is Format.JSON:
        _write_json(checked, remarks)
    elif form is Format.GITHUB:
        _write_github(checked, remarks)
    else:
        from zielbot.cli.sarif import write_sarif

        write_sarif(checked, remarks)
    return FINDINGS if any(_has_error(one.findings) for one in checked) else FINE


def _checked(name: str, calls: Calls) -> _CheckedFile:
    """The goals of a file, each by itself, those of one person as a list, and the targets of all beside each other."""
    from zielbot.api.lines import validated

    passages = application().goal_lists.in_file(name, content_of(name))
    requests = [validated(CheckRequest, {"text": passage.text}) for passage in passages]
    places = [passage.cell or str(passage.line) for passage in passages]
    answers = calls.check_list(requests, [passage.person for passage in passages], places)
    together: list[list[FindingReply]] = [[] for _ in passages]
    for finding in answers.together:
        place = finding["goal"]
        reply = FindingReply.model_validate({key: value for key, value in finding.items() if key != "goal"})
        together[place if isinstance(place, int) else 0].append(reply)
    replies = (CheckReply.model_validate({"id": None, **answer}) for answer in answers.answers)
    goals = [
        Checked(name, passage, reply, tuple(more))
        for passage, reply, more in zip(passages, replies, together, strict=True)
    ]
    told = map(FairnessRemarkReply.model_validate, answers.fairness)
    return _CheckedFile(goals, [Remark(goals[one.goals[0]], one) for one in told])


def _write_text(checked: list[Checked], remarks: list[Remark]) -> None:
    for one in checked:
        for finding in one.findings:
            line, column = one.place(finding)
            spot = one.passage.cell or f"{line}:{column}"
            _show_finding(finding, one.reply.language, f"{one.file}:{spot}: ")
    for remark in remarks:
        say(f"{remark.at.file}: {remark.reply.message}", colour="yellow")
    errors = sum(finding.severity is Severity.ERROR for one in checked for finding in one.findings)
    total = sum(len(one.findings) for one in checked)
    goals = _counted(len(checked), _ONE_GOAL, _GOALS)
    tell(_SUM, bold=True, goals=goals, findings=_counted(total, _ONE_FINDING, _FINDINGS), errors=errors)


def _counted(count: int, one: Text, several: Text) -> str:
    return (one if count == 1 else several).render(language(), count=count)


def _write_json(checked: list[Checked], remarks: list[Remark]) -> None:
    from zielbot.cli.surroundings import say_json

    rows = [
        {
            "file": one.file,
            "line": one.passage.line,
            "column": one.passage.column,
            "cell": one.passage.cell,
            "text": one.passage.text,
            "answer": one.reply.model_dump(mode="json", by_alias=True),
            "together": [finding.model_dump(mode="json") for finding in one.together],
        }
        for one in checked
    ]
    fairness = [
        {"file": one.at.file, **one.reply.model_dump(mode="json"), "goals": one.among(checked)} for one in remarks
    ]
    say_json({"goals": rows, "fairness": fairness})


def _write_github(checked: list[Checked], remarks: list[Remark]) -> None:
    levels = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.HINT: "notice"}
    for one in checked:
        for finding in one.findings:
            line, column = one.place(finding)
            title = f"{finding.rule} {finding.slug}"
            place = f"file={_escaped(one.file, properties=True)},line={line},col={column},title={title}"
            words = " ".join(filter(None, [finding.message, finding.question]))
            say(f"::{levels[finding.severity]} {place}::{_escaped(words)}")
    for remark in remarks:
        place = f"file={_escaped(remark.at.file, properties=True)},line={remark.at.passage.line},title={remark.title}"
        say(f"::notice {place}::{_escaped(remark.reply.message)}")


def _escaped(text: str, *, properties: bool = False) -> str:
    """The text for a workflow command, where %, line breaks and (in properties) , and : have a meaning."""
    text = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return text.replace(":", "%3A").replace(",", "%2C") if properties else text
