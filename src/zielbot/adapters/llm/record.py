"""What of the traffic with a model gets into the log: nothing, unless a setting for finding faults says so."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from langchain_core.messages import BaseMessage

_log = logging.getLogger("zielbot.model.texts")


class Record:
    """Writes requests and answers to the log where that is set."""

    def __init__(self, *, wanted: bool) -> None:
        self._wanted = wanted
        if wanted:
            _log.setLevel(logging.INFO)
            _log.warning("requests to the language model and its answers are logged (ZIELBOT_LLM_LOG_TEXTS is on)")

    def sent(self, messages: Sequence[BaseMessage]) -> None:
        """Messages went out."""
        if self._wanted:
            for message in messages:
                _log.info("to the model (%s): %s", message.type, message.content)

    def got(self, answer: str) -> None:
        """An answer, or as much of it as came, was received."""
        if self._wanted:
            _log.info("from the model: %s", answer)
