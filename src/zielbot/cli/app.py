"""The command line: its commands, and what becomes of an error."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Sequence

import click
import typer

from zielbot.cli import check, rules
from zielbot.cli.surroundings import FINE, MISUSE, OUT_OF_ORDER, say_error
from zielbot.errors import Unavailable, ZielbotError
from zielbot.goals.language import Language
from zielbot.wording.errors import code_text

log = logging.getLogger(__name__)

app = typer.Typer(
    name="zielbot",
    help="zielbot macht aus einem Vorhaben ein SMART-Ziel.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)
for room in (check, rules):
    room.register(app)


def run(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit status."""
    try:
        result = app(args=None if arguments is None else list(arguments), standalone_mode=False)
        return result if isinstance(result, int) else FINE
    except click.exceptions.Abort:
        return 130
    except click.ClickException as exc:
        exc.show()
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
        typer.echo(code_text("internal", Language.DE), err=True)
        return OUT_OF_ORDER
