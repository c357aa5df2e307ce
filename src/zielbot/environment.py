"""What the environment and the settings file say, before anything of it is checked; `settings` makes sense of it.

It is apart from `settings`, which takes it from here, so that a command that only says something need not load how
all settings are checked.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from zielbot.errors import SettingsError
from zielbot.goals.language import Language

PREFIX = "ZIELBOT_"
CONFIG_FILE = "zielbot.toml"

_LOCALES = ("LC_ALL", "LC_MESSAGES", "LANG")


def given_variables(environment: Mapping[str, str] | None = None) -> dict[str, str]:
    """The variables that are meant for zielbot, from the environment or the mapping given."""
    environment = os.environ if environment is None else environment
    return {name: value for name, value in environment.items() if name.startswith(PREFIX)}


def terminal_language(environment: Mapping[str, str] | None = None) -> Language:
    """The language to speak in a terminal: as set, otherwise that of the locale, otherwise German."""
    environment = os.environ if environment is None else environment
    given = given_variables(environment)
    try:
        told = given.get(f"{PREFIX}LANGUAGE") or read_file(given).get("language")
    except SettingsError:
        told = None
    locale = next(filter(None, (environment.get(name) for name in _LOCALES)), "")
    wanted = told or locale[:2].lower()
    return next((language for language in Language if language == wanted), Language.DE)


def default_data_dir() -> Path:
    """The platform's folder for data."""
    import platformdirs

    return platformdirs.user_data_path("zielbot", appauthor=False)


def read_file(given: Mapping[str, str]) -> dict[str, object]:
    """What the settings file says, nothing where there is none; raises SettingsError."""
    path = _config_file(given)
    if path is None:
        return {}
    import tomllib

    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError) as exc:
        raise SettingsError(name=CONFIG_FILE, reason=f"cannot be read ({exc})") from exc


def _config_file(given: Mapping[str, str]) -> Path | None:
    if config := given.get(PREFIX + "CONFIG"):
        path = Path(config).expanduser()
        if not path.is_file():
            raise SettingsError(name=PREFIX + "CONFIG", reason="file not found")
        return path
    import platformdirs

    data = given.get(PREFIX + "DATA_DIR")
    folders = [Path(data).expanduser() if data else default_data_dir()]
    folders.append(platformdirs.user_config_path("zielbot", appauthor=False))
    return next((folder / CONFIG_FILE for folder in folders if (folder / CONFIG_FILE).is_file()), None)
