"""What the assistant needs from the outside world."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Protocol

from zielbot.goals.language import Language

if TYPE_CHECKING:
    from zielbot.agreements.agreement import Agreement
    from zielbot.assistant.articles import Article
    from zielbot.assistant.conversation import Conversation
    from zielbot.drafting.question import Offer, Question
    from zielbot.goals.draft import GoalDraft, SlotName
    from zielbot.goals.kpi import KpiCatalogue
    from zielbot.goals.kpi_reading import KpiReading
    from zielbot.goals.language import Address, Language
    from zielbot.goals.precedent import Precedent, PrecedentFilter
    from zielbot.goals.span import Span


class Clock(Protocol):
    """Tells the time."""

    def today(self) -> date:
        """The current day where the users are."""
        ...

    def now(self) -> datetime:
        """The current moment, with time zone (UTC)."""
        ...


class IdSource(Protocol):
    """Makes ids that nobody can guess."""

    def new(self, prefix: str) -> str:
        """A new id, `prefix` and 128 random bits."""
        ...


class ConversationRepository(Protocol):
    """Keeps conversations; each belongs to its owner and is invisible to anybody else."""

    def add(self, conversation: Conversation) -> None:
        """Keep a new conversation."""
        ...

    def get(self, conversation_id: str, owner: str) -> Conversation:
        """The owner's conversation of that id; raises NotFound."""
        ...

    def save(self, conversation: Conversation) -> Conversation:
        """Keep the changed conversation and return it with its new version; raises Conflict on a stale version."""
        ...

    def list(self, owner: str) -> Sequence[Conversation]:
        """The owner's conversations, newest first."""
        ...

    def delete(self, conversation_id: str, owner: str) -> None:
        """Forget it; raises NotFound."""
        ...


class AgreementRepository(Protocol):
    """Keeps accepted goals and agreements, with every change."""

    def add(self, agreement: Agreement) -> None:
        """Keep a new agreement."""
        ...

    def get(self, agreement_id: str, owner: str) -> Agreement:
        """The owner's agreement of that id; raises NotFound."""
        ...

    def save(self, agreement: Agreement) -> Agreement:
        """Keep the changed agreement and return it with its new version; raises Conflict on a stale version."""
        ...

    def list(self, owner: str) -> Sequence[Agreement]:
        """The owner's agreements, newest first."""
        ...

    def delete(self, agreement_id: str, owner: str) -> None:
        """Forget it; raises NotFound."""
        ...


class PrecedentRepository(Protocol):
    """Keeps past agreements; the truth of which the index is a copy."""

    def upsert(self, precedents: Iterable[Precedent]) -> int:
        """Keep them, replacing those of the same id; returns how many."""
        ...

    def select(
        self,
        *,
        kpi: str | None = None,
        unit: str | None = None,
        ended_before: date | None = None,
        with_outcome: bool = False,
    ) -> Sequence[Precedent]:
        """The precedents that fit all given conditions, by id."""
        ...

    def get_many(self, ids: Sequence[str]) -> Sequence[Precedent]:
        """Those of the given ids, in that order, unknown ones left out."""
        ...

    def count(self) -> int:
        """How many there are."""
        ...

    def revision(self) -> int:
        """A number that is another one after every change, by whatever process."""
        ...

    def erase_person(self, person: str) -> int:
        """Remove all of a person (pseudonym); returns how many."""
        ...


class KpiReadingRepository(Protocol):
    """Keeps the values of KPIs that other systems report; one a KPI, scope, day and source."""

    def add(self, readings: Iterable[KpiReading]) -> int:
        """Keep them, replacing those of the same KPI, scope, day and source; returns how many."""
        ...

    def latest(self, kpi: str, *, scope: str = "", on: date | None = None) -> KpiReading | None:
        """The newest reading of that KPI and scope, not later than `on`; None where there is none."""
        ...

    def list(self, kpi: str) -> Sequence[KpiReading]:
        """All readings of that KPI, newest first."""
        ...


@dataclass(frozen=True, slots=True)
class Hit:
    """A past agreement found: score (higher is better) and in words why."""

    id: str
    score: float
    reason: str


class PrecedentIndex(Protocol):
    """Finds past agreements by meaning and words."""

    def search(
        self, text: str, *, limit: int = 10, where: PrecedentFilter | None = None, language: Language = Language.DE
    ) -> Sequence[Hit]:
        """The best hits among those that pass the filter, best first, with reasons; raises EvidenceUnavailable.

        Search itself is fail-safe in words and KPIs: vectors that are still missing only make it less sure.
        """
        ...

    def rebuild(self) -> int:
        """Build the index anew from the database; returns how many are in it."""
        ...

    def count(self) -> int:
        """How many are in the index."""
        ...


class Embedder(Protocol):
    """Turns texts into vectors."""

    @property
    def model_id(self) -> str:
        """Name and version of the model; vectors of different models are never mixed."""
        ...

    @property
    def dimension(self) -> int:
        """Length of a vector."""
        ...

    def embed(self, texts: Sequence[str]) -> Sequence[Sequence[float]]:
        """One unit vector a text."""
        ...


class KnowledgeBase(Protocol):
    """Articles about goals, KPIs and law, by language."""

    def articles(self) -> Sequence[Article]:
        """All articles, by id."""
        ...


@dataclass(frozen=True, slots=True)
class Voice:
    """How zielbot speaks in a conversation: language, form of address, and a count that varies the wording."""

    language: Language
    address: Address
    turn: int = 0


class Phrasing(Protocol):
    """Puts into words what the coach has to say."""

    def say(self, code: str, voice: Voice, **values: object) -> str:
        """The sentence of that code."""
        ...

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
        ...

    def ask(
        self, question: Question, draft: GoalDraft, kpis: KpiCatalogue, voice: Voice, *, kind: str = ""
    ) -> Question:
        """The question with its text."""
        ...

    def asking(self, question: Question, draft: GoalDraft, kpis: KpiCatalogue, voice: Voice, *, kind: str = "") -> str:
        """The question as the reply says it: with half a sentence why, and with what can be picked."""
        ...

    def state(self, draft: GoalDraft, kpis: KpiCatalogue, voice: Voice) -> str:
        """The draft as it stands, in a few lines."""
        ...


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a model is: its task, seconds since it was asked, and tokens so far (estimated)."""

    task: str
    seconds: float
    tokens: int


class Watching(Protocol):
    """Does work that may ask a model, and hears of it meanwhile."""

    def watched(self, work: Callable[[], None]) -> Iterator[Progress]:
        """What a model tells until the work has ended; raises what it raised, stops it where the iterator is closed."""
        ...


class Wordsmith(Protocol):
    """Writes on demand with a language model; each method but `source` raises ModelUnavailable."""

    def source(self, task: str, language: Language) -> str:
        """What stays with a text that came of the task: prompt with version, model and host."""
        ...

    def phrase(self, sentence: str, draft: GoalDraft, language: Language, today: date) -> str | None:
        """The goal in a smoother wording that says exactly the same; None where there is none."""
        ...

    def suggest(self, slot: SlotName, draft: GoalDraft, language: Language) -> tuple[Offer, ...]:
        """Up to three small suggestions for the slot."""
        ...

    def explain(self, question: str, article: Article) -> str | None:
        """An answer to the question that the article bears; None where there is none."""
        ...

    def split(self, text: str, language: Language) -> tuple[Span, ...]:
        """Where the single goals of a list stand; nothing where that cannot be told."""
        ...
