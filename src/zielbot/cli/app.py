"""The command line: its commands, and what becomes of an error."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Sequence

from zielbot import __version__
from zielbot.cli import (
    agreements,
    backup,
    check,
    erase,
    evaluate,
    kpis,
    llm,
    mcp,
    past,
    refine,
    rules,
    serve,
    talk,
    tokens,
    webhooks,
)
from zielbot.cli.commands import Command
from zielbot.cli.help_page import help_page, usage
from zielbot.cli.parsing import Call, Misuse, language_in, parse
from zielbot.cli.surroundings import (
    FINE,
    INTERRUPTED,
    MISUSE,
    OUT_OF_ORDER,
    address,
    complain,
    language,
    say,
    say_error,
    speak,
)
from zielbot.errors import Unavailable, ZielbotError
from zielbot.goals.language import Text
from zielbot.wording.errors import code_text

log = logging.getLogger(__name__)


ROOT = Command(
    "zielbot",
    Text("zielbot macht aus einem Vorhaben ein SMART-Ziel.", "zielbot turns an intention into a SMART goal."),
    parts=(
        check.COMMAND,
        *talk.COMMANDS,
        refine.COMMAND,
        *past.COMMANDS,
        agreements.COMMAND,
        kpis.COMMAND,
        rules.COMMAND,
        llm.COMMAND,
        evaluate.COMMAND,
        tokens.COMMAND,
        backup.COMMAND,
        erase.COMMAND,
        webhooks.COMMAND,
        mcp.COMMAND,
        serve.COMMAND,
    ),
)
_HELP = Text("Mehr dazu: {command} --help", "More: {command} --help")


def run(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit status."""
    for stream in (sys.stdout, sys.stderr):
        # Windows consoles and LANG=C would otherwise stop at the first umlaut
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    given = sys.argv[1:] if arguments is None else arguments
    speak(language_in(given))
    try:
        status = _called(parse(ROOT, given))
        sys.stdout.flush()
        return status
    except KeyboardInterrupt:
        return INTERRUPTED
    except Misuse as exc:
        _say_misuse(exc)
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
        complain(code_text("internal", {}, language(), address()))
        return OUT_OF_ORDER


def _called(call: Call) -> int:
    logging.getLogger("zielbot").addHandler(
        logging.StreamHandler() if call.common["verbose"] else logging.NullHandler()
    )
    if call.common["version"]:
        say(f"zielbot {__version__}")
        return FINE
    if call.command.run is not None and not call.common["help"]:
        return call.command.run(**call.values)
    for line in help_page(call.path, language()):
        say(line)
    return FINE if call.common["help"] else MISUSE


def _say_misuse(misuse: Misuse) -> None:
    spoken, form = language(), address()
    values = {
        name: value.render(spoken, form) if isinstance(value, Text) else value[:200]
        for name, value in misuse.values.items()
    }
    complain(misuse.text.render(spoken, form, **values))
    complain(usage(misuse.path, spoken))
    complain(_HELP.render(spoken, command=" ".join(part.name for part in misuse.path)))
