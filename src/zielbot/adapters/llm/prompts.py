"""Prompts: files with front matter, filled without any template language, user text fenced as data."""

from __future__ import annotations

import hashlib
import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from zielbot.adapters.resources import prompt_folder, split_front_matter
from zielbot.goals.language import Language

if TYPE_CHECKING:
    from pathlib import Path

_VARIABLE = re.compile(r"\[\[(\w+)\]\]")
_SPLIT = re.compile(r"^# (system|human)\s*$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Prompt:
    """One prompt file: what the system part says, and the human part with its places for data."""

    id: str
    version: int
    language: Language
    variables: tuple[str, ...]
    schema: str
    system: str
    human: str

    @property
    def ref(self) -> str:
        """How an answer names the prompt it came from."""
        return f"{self.id}.{self.language.value}@{self.version}"

    @property
    def fingerprint(self) -> str:
        """A hash of everything the model reads."""
        return hashlib.sha256(f"{self.system}\n{self.human}".encode()).hexdigest()[:16]

    def filled(self, data: Mapping[str, str]) -> tuple[str, str]:
        """The system and the human message; each datum is fenced with a mark that nobody can guess."""
        mark = secrets.token_hex(6)

        def fenced(match: re.Match[str]) -> str:
            name = match.group(1)
            return f"<{name} {mark}>\n{data[name]}\n</{name} {mark}>"

        return self.system, _VARIABLE.sub(fenced, self.human)


@cache
def load_prompt(task: str, language: Language) -> Prompt:
    """The prompt for a task in a language."""
    return read_prompt(prompt_folder() / f"{task}.{language.value}.md")


def read_prompt(path: Path) -> Prompt:
    """The prompt in that file."""
    head, body = split_front_matter(path.read_text(encoding="utf-8"))
    parts = _SPLIT.split(body)
    sections = dict(zip(parts[1::2], (part.strip() for part in parts[2::2]), strict=True))
    variables = head["variables"]
    assert isinstance(variables, list)
    return Prompt(
        id=str(head["id"]),
        version=int(str(head["version"])),
        language=Language(str(head["language"])),
        variables=tuple(str(name) for name in variables),
        schema=str(head["schema"]),
        system=sections["system"],
        human=sections["human"],
    )
