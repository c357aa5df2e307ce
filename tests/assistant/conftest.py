"""What the tests of the assistant share."""

from __future__ import annotations

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    """The flag that writes golden files anew."""
    parser.addoption("--update-golden", action="store_true", default=False, help="write golden files anew")
