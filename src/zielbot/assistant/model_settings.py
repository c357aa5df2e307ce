"""What is set about the language model."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, Field, SecretStr

_SILENT_SHARE = 0.75


class LlmSettings(BaseModel):
    """The language model; without `base_url` and `model` zielbot works offline.

    `timeout_s` is the time of a whole turn, `silence_s` how long the endpoint may send nothing at all (without it three
    quarters of the turn: what has not begun by then does not end in time). `log_texts` writes what is sent and answered
    into the log, to find out why a model misunderstands; never for good.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    base_url: str | None = None
    model: str | None = None
    api_key: SecretStr | None = None
    timeout_s: float = Field(default=20.0, gt=0, le=600)
    silence_s: float | None = Field(default=None, gt=0, le=600)
    max_tokens: int = Field(default=1200, ge=64, le=32_000)
    temperature: float = Field(default=0.0, ge=0, le=2)
    concurrency: int = Field(default=4, ge=1, le=64)
    tokens_per_hour: int = Field(default=0, ge=0)
    ca_file: str | None = None
    log_texts: bool = False

    @property
    def longest_silence_s(self) -> float:
        """Seconds without a byte after which a request is given up."""
        return min(self.timeout_s, self.timeout_s * _SILENT_SHARE if self.silence_s is None else self.silence_s)

    @property
    def configured(self) -> bool:
        """Whether there is a model to ask."""
        return bool(self.base_url and self.model)
