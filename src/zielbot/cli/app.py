"""The command line: its commands, and what becomes of an error."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Sequence

import typer
from typer.exceptions import Abort, TyperException

from zielbot import __version__
from zielbot.cli import agreements, check, evaluate, kpis, llm, mcp, past, refine, rules, serve, talk, tokens
from zielbot.cli.surroundings import FINE, MISUSE, OUT_OF_ORDER, say_error
from zielbot.errors import Unavailable, ZielbotError
from zielbot.goals.language import Language
from zielbot.wording.errors import code_text

log = logging.getLogger(__name__)

INTERRUPTED = 130

app = typer.Typer(
    name="zielbot",
    help="zielbot macht aus einem Vorhaben ein SMART-Ziel.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)
for room in (check, talk, refine, past, agreements, kpis, rules, llm, evaluate, tokens, mcp, serve):
    room.register(app)


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"zielbot {__version__}")
        raise typer.Exit


@app.callback()
def _options(
    *,
    verbose: bool = typer.Option(False, "--verbose", help="Zeigt bei einem Fehler im Programm, wo er auftrat."),
    version: bool = typer.Option(False, "--version", callback=_version, is_eager=True, help="Zeigt die Version."),
) -> None:
    logging.getLogger("zielbot").addHandler(logging.StreamHandler() if verbose else logging.NullHandler())


def run(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit status."""
    for stream in (sys.stdout, sys.stderr):
        # Windows consoles and LANG=C would otherwise stop at the first umlaut
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    try:
        result = app(args=None if arguments is None else list(arguments), standalone_mode=False)
        sys.stdout.flush()
        return result if isinstance(result, int) else FINE
    except (Abort, KeyboardInterrupt):
        return INTERRUPTED
    except TyperException as exc:
        show = getattr(exc, "show", None)
        show() if show else typer.echo(exc.format_message(), err=True)
        return MISUSE
    except ZielbotError as exc:
        say_error(exc)
        return OUT_OF_ORDER if isinstance(exc, Unavailable) else MISUSE
    except BrokenPipeError:
        # the reader of our output has gone; point stdout elsewhere so that the exit does not complain
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FINE
    except Exception:
        log.exception("command failed")
        typer.secho(code_text("internal", {}, Language.DE), fg="red", err=True)
        return OUT_OF_ORDER
