"""From a checked request to the assistant and back to plain JSON values: one translation for HTTP and terminal."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from zielbot.assistant.access import LOCAL_OWNER
from zielbot.goals.language import Address, Language

if TYPE_CHECKING:
    from zielbot.api.requests import CheckRequest
    from zielbot.bootstrap import Application
    from zielbot.rules.rule import Rule

Answer = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Calls:
    """The assistant's answers as JSON values; what a request leaves open is taken from here or from the settings.

    `language` is that of the texts (None: it is detected), `spoken` that of answers that are not about a text.
    """

    application: Application
    today: dt.date | None = None
    language: Language | None = None
    fiscal_year_start: str | None = None
    address: Address | None = None
    owner: str = LOCAL_OWNER
    spoken: Language | None = None

    def check(self, request: CheckRequest) -> Answer:
        """The findings on one goal, without its id."""
        from zielbot.assistant.answers import check_answer_dict

        settings = self.application.settings
        answer = self.application.checking.check(
            request.text,
            language=request.language or self.language,
            today=request.today or self.today or self.application.clock.today(),
            fiscal_year_start=request.fiscal_year_start or self.fiscal_year_start or settings.fiscal_year_start,
            address=request.address or self.address or settings.address,
        )
        return check_answer_dict(answer)

    def rules(self) -> Answer:
        """All rules that apply."""
        return {"rules": [self._rule(rule) for rule in self.application.checker.rules()]}

    def rule(self, rule_id: str) -> Answer:
        """One rule with its examples; raises NotFound."""
        return self._rule(self.application.checker.explain(rule_id), examples=True)

    def _rule(self, rule: Rule, *, examples: bool = False) -> dict[str, object]:
        language = self.spoken or self.application.settings.language
        told: dict[str, object] = {
            "id": rule.id,
            "slug": rule.slug,
            "criterion": rule.criterion.value,
            "severity": rule.severity.value,
            "reason": rule.reason.render(language),
            "source": rule.source,
        }
        if examples:
            told["violating"] = [example.text for example in rule.violating if example.language is language]
            told["clean"] = [example.text for example in rule.clean if example.language is language]
        return told
