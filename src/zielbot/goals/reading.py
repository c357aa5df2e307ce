"""What a text says: the result of reading it once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from zielbot.goals.deadline import Deadline
from zielbot.goals.language import Language
from zielbot.goals.quantity import Direction, Quantity
from zielbot.goals.span import Span


@dataclass(frozen=True, slots=True)
class Mention:
    """Words of the text that play a part, with where they stand. `kind` tells which where a part has several."""

    text: str
    span: Span
    kind: str = ""


@dataclass(frozen=True, slots=True)
class MetricMention:
    """A measure named in the text: a KPI of the catalogue (`kpi`) or, with None, the phrase of a measure of its own.

    `candidate` is true where the words only lead to a measure and do not name it: a wish ("zufriedener" to NPS), or
    with `kpi` None the plain object of the goal ("das Marketing"). `score` (0–1) tells how sure the match is.
    """

    text: str
    span: Span
    kpi: str | None = None
    candidate: bool = False
    score: float = 1.0


@dataclass(frozen=True, slots=True)
class Verb:
    """The verb of change: its base form ("steigern"), its class and the direction it gives.

    Classes: change (steigern, senken), achieve (erreichen, gewinnen, abschließen), keep (halten), activity
    (unterstützen, mitwirken, optimieren), learn, be.
    """

    text: str
    span: Span
    lemma: str
    kind: str
    direction: Direction | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything zielbot understood of one text, with spans into `text` (NFC-normalised).

    `quantities` and `deadlines` hold only what belongs to the goal, the goal's own first; `metrics` the best first.
    `past` are dates given for comparison, `vague_times` ("zeitnah"), `vague_words` ("besser", "mehr"), `names` the
    masked names, norms and idioms, `owners` who is to do it (kind ich, wir, team, man, passive, person), `negations`
    what is to be avoided, `recurrences` ("jede Woche"), `purposes` and `means` the clauses, `scopes` which customers,
    product, region, `objects` the noun phrase that is to change, `goals` the spans of single goals where the text
    holds several or marks its only one with a number or bullet.
    """

    text: str
    language: Language
    today: date
    metrics: tuple[MetricMention, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    deadlines: tuple[Deadline, ...] = ()
    means: tuple[Mention, ...] = ()
    purposes: tuple[Mention, ...] = ()
    owners: tuple[Mention, ...] = ()
    verbs: tuple[Verb, ...] = ()
    objects: tuple[Mention, ...] = ()
    scopes: tuple[Mention, ...] = ()
    vague_words: tuple[Mention, ...] = ()
    vague_times: tuple[Mention, ...] = ()
    past: tuple[Mention, ...] = ()
    names: tuple[Mention, ...] = ()
    negations: tuple[Mention, ...] = ()
    recurrences: tuple[Mention, ...] = ()
    goals: tuple[Span, ...] = ()
    direction: Direction | None = None
