"""The server starts without loading what the page does not use."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.web.conftest import ROOT

HEAVY = ("pandas.core", "mcp", "openai", "chromadb", "alembic")


def test_a_start_loads_neither_pandas_nor_mcp_nor_a_model_library(tmp_path: Path) -> None:
    told = subprocess.run(
        [sys.executable, "-c", f"import app, sys; app.create_app(); print([n for n in {HEAVY} if n in sys.modules])"],
        cwd=ROOT,
        env={**os.environ, "ZIELBOT_DATA_DIR": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    )

    assert told.stdout.strip() == "[]"
