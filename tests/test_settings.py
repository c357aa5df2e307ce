"""Settings: from variables and a file, known names only."""

from __future__ import annotations

from pathlib import Path

import pytest

from zielbot.errors import SettingsError
from zielbot.goals.language import Address, Language
from zielbot.settings import Settings, load_settings, variable_names


def _settings(tmp_path: Path, **variables: str) -> Settings:
    return load_settings({"ZIELBOT_DATA_DIR": str(tmp_path), **variables})


def test_without_any_setting_zielbot_speaks_german_on_loopback_and_keeps_a_sqlite_file(tmp_path: Path) -> None:
    settings = _settings(tmp_path)

    assert (settings.language, settings.address) == (Language.DE, Address.DU)
    assert settings.loopback
    assert settings.database == f"sqlite:///{tmp_path.as_posix()}/zielbot.sqlite"
    assert not settings.llm.configured


def test_without_a_data_folder_the_platform_s_own_is_used() -> None:
    assert "zielbot" in str(load_settings({}).data_dir)


@pytest.mark.parametrize(
    ("name", "value", "read"),
    [
        pytest.param("ZIELBOT_PORT", "8080", lambda s: s.port == 8080, id="number"),
        pytest.param("ZIELBOT_ADDRESS", "sie", lambda s: s.address is Address.SIE, id="form of address"),
        pytest.param("ZIELBOT_REGION", "BY", lambda s: s.region == "BY", id="Bundesland"),
        pytest.param("ZIELBOT_LLM_TIMEOUT_S", "7.5", lambda s: s.llm.timeout_s == 7.5, id="in a group"),
        pytest.param("ZIELBOT_COMPANY_COLOUR", "#0b6b5d", lambda s: s.company.colour == "#0b6b5d", id="colour"),
        pytest.param(
            "ZIELBOT_TRUSTED_PROXIES",
            "10.0.0.1, fd00::/8",
            lambda s: s.trusted_proxies == ("10.0.0.1", "fd00::/8"),
            id="list",
        ),
        pytest.param("ZIELBOT_LIMITS_ROWS", "10", lambda s: s.limits.rows == 10, id="limit"),
    ],
)
def test_a_variable_sets_its_field(tmp_path: Path, name: str, value: str, read) -> None:  # type: ignore[no-untyped-def]
    assert read(_settings(tmp_path, **{name: value}))


@pytest.mark.parametrize(
    ("name", "value"),
    [
        pytest.param("ZIELBOT_PORT", "achtzig", id="no number"),
        pytest.param("ZIELBOT_PORT", "70000", id="no port"),
        pytest.param("ZIELBOT_LANGUAGE", "fr", id="language not spoken"),
        pytest.param("ZIELBOT_REGION", "XX", id="no Bundesland"),
        pytest.param("ZIELBOT_FISCAL_YEAR_START", "13-01", id="no month"),
        pytest.param("ZIELBOT_FISCAL_YEAR_START", "2027-04-01", id="a whole date"),
        pytest.param("ZIELBOT_K_MIN", "4", id="fewer than five people"),
        pytest.param("ZIELBOT_COMPANY_COLOUR", "red; } body {", id="no colour"),
        pytest.param("ZIELBOT_TRUSTED_PROXIES", "proxy.example", id="no network"),
        pytest.param("ZIELBOT_EMBEDDER", "other", id="no embedder"),
    ],
)
def test_an_impossible_value_stops_the_start_and_names_its_variable(tmp_path: Path, name: str, value: str) -> None:
    with pytest.raises(SettingsError) as caught:
        _settings(tmp_path, **{name: value})

    assert caught.value.values["name"] == name


def test_an_unknown_name_stops_the_start_and_the_nearest_is_offered(tmp_path: Path) -> None:
    with pytest.raises(SettingsError) as caught:
        _settings(tmp_path, ZIELBOT_LANGAUGE="en")

    assert caught.value.values["name"] == "ZIELBOT_LANGAUGE"
    assert "ZIELBOT_LANGUAGE" in str(caught.value.values["reason"])


def test_names_of_other_programs_are_no_business_of_ours(tmp_path: Path) -> None:
    assert _settings(tmp_path, PATH="/bin", ZIEL="x").port == 7860


def test_the_file_in_the_data_folder_is_read_and_a_variable_wins_over_it(tmp_path: Path) -> None:
    (tmp_path / "zielbot.toml").write_text('port = 9000\nlanguage = "en"\n[llm]\nmodel = "m"\n', encoding="utf-8")

    settings = _settings(tmp_path, ZIELBOT_PORT="9001", ZIELBOT_LLM_BASE_URL="http://127.0.0.1:1/v1")

    assert (settings.port, settings.language) == (9001, Language.EN)
    assert settings.llm.configured


def test_a_named_file_is_read_instead(tmp_path: Path) -> None:
    other = tmp_path / "team.toml"
    other.write_text('address = "sie"\n', encoding="utf-8")

    assert _settings(tmp_path, ZIELBOT_CONFIG=str(other)).address is Address.SIE


@pytest.mark.parametrize(
    "content",
    [
        pytest.param("port = ", id="no TOML"),
        pytest.param("prot = 9000", id="unknown name"),
        pytest.param("llm = 3", id="a group that is none"),
        pytest.param("[llm]\nmodle = 'x'", id="unknown name in a group"),
    ],
)
def test_a_broken_file_stops_the_start(tmp_path: Path, content: str) -> None:
    (tmp_path / "zielbot.toml").write_text(content, encoding="utf-8")

    with pytest.raises(SettingsError):
        _settings(tmp_path)


def test_a_named_file_that_is_missing_stops_the_start(tmp_path: Path) -> None:
    with pytest.raises(SettingsError):
        _settings(tmp_path, ZIELBOT_CONFIG=str(tmp_path / "none.toml"))


def test_secrets_never_show(tmp_path: Path) -> None:
    settings = _settings(tmp_path, ZIELBOT_LLM_API_KEY="geheim-1", ZIELBOT_DATABASE_URL="postgresql://u:geheim-2@h/d")

    assert "geheim" not in repr(settings)
    assert settings.database.endswith("geheim-2@h/d")


@pytest.mark.parametrize(
    ("host", "loopback"),
    [
        ("127.0.0.1", True),
        ("localhost", True),
        ("::1", True),
        ("0.0.0.0", False),
        ("192.168.1.5", False),
        ("zb", False),
    ],
)
def test_only_addresses_of_this_machine_are_loopback(tmp_path: Path, host: str, loopback: bool) -> None:
    assert _settings(tmp_path, ZIELBOT_HOST=host).loopback is loopback


def test_every_setting_is_described_for_people() -> None:
    page = (Path(__file__).parent.parent / "docs" / "einstellungen.md").read_text(encoding="utf-8")

    assert [name for name in variable_names() if f"`{name}`" not in page] == []
