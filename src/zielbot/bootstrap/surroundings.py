"""The first floor: time, ids, files and what zielbot knows."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from typing import TYPE_CHECKING

from zielbot.bootstrap.building import built
from zielbot.errors import SettingsError

if TYPE_CHECKING:
    from zielbot.assistant.documents import AppointmentWriter, DocumentReader, PicturePainter, TableWriter
    from zielbot.assistant.goal_tables import GoalTables
    from zielbot.assistant.ports import Clock, IdSource, KnowledgeBase
    from zielbot.goals.kpi import KpiCatalogue
    from zielbot.goals.precedent import Precedent
    from zielbot.rules.profile import Profile
    from zielbot.settings import Settings


class Surroundings:
    """What every service needs from outside, for one set of settings."""

    def __init__(
        self,
        settings: Settings,
        *,
        clock: Clock | None = None,
        ids: IdSource | None = None,
        ephemeral: bool = False,
        past: Sequence[Precedent] | None = None,
    ) -> None:
        self.settings = settings
        self.lock = threading.RLock()
        self._clock = clock
        self._ids = ids
        self._ephemeral = ephemeral
        self._past = past

    @built
    def clock(self) -> Clock:
        """The clock that was given, otherwise the system's."""
        from zielbot.adapters.system import SystemClock

        return self._clock or SystemClock(self.settings.time_zone)

    @built
    def ids(self) -> IdSource:
        """The source of ids that was given, otherwise random ones."""
        from zielbot.adapters.system import RandomIds

        return self._ids or RandomIds()

    @built
    def documents(self) -> DocumentReader:
        """Reads files that people bring."""
        from zielbot.adapters.documents.reader import FileReader

        limits = self.settings.limits
        return FileReader(self.goal_tables, max_bytes=limits.file_bytes, max_rows=limits.rows)

    @built
    def goal_tables(self) -> GoalTables:
        """Finds the parts of goals in tables and forms."""
        from zielbot.adapters.resources import language_data
        from zielbot.assistant.goal_tables import GoalTables

        return GoalTables({language: topics["tables"] for language, topics in language_data().items()})

    @built
    def tables(self) -> TableWriter:
        """Writes tables to take away."""
        from zielbot.adapters.documents.exports import FileWriter

        return FileWriter()

    @built
    def painter(self) -> PicturePainter:
        """Paints pictures as PNG."""
        from zielbot.adapters.documents.painting import PngPainter

        return PngPainter()

    @built
    def calendars(self) -> AppointmentWriter:
        """Writes calendars to subscribe to."""
        from zielbot.adapters.calendar import CalendarWriter

        return CalendarWriter()

    @built
    def kpis(self) -> KpiCatalogue:
        """The catalogue of KPIs."""
        from zielbot.adapters.resources import kpi_catalogue

        return kpi_catalogue()

    @built
    def knowledge(self) -> KnowledgeBase:
        """The articles."""
        from zielbot.adapters.resources import Articles

        return Articles()

    @built
    def profile(self) -> Profile:
        """The profile of rules that is set."""
        from zielbot.adapters.resources import profiles
        from zielbot.rules.profile import STANDARD, Profile

        if self.settings.profile == STANDARD.name:
            return STANDARD
        found = profiles().get(self.settings.profile)
        if found is None:
            raise SettingsError(name="ZIELBOT_PROFILE", reason=self.settings.profile)
        return Profile.model_validate(found)
