"""Importing Gradio without what the page does not use: rewriting of type stubs, pandas, the MCP library."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder
from importlib.util import LazyLoader
from types import ModuleType

_WRITER = "gradio.component_meta"
_FUNCTION = "create_or_modify_pyi"
_LATER = "pandas"
_NOT_AT_ALL = "mcp"


def import_gradio() -> None:
    """Gradio is imported, and no file of the installation was written.

    gradio 6.31 parses the source of each of its 81 component classes at every import and writes type stubs beside it:
    a quarter of its import time, and writing into the installation. Nothing at run time needs them. It imports pandas
    for tables and its cache, a third of the rest; the page has neither, so pandas is loaded where it is first used. And
    it imports mcp where that is installed, for a server that the page does not open: ours is in api/assistants.py.
    """
    finder = _Lighter()
    sys.meta_path.insert(0, finder)
    try:
        import gradio  # noqa: F401 - for what it does to later imports
    finally:
        sys.meta_path.remove(finder)


class _Lighter(MetaPathFinder):
    """Finds the module that writes the stubs, to load it without the writing, pandas, to load it later, and no mcp."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """The module as it is installed, with another loader around its own; None for every other module."""
        if fullname == _NOT_AT_ALL:
            raise ModuleNotFoundError(name=fullname)
        if fullname not in {_WRITER, _LATER}:
            return None
        spec = PathFinder.find_spec(fullname, path, target)
        if spec is not None and spec.loader is not None:
            spec.loader = _Quiet(spec.loader) if fullname == _WRITER else LazyLoader(spec.loader)
        return spec


class _Quiet(Loader):
    """Loads a module as its own loader does, then switches the writing off."""

    def __init__(self, inner: Loader) -> None:
        self._inner = inner

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        """As the module's own loader makes it."""
        return self._inner.create_module(spec)

    def exec_module(self, module: ModuleType) -> None:
        """As the module's own loader runs it."""
        self._inner.exec_module(module)
        if _FUNCTION in vars(module):
            vars(module)[_FUNCTION] = lambda *_: None
