"""What a goal text already says, as slots: the draft of an opening sentence, a pasted goal, a single shot."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from functools import cached_property

from zielbot.drafting.figures import BEYOND_ALL_GOALS
from zielbot.drafting.measure_said import is_no_measure, reference_in, share_of, shares_first
from zielbot.drafting.measures import canonical, names_itself, own_name
from zielbot.drafting.packs import pack_for
from zielbot.drafting.said_values import as_said, reached
from zielbot.drafting.talked_text import is_clock, is_no_clause, part_of_whole, real_deadlines, spans_sentences
from zielbot.drafting.told_and_wanted import Told, told_and_wanted
from zielbot.drafting.values import due_of, level_of, level_of_figure, target_of, target_of_figure
from zielbot.drafting.wish import wish_of
from zielbot.goals.deadline import Precision
from zielbot.goals.draft import Due, GoalDraft, Level, Metric, Owner, Slot, SlotName, Target
from zielbot.goals.kpi import KpiCatalogue
from zielbot.goals.language import Language
from zielbot.goals.origin import Origin, OriginKind
from zielbot.goals.quantity import Comparator, Direction, Quantity, QuantityKind
from zielbot.goals.reading import MetricMention, Reading
from zielbot.goals.span import Span

_SURE = 0.85
_PLAIN = 3
_LOOSE = {Precision.YEAR, Precision.SEASON, Precision.HALF}
_IDIOM = re.compile(
    r"\b(?:bock|lust|ahnung|plan|idee|zeit|nerv\w*|chance|bisschen|problem|sachen|dinge|themen|things|topics|wishes|wünsche)$",
    re.IGNORECASE,
)
_DEED = re.compile(r"\s[a-zäöüß]+(?:en|ern|eln)$")
_IS_NOW = re.compile(
    r"\b(?:ist|sind|liegt|liegen|beträgt|betragen|haben|hat|dauert|dauern|is|are|stands at|takes?)\b"
    r".*\b(?:zu (?:hoch|niedrig|lang\w*|viel\w*|wenig\w*|groß|klein|teuer|langsam)|aktuell|derzeit|momentan"
    r"|im moment|zurzeit|heute|too (?:high|low|long|many|much|slow)|currently|at the moment|today)\b"
    r"|\b(?:aktuell|derzeit|momentan|im moment|zurzeit|currently)\b.*\b(?:ist|sind|liegt|liegen|beträgt|haben"
    r"|is|are)\b",
    re.IGNORECASE,
)
_WANTED = re.compile(
    r"\b(?:soll\w*|will|wollen|möchte\w*|muss|müssen|ziel|auf (?:unter |über |höchstens |mindestens )?\d|senken"
    r"|steigern|reduzieren|should|want|must|need|goal|to (?:under |over )?\d|reduce|increase)\b",
    re.IGNORECASE,
)
_COMPLAINS = re.compile(
    r"\b(?:killt|nervt|nerven|stapel\w*|türm\w*|erschlag\w*|erdrück\w*|wächst mir|zu viele?|zu wenige?|nur|bloß|schlimm"
    r"|problem\w*|ärger\w*|beschwer\w*|leider|schaffe\w* .{0,20}nicht|kills?|drown\w*|pil(?:es|ing) up|overwhelm\w*"
    r"|annoy\w*|too (?:many|few)|only|unfortunately)\b",
    re.IGNORECASE,
)
_CLAUSE_END = re.compile(r"[,;:.!–]\s|\s(?:und|aber|and|but)\s")
_NOW = re.compile(
    r"\b(?:heute|aktuell|derzeit|momentan|im moment|zurzeit|jetzt|gerade|currently|at the moment|today|right now)\b",
    re.IGNORECASE,
)
_SHALL = re.compile(r"\s*(?:soll\w*|müssen|muss|should|must|needs? to|ha(?:s|ve) to)\b", re.IGNORECASE)
_TO_LEVEL = re.compile(r"(?:auf|unter|höchstens|to|under|below)\b", re.IGNORECASE)
_SHARE = re.compile(
    r"\b(?:anteil|quote|share|percentage|proportion|prozentsatz)\b[^.]*\b(?:in|innerhalb|binnen|within|under)\b",
    re.IGNORECASE,
)
_SCOPES = {"customers", "team", "area", "region", "product"}
_BEFORE_SCOPE = re.compile(
    r"\b(?:(?:bei|in|auf|an|für|mit|von|aus|unter|of|at|for|with|among|on)(?: (?:den|der|dem|die|das|unseren"
    r"|unserer|unserem|meinen|meiner|meinem|allen|the|our|my))?|im|am|beim|vom|der|des)\s$",
    re.IGNORECASE,
)
_MEASURE = re.compile(
    r"(?:quote|rate|zeit|zahl|dauer|anteil|grad|index|score|umsatz|kosten|stand|bestand|menge|note|volumen"
    r"|ergebnis|gewinn|marge"
    r"|verbrauch|aufwand|durchsatz|wert|ausschuss|rate|time|share|number|count|cost|costs|level|margin|ratio|volume)$",
    re.IGNORECASE,
)
_FEW_WORDS = 4
_AND_SO_ON = re.compile(r".{0,4}(?:und|and) (?:so|sowas|stuff)\b", re.IGNORECASE)
_TIMES = re.compile(r"(?:\w+mal|\d+ ?mal|once|twice|\w+ times)\b", re.IGNORECASE)
_LASTS = re.compile(
    r"(?:überstunden|zeiten|dauern|frist\w*|läufe?|lauf|tempo|vorlauf|rückstand|verspätung\w*|stillstand|stillstände|ausfall"
    r"|ausfälle|schlaf|marathon|strecke|wege?|duration|delay|times|overtime|downtime|backlog|lag|run|marathon|sleep|mttr"
    r"|tage|stunden|minuten|days|hours|minutes)\b",
    re.IGNORECASE,
)
_CONCEPT = re.compile(
    r"(?:zufriedenheit|qualität|motivation|stimmung|bindung|loyalität|sicherheit|gesundheit|kultur|kommunikation"
    r"|satisfaction|quality|motivation|mood|loyalty|engagement|retention|safety|culture|communication)$",
    re.IGNORECASE,
)


def draft_from_reading(reading: Reading, kpis: KpiCatalogue, message_index: int) -> GoalDraft:
    """The slots that a text fills by itself, each stated with its quote; nothing is guessed."""
    return _Opening(reading, kpis, message_index).draft()


def stated(reading: Reading, span: Span, message: int) -> Origin:
    """The origin of something said in a message: the words and where they stand."""
    return Origin(kind=OriginKind.STATED, message=message, span=(span.start, span.end), quote=span.of(reading.text))


def direction_of(draft: GoalDraft, kpis: KpiCatalogue) -> Slot[Direction] | None:
    """Which way the measure moves: from baseline and target, otherwise as said, otherwise as the KPI is better."""
    base, target = draft.baseline, draft.target
    if base and target and target.value.kind is QuantityKind.ABSOLUTE and base.value.unit != "none":
        goal, start = comparable(target.value.value, target.value.unit, base.value.value, base.value.unit)
        if goal != start and target.value.unit != "result":
            way = Direction.UP if goal > start else Direction.DOWN
            return Slot[Direction](value=way, origin=target.origin)
        return draft.direction
    if draft.direction:
        return draft.direction
    kpi = kpis.get(draft.metric.value.kpi) if draft.metric else None
    return Slot[Direction](value=kpi.better, origin=Origin(kind=OriginKind.CATALOGUE, ref=kpi.id)) if kpi else None


_SECONDS = {
    "s": 1, "min": 60, "h": 3600, "d": 86_400, "wk": 604_800, "mo": 2_629_800, "yr": 31_557_600,
}  # fmt: skip


def comparable(goal: Decimal, goal_unit: str, start: Decimal, start_unit: str) -> tuple[Decimal, Decimal]:
    """Two values in the same unit where both are times, otherwise as they are."""
    if goal_unit != start_unit and goal_unit in _SECONDS and start_unit in _SECONDS:
        return goal * _SECONDS[goal_unit], start * _SECONDS[start_unit]
    return goal, start


class _Opening:
    """Fills one draft from one reading."""

    def __init__(self, reading: Reading, kpis: KpiCatalogue, message: int) -> None:
        self._reading = replace(reading, deadlines=real_deadlines(reading))
        self._kpis = kpis
        self._message = message

    def draft(self) -> GoalDraft:
        """The draft of the reading."""
        draft = GoalDraft(outcome=self._outcome(), owner=self._owner(), deadline=self._deadline())
        draft = self._numbers(draft)
        draft = draft.replaced(SlotName.METRIC, self._metric())
        draft = self._counted(draft)
        draft = self._clauses(draft)
        if draft.direction is None and self._reading.direction is not None and self._moves():
            whole = Span(0, len(self._reading.text))
            draft = draft.replaced(
                SlotName.DIRECTION, Slot[Direction](value=self._reading.direction, origin=self._origin(whole))
            )
        return draft.replaced(SlotName.DIRECTION, direction_of(draft, self._kpis))

    def _moves(self) -> bool:
        """Whether the direction read is the goal's; in a text that tells and wants, only its verbs say so."""
        if any(verb.direction is self._reading.direction for verb in self._reading.verbs):
            return True
        told = told_and_wanted(self._reading, self._quantities)
        mixed = any(spans_sentences(self._reading, found) for found in self._reading.quantities)
        return not mixed and (told is None or told.goal is None)

    def _origin(self, span: Span) -> Origin:
        return stated(self._reading, span, self._message)

    def _outcome(self) -> Slot[str] | None:
        wish = wish_of(self._reading)
        whole = Span(0, len(self._reading.text))
        return Slot[str](value=wish, origin=self._origin(whole)) if wish else None

    def _owner(self) -> Slot[Owner] | None:
        lowered = self._reading.text.lower()
        for voice, pattern in pack_for(self._reading.language).voices:
            match = pattern.search(lowered)
            if match:
                return Slot[Owner](value=Owner(voice=voice), origin=self._origin(Span(*match.span())))
        return None

    def _deadline(self) -> Slot[Due] | None:
        """The deadline named; "dieses Jahr" beside a mere wish is a time, not yet a day to be held to."""
        for deadline in self._reading.deadlines:
            season = deadline.precision is Precision.SEASON
            loose = season or (deadline.strength < _PLAIN and deadline.precision in _LOOSE)
            if (loose and not self._quantities) or self._is_mere_number(deadline.text):
                continue
            return due_of(deadline, self._origin(deadline.span))
        return None

    def _is_mere_number(self, words: str) -> bool:
        """Whether a date is nothing but a number word ("eine Fünf"), which a mark or a count may be just as well."""
        last = words.strip(" .").lower().rsplit(" ", 1)[-1]
        return last in pack_for(self._reading.language).numbers and not re.search(r"\d", words)

    @cached_property
    def _quantities(self) -> tuple[Quantity, ...]:
        """The quantities, without idioms that count nothing ("keinen Bock")."""
        return tuple(
            found
            for found in self._reading.quantities
            if not _IDIOM.search(found.text)
            and abs(found.value) < BEYOND_ALL_GOALS
            and not is_clock(self._reading, found)
            and not self._is_reference(found)
            and not spans_sentences(self._reading, found)
            and not (found.unit in _SECONDS and _SHARE.search(self._reading.text[: found.span.end]))
        )

    def _is_reference(self, quantity: Quantity) -> bool:
        """Whether a number is only what a rate refers to ("je 1.000 Pflegetage")."""
        reference = reference_in(self._reading.text)
        return reference is not None and quantity.span.overlaps(Span(*reference.span())) and quantity.baseline is None

    def _numbers(self, draft: GoalDraft) -> GoalDraft:
        told = told_and_wanted(self._reading, self._quantities)
        if told is not None:
            return self._told(draft, told)
        quantity = next(iter(self._quantities), None)
        if quantity is None or self._is_habit_of_things(quantity):
            return draft
        pair = self._is_and_shall_be()
        if pair is not None:
            return self._numbers_of(draft, *pair)
        if self._is_level(quantity):
            level = _as_counted(quantity)
            slot = Slot[Level](value=level, origin=self._origin(quantity.span), words=quantity.text)
            return draft.replaced(SlotName.BASELINE, slot)
        origin = self._origin(quantity.span)
        draft = draft.replaced(SlotName.TARGET, reached(target_of(quantity, origin), self._reading.language))
        if quantity.baseline is not None:
            draft = draft.replaced(SlotName.BASELINE, as_said(level_of(quantity, origin), self._reading.language))
        if quantity.direction is not None:
            draft = draft.replaced(SlotName.DIRECTION, Slot[Direction](value=quantity.direction, origin=origin))
        return draft

    def _told(self, draft: GoalDraft, told: Told) -> GoalDraft:
        """The numbers of a text that tells and wants; a wanted number without a unit has that of today."""
        start, goal = told.start, told.goal
        if start is not None:
            origin = self._origin(start.span)
            draft = draft.replaced(SlotName.BASELINE, level_of_figure(start, start.unit or "count", origin))
        if goal is None:
            return draft
        unit = start.unit if start and goal.unit in {None, "count"} and not goal.noun else goal.unit
        origin = self._origin(goal.span)
        draft = draft.replaced(SlotName.TARGET, target_of_figure(goal, unit or "count", origin))
        if goal.direction is None:
            return draft
        return draft.replaced(SlotName.DIRECTION, Slot[Direction](value=goal.direction, origin=origin))

    def _is_level(self, quantity: Quantity) -> bool:
        """Whether a number says how it is today, by its own clause or by the whole text."""
        text = self._reading.text
        if quantity.baseline is not None:
            return False
        if _IS_NOW.search(text) and not _WANTED.search(text):
            return True
        plain = quantity.kind is QuantityKind.ABSOLUTE and quantity.comparator is Comparator.EQ
        if plain and _COMPLAINS.search(text) and not _WANTED.search(text) and not self._reading.deadlines:
            return True
        before = _CLAUSE_END.split(text[: quantity.span.start])[-1]
        behind = _CLAUSE_END.split(text[quantity.span.end :], maxsplit=1)[0]
        clause = f"{before}{quantity.text}{behind}"
        return bool(_NOW.search(clause)) and not _WANTED.search(clause)

    def _is_and_shall_be(self) -> tuple[Quantity, Quantity] | None:
        """A number today and the one it is to become ("4,5 % sollen auf 3 %")."""
        if len(self._quantities) < 2:
            return None
        first, second = self._quantities[:2]
        between = self._reading.text[first.span.end : second.span.start]
        becomes = _SHALL.match(between) and _TO_LEVEL.match(second.text) and first.unit == second.unit
        return (first, second) if becomes else None

    def _numbers_of(self, draft: GoalDraft, start: Quantity, goal: Quantity) -> GoalDraft:
        level = Level(value=start.value, unit=start.unit, per=start.per)
        base = Slot[Level](value=level, origin=self._origin(start.span), words=start.text)
        target = target_of(replace(goal, kind=QuantityKind.ABSOLUTE), self._origin(goal.span))
        return draft.replaced(SlotName.BASELINE, base).replaced(SlotName.TARGET, target)

    def _metric(self) -> Slot[Metric] | None:
        number = next(iter(self._quantities), None)
        for mention in shares_first(self._reading.metrics, number, self._kpis):
            if not mention.candidate and self._is_measure(mention):
                name, span = self._with_scope(mention.span)
                rate = share_of(self._kpis.get(mention.kpi), number, self._kpis)
                if rate is not None:
                    own = own_name(rate, self._reading.language) or name
                    value = Metric(name=own, kpi=rate.id)
                    return Slot[Metric](value=value, origin=self._origin(span), words=own)
                name = self._referred(canonical(name, self._kpis.get(mention.kpi), self._reading.language))
                if re.search(r"\s[a-zäöüß]+(?:en|ern)$", mention.text) and mention.kpi is not None:
                    name = own_name(self._kpis.get(mention.kpi), self._reading.language) or name
                value = Metric(name=name, kpi=mention.kpi)
                return Slot[Metric](value=value, origin=self._origin(span), words=name)
        return None

    def _referred(self, name: str) -> str:
        """A measure with what it refers to ("Stürze je 1.000 Pflegetage")."""
        reference = reference_in(self._reading.text)
        return f"{name} {reference.group()}" if reference and reference.group() not in name else name

    def _is_measure(self, mention: MetricMention) -> bool:
        """Whether the mention settles what is measured: with a number beside it, or a measure by its own name."""
        if is_no_measure(mention, self._reading.language):
            return False
        if mention.kpi is None and (_DEED.search(mention.text) or _DEED.fullmatch(f" {mention.text}")):
            return False
        if self._quantities and not self._is_habit_of_things(self._quantities[0]):
            return mention.score >= _SURE or (mention.kpi is None and self._can_be_measured(mention.text))
        if mention.kpi is not None:
            kpi = self._kpis.get(mention.kpi)
            named = kpi is not None and names_itself(mention.text, kpi, self._reading.language)
            counted = kpi is not None and kpi.unit == "count"
            measured = bool(_MEASURE.search(mention.text)) or (named and not counted)
            return mention.score >= _SURE and measured and not _CONCEPT.search(mention.text)
        return bool(_MEASURE.search(mention.text))

    def _is_habit_of_things(self, quantity: Quantity) -> bool:
        """Whether a number only says how often something is to happen to a thing ("Feedback einmal im Quartal")."""
        often = _TIMES.search(quantity.text) and quantity.per and not quantity.noun
        third = not re.search(r"\b(?:ich|wir|i|we)\b", self._reading.text, re.IGNORECASE)
        return bool(often) and third and any(mention.kpi is None for mention in self._reading.metrics)

    def _can_be_measured(self, name: str) -> bool:
        """Whether a thing can have the number said: people and things have no duration and cannot be halved."""
        quantity = self._quantities[0]
        lasting = quantity.unit in _SECONDS and not quantity.noun
        single = quantity.kind is QuantityKind.FACTOR and self._reading.language is Language.EN
        if not lasting and not (single and not name.endswith("s")):
            return True
        return bool(_MEASURE.search(name) or _LASTS.search(name))

    def _with_scope(self, span: Span) -> tuple[str, Span]:
        """The measure with the scope that goes with it ("Umsatz" and "bei den Bestandskunden")."""
        text = self._reading.text
        for scope in sorted(self._reading.scopes, key=lambda found: found.span.start):
            lead = _BEFORE_SCOPE.search(text[: scope.span.start])
            if scope.kind not in _SCOPES or lead is None or scope.span.overlaps(span):
                continue
            start = lead.start()
            if not text[span.end : start].strip() and start >= span.end:
                whole = Span(span.start, scope.span.end)
                return whole.of(text), whole
            phrase = f"{span.of(text)} {lead.group()[:1].lower()}{lead.group()[1:]}{scope.text}"
            return phrase, Span(min(span.start, start), max(span.end, scope.span.end))
        return span.of(text), span

    def _counted(self, draft: GoalDraft) -> GoalDraft:
        """Things to be counted are their own measure ("fünf neue Händler")."""
        if draft.metric is not None or not (draft.target or draft.baseline) or not self._quantities:
            return draft
        quantity: Quantity = self._quantities[0]
        if quantity.kind is not QuantityKind.ABSOLUTE or not quantity.noun:
            return draft
        if is_no_measure(MetricMention(quantity.noun, quantity.span), self._reading.language):
            return draft
        span = quantity.noun_span or quantity.span
        named = quantity.noun if draft.target else re.sub(r"^\D*\d[\d.,]*\s*", "", quantity.text)
        metric = Metric(name=named if named.endswith(quantity.noun) else quantity.noun)
        return draft.replaced(
            SlotName.METRIC, Slot[Metric](value=metric, origin=self._origin(span), words=quantity.noun)
        )

    def _clauses(self, draft: GoalDraft) -> GoalDraft:
        for name, mentions in ((SlotName.MEANS, self._reading.means), (SlotName.PURPOSE, self._reading.purposes)):
            named = tuple(
                found for found in mentions if not self._trails_off(found.span) and not is_no_clause(found.text)
            )
            if named:
                words = ", ".join(re.sub(r"^[\s,;]+|[\s,;.]+$", "", found.text) for found in named)
                span = Span(named[0].span.start, named[-1].span.end)
                draft = draft.replaced(name, Slot[str](value=words, origin=self._origin(span), words=words))
        return draft

    def _trails_off(self, span: Span) -> bool:
        """Whether a way ends in "und so", which names nothing that will be done."""
        text = self._reading.text
        return bool(_AND_SO_ON.match(text[span.end - 4 :])) and len(span.of(text).split()) <= _FEW_WORDS


def _as_counted(quantity: Quantity) -> Level:
    """A level as it was said: "6 von 140" stays a count and does not become a share with many decimals."""
    part = part_of_whole(quantity)
    if part is None:
        return Level(value=quantity.value, unit=quantity.unit, per=quantity.per)
    return Level(value=part[0], unit="count", per=part[1])


def result_target(words: str, origin: Origin) -> Slot[Target]:
    """A target that is a result to be shown and not a number."""
    return Slot[Target](value=Target(value=Decimal(1), unit="result"), origin=origin, words=words)


def no_level_yet(words: str, origin: Origin) -> Slot[Level]:
    """A baseline of a result: nothing is there yet."""
    return Slot[Level](value=Level(value=Decimal(0), unit="none"), origin=origin, words=words)
