"""Knowledge and prompts: the files zielbot ships with.

In an installed package they lie beside the code (zielbot/_data), in a checkout at its root.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from zielbot.adapters.parsed import load_folder, load_yaml, parse_yaml
from zielbot.errors import SettingsError
from zielbot.goals.kpi import Kpi, KpiCatalogue
from zielbot.goals.language import Language

if TYPE_CHECKING:
    from zielbot.assistant.articles import Article


@cache
def data_root() -> Path:
    """The folder that holds knowledge/ and prompts/."""
    package = Path(__file__).resolve().parent.parent
    for root in (package / "_data", package.parent.parent):
        if (root / "knowledge").is_dir():
            return root
    raise SettingsError(name="knowledge", reason="missing")


def language_data() -> Mapping[Language, Mapping[str, Mapping[str, object]]]:
    """Word lists by language and topic (time, numbers, masks, words), a language read when first asked for."""
    folder = data_root() / "knowledge" / "language"
    return {language: _Topics(folder / language.value) for language in Language}


class _Topics(Mapping[str, Mapping[str, object]]):
    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @cached_property
    def _topics(self) -> Mapping[str, Mapping[str, object]]:
        return load_folder(self._folder)

    def __getitem__(self, topic: str) -> Mapping[str, object]:
        return self._topics[topic]

    def __iter__(self) -> Iterator[str]:
        return iter(self._topics)

    def __len__(self) -> int:
        return len(self._topics)


def kpi_catalogue() -> KpiCatalogue:
    """All KPIs of knowledge/kpis."""
    kpis = load_folder(data_root() / "knowledge" / "kpis").values()
    return KpiCatalogue(tuple(map(Kpi.model_validate, kpis)))


def profiles() -> Mapping[str, Mapping[str, object]]:
    """The rule profiles of knowledge/profiles by name."""
    folder = data_root() / "knowledge" / "profiles"
    return {path.stem: load_yaml(path) for path in sorted(folder.glob("*.yaml"))}


def articles() -> Sequence[Article]:
    """All articles of knowledge/articles, by id and language."""
    from zielbot.assistant.articles import Article

    folder = data_root() / "knowledge" / "articles"
    found = []
    for path in sorted(folder.glob("*.md")):
        head, body = split_front_matter(path.read_text(encoding="utf-8"))
        found.append(Article.model_validate({**head, "body": body}))
    return found


def split_front_matter(text: str) -> tuple[dict[str, object], str]:
    """The YAML front matter between two `---` lines, and the text after it."""
    _, head, body = text.split("---\n", 2)
    return parse_yaml(head), body.strip()


def example_agreements() -> Path:
    """The CSV file of fictional past agreements."""
    return data_root() / "knowledge" / "examples" / "agreements.csv"


def prompt_folder() -> Path:
    """The folder of prompts for language models."""
    return data_root() / "prompts"


class Articles:
    """The knowledge base of the articles that zielbot ships with, read once."""

    def articles(self) -> Sequence[Article]:
        """All articles, by id and language."""
        return _articles()


@cache
def _articles() -> Sequence[Article]:
    return tuple(articles())
