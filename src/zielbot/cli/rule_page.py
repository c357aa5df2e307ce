"""What `zielbot rules` shows: the table of all rules by family, and the page of one."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import groupby

from zielbot.goals.draft import Due, Level, Metric, Target
from zielbot.goals.finding import Severity
from zielbot.goals.language import Address, Language, Text
from zielbot.goals.precedent import EvidenceVerdict
from zielbot.rules.document import readable
from zielbot.rules.profile import Limits, Profile
from zielbot.rules.rule import Example, Rule
from zielbot.wording.labels import CRITERIA, SEVERITIES

FAMILIES = {
    "S": Text("Spezifisch", "Specific"),
    "M": Text("Messbar", "Measurable"),
    "A": Text("Attraktiv", "Attractive"),
    "R": Text("Realistisch", "Realistic"),
    "T": Text("Terminiert", "Time-bound"),
    "X": Text("Mehrere Ziele zusammen", "Several goals together"),
    "L": Text("Recht und Fairness: Hinweise, keine Rechtsberatung", "Law and fairness: hints, no legal advice"),
}
_ORDER = {letter: place for place, letter in enumerate(FAMILIES)}
_NARROW = 60

_WHAT = Text("Was sie meldet", "What it says")
_WHY = Text("Warum das zählt", "Why it matters")
_ASKS = Text("Was sie fragt", "What it asks")
_FIX = Text("So wird es besser", "How to fix it")
_VIOLATES = Text("Verstößt", "Violates")
_CLEAN = Text("In Ordnung", "Fine")
_CHANGE = Text("Abschalten oder anders gewichten", "Switch it off or weigh it differently")
_HOW = Text(
    "In einem Profil (eine YAML-Datei in knowledge/profiles, gewählt mit ZIELBOT_PROFILE):",
    "In a profile (a YAML file in knowledge/profiles, chosen by ZIELBOT_PROFILE):",
)
_SOURCE = Text("Quelle", "Source")
_CASES = Text("{n} Vergleichsfälle: {verdict}", "{n} comparable cases: {verdict}")
_VERDICTS = {
    EvidenceVerdict.EASY: Text("leicht zu erreichen", "easy to reach"),
    EvidenceVerdict.WITHIN: Text("im Korridor", "within the corridor"),
    EvidenceVerdict.AMBITIOUS: Text("am ehrgeizigen Ende", "at the ambitious end"),
    EvidenceVerdict.BEYOND: Text("jenseits des Korridors", "beyond the corridor"),
    EvidenceVerdict.TOO_FEW: Text("zu wenige", "too few"),
    EvidenceVerdict.NO_TARGET: Text("kein Zielwert", "no target"),
    EvidenceVerdict.UNAVAILABLE: Text("nicht verfügbar", "not available"),
}
_OFF = Text("Im Profil „{name}“ ist diese Regel abgeschaltet.", "Profile “{name}” switches this rule off.")
_COUNT = Text("{count} Regeln, Profil „{name}“", "{count} rules, profile “{name}”")
_MORE = Text("Mehr zu einer Regel: zielbot rules explain M104", "More on a rule: zielbot rules explain M104")
_GOALS = Text("Zahl der Ziele", "Number of goals")
_WEIGHTS = Text("Gewicht eines Ziels in Prozent", "Weight of a goal in percent")
_GRADES = Text("Stufen der Zielerreichung", "Grades of achievement")
_LEAST, _MOST = Text("mindestens {value}", "at least {value}"), Text("höchstens {value}", "at most {value}")
_BOTH = Text("{least} bis {most}", "{least} to {most}")


class RulePages:
    """Writes rules in a language and form of address for the profile that is set."""

    def __init__(self, profile: Profile, language: Language, address: Address) -> None:
        self._profile = profile
        self._language = language
        self._address = address

    def table(self, rules: Iterable[Rule]) -> Iterator[tuple[str, bool]]:
        """The lines of the table, each with whether it is a heading."""
        ordered = sorted(rules, key=lambda rule: (_ORDER[rule.id[0]], rule.id))
        slugs = max((len(rule.slug) for rule in ordered), default=0)
        labels = max(len(self._say(text)) for text in SEVERITIES.values())
        for letter, family in groupby(ordered, key=lambda rule: rule.id[0]):
            yield f"{letter}  {self._say(FAMILIES[letter])}", True
            for rule in family:
                label = self._say(SEVERITIES[rule.severity])
                yield _fitted(f"  {rule.id}  {label:{labels}}  {rule.slug:{slugs}}  {self._words(rule.message)}"), False
            yield "", False
        yield self._say(_COUNT, count=len(ordered), name=self._name), True
        yield from ((line, False) for line in self._demands())
        yield self._say(_MORE), False

    def page(self, rule: Rule, suggestion: str | None) -> Iterator[tuple[str, bool]]:
        """The lines of the page of a rule; `suggestion` is what it proposes for its first example."""
        severity = self._say(SEVERITIES[rule.severity])
        other = Severity.WARNING if rule.severity is Severity.HINT else Severity.HINT
        yield f"{rule.id} {rule.slug}", True
        yield f"{self._say(CRITERIA[rule.criterion])}, {severity}", False
        yield from self._part(_WHAT, [self._words(rule.message)])
        source = [f"{self._say(_SOURCE)}: {rule.source}"] if rule.source else []
        yield from self._part(_WHY, [rule.reason.render(self._language, self._address), *source])
        if rule.question is not None:
            yield from self._part(_ASKS, [self._words(rule.question)])
        yield from self._part(_FIX, self._cure(rule, suggestion))
        yield from self._part(_VIOLATES, [f"✗ {shown}" for shown in self._examples(rule.violating)])
        yield from self._part(_CLEAN, [f"✓ {shown}" for shown in self._examples(rule.clean)])
        yield from self._part(
            _CHANGE, [self._say(_HOW), f"  off: [{rule.id}]", f"  severities: {{{rule.id}: {other}}}"]
        )
        if not self._profile.applies(rule.id):
            yield self._say(_OFF, name=self._name), False

    def _cure(self, rule: Rule, suggestion: str | None) -> list[str]:
        """The first example and how it is put right: as the rule proposes, otherwise as in the first clean example."""
        fault, cured = self._examples(rule.violating)[0], self._examples(rule.clean)[0]
        return [fault, f"→ {suggestion or cured}"]

    def _demands(self) -> Iterator[str]:
        """What the profile asks for beyond single rules: counts and requirements, each with its source."""
        profile = self._profile
        for name, limits in ((_GOALS, profile.goals), (_WEIGHTS, profile.weights), (_GRADES, profile.grades)):
            if limits is not None:
                yield f"  {self._say(name)}: {self._limits(limits)}{_cited(limits.source)}"
        for demand in profile.requirements:
            yield f"  {demand.en if self._language is Language.EN else demand.de}{_cited(demand.source)}"

    def _limits(self, limits: Limits) -> str:
        if limits.least is not None and limits.most is not None:
            return self._say(_BOTH, least=limits.least, most=limits.most)
        if limits.least is not None:
            return self._say(_LEAST, value=limits.least)
        return self._say(_MOST, value=limits.most)

    @property
    def _name(self) -> str:
        return self._profile.title.get(self._language.value, self._profile.name)

    def _part(self, heading: Text, lines: Iterable[str]) -> Iterator[tuple[str, bool]]:
        yield "", False
        yield self._say(heading), True
        yield from ((f"  {line}", False) for line in lines)

    def _examples(self, examples: Iterable[Example]) -> list[str]:
        return [
            " · ".join(self._shown(part) for part in (example, *example.others))
            for example in examples
            if example.language is self._language
        ]

    def _shown(self, example: Example) -> str:
        """The text of an example, with what stands beside it in the draft or the evidence."""
        beside = [_told(slot.value) for slot in example.draft.filled().values()] if example.draft else []
        if example.evidence is not None:
            verdict = self._say(_VERDICTS[example.evidence.verdict])
            beside.append(self._say(_CASES, n=example.evidence.n, verdict=verdict))
        known = f" [{'; '.join(told for told in beside if told)}]" if any(beside) else ""
        return example.text.replace("\n", " / ") + known

    def _words(self, text: Text) -> str:
        """The text with an ellipsis where a finding puts in the person's words."""
        return readable(text.render(self._language, self._address))

    def _say(self, text: Text, **values: object) -> str:
        return text.render(self._language, self._address, **values)


def _told(value: object) -> str:
    """A value of the draft in short, empty where it says nothing by itself."""
    match value:
        case Decimal():
            return f"{value} %"
        case Level() | Target():
            return f"{value.value} {value.unit}"
        case Due():
            return f"{value.start or ''}–{value.date}"
        case Metric():
            return value.name
        case str():
            return value
        case _:
            return ""


def _cited(source: str) -> str:
    return f" ({source})" if source else ""


def _fitted(line: str) -> str:
    """The line cut to a terminal's width; in a file or a pipe it stays whole."""
    width = shutil.get_terminal_size().columns
    if not sys.stdout.isatty() or width < _NARROW or len(line) <= width:
        return line
    return line[: width - 1].rstrip() + "…"
