"""The OpenAPI document: complete, true, and held by generated requests."""

from __future__ import annotations

import json
import os
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import schemathesis
from fastapi.testclient import TestClient
from hypothesis import HealthCheck, given, settings
from hypothesis.errors import Unsatisfiable
from schemathesis import GenerationMode
from schemathesis.checks import CHECKS, load_all_checks
from schemathesis.config import SchemathesisConfig
from tests.api.conftest import Closed

from zielbot.api.app import OPERATIONS, create_api
from zielbot.api.operations import Operation
from zielbot.api.problems import MEDIA_TYPE
from zielbot.assistant.event_kinds import EventKind
from zielbot.bootstrap import Application
from zielbot.settings import LimitSettings, Settings


@pytest.fixture(scope="module")
def document(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    application = Application(Settings(data_dir=tmp_path_factory.mktemp("data")))
    return create_api(application).openapi()


def _operations(document: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            yield method.upper(), path, operation


def test_it_is_openapi_3_1_and_holds_every_operation(document: dict[str, Any]) -> None:
    told = {f"{method} {path}" for method, path, _ in _operations(document)}

    assert document["openapi"].startswith("3.1")
    assert told == {f"{one.method} {one.path}" for one in OPERATIONS}


def test_every_operation_says_what_it_does_and_which_right_it_needs(document: dict[str, Any]) -> None:
    for method, path, operation in _operations(document):
        assert operation["summary"], path
        assert operation["description"].endswith("."), path
        assert operation["x-scope"] in {"none", "check", "draft", "read", "write", "admin"}, (method, path)


def test_every_body_and_every_answer_has_an_example(document: dict[str, Any]) -> None:
    for method, path, operation in _operations(document):
        if "requestBody" in operation:
            assert any("example" in content for content in operation["requestBody"]["content"].values()), (method, path)
        good = next(answer for status, answer in operation["responses"].items() if status < "300")
        if "content" in good:
            assert any("example" in content for content in good["content"].values()), (method, path)


def _resolved(document: dict[str, Any], schema: dict[str, Any]) -> dict[str, Any]:
    return {**schema, "components": document["components"]}


def test_every_example_fits_its_schema(document: dict[str, Any]) -> None:
    checked = 0
    for _, _, operation in _operations(document):
        bodies = [operation.get("requestBody", {}), *operation["responses"].values()]
        bodies += list(document["components"]["responses"].values())
        for body in bodies:
            for content in body.get("content", {}).values():
                examples = [one["value"] for one in content.get("examples", {}).values()]
                examples += [content["example"]] if "example" in content else []
                for example in examples if "schema" in content else ():
                    jsonschema.validate(example, _resolved(document, content["schema"]))
                    checked += 1
    assert checked > 100


def test_every_problem_has_an_example_for_each_of_its_causes(document: dict[str, Any]) -> None:
    told = document["components"]["responses"]
    causes = [one["value"] for answer in told.values() for one in answer["content"][MEDIA_TYPE]["examples"].values()]

    assert len(causes) > 25
    assert all("–" not in one["detail"] and "{" not in one["detail"] for one in causes)
    assert {f"Problem{one['status']}" for one in causes} == set(told)


def test_the_type_of_every_problem_leads_to_a_page_that_everybody_may_read(
    closed: Closed, document: dict[str, Any]
) -> None:
    told = document["components"]["responses"].values()
    types = {one["value"]["type"] for answer in told for one in answer["content"][MEDIA_TYPE]["examples"].values()}

    pages = {kind: closed.client.get(kind, headers={"Accept-Language": "en"}) for kind in sorted(types)}

    assert {kind: page.status_code for kind, page in pages.items()} == dict.fromkeys(pages, 200)
    assert all(kind.rpartition("/")[2] in page.text for kind, page in pages.items())
    index = closed.client.get("/api/problems").text
    assert all(f'href="{kind}"' in index for kind in types)


def test_every_operation_says_what_it_answers_in_which_language_and_how_often(document: dict[str, Any]) -> None:
    for method, path, operation in _operations(document):
        assert {"$ref": "#/components/parameters/Accept-Language"} in operation["parameters"], (method, path)
        good = next(answer for status, answer in operation["responses"].items() if status < "300")
        assert {"X-Request-ID", "RateLimit", "RateLimit-Policy"} <= set(good["headers"]), (method, path)


def test_it_describes_the_messages_to_webhooks(document: dict[str, Any]) -> None:
    assert set(document["webhooks"]) == set(EventKind)
    for told in document["webhooks"].values():
        content = told["post"]["requestBody"]["content"]["application/json"]
        jsonschema.validate(content["example"], _resolved(document, content["schema"]))


@pytest.mark.parametrize(
    "one",
    [one for one in OPERATIONS if one.asks is not None and "{" not in one.path],
    ids=lambda one: f"{one.method} {one.path}",
)
def test_every_example_request_works_and_its_answer_fits_the_schema(
    client: TestClient, document: dict[str, Any], one: Operation
) -> None:
    answer = client.request(one.method, one.path, json=one.asks)

    assert answer.status_code == one.status, answer.text
    schema = document["paths"][one.path][one.method.lower()]["responses"][str(one.status)]["content"]
    assert answer.headers["content-type"].startswith(one.media_type)
    if one.media_type == "application/json":
        jsonschema.validate(answer.json(), _resolved(document, schema["application/json"]["schema"]))


def test_the_documentation_for_people_loads_nothing_from_elsewhere(client: TestClient) -> None:
    pages = [client.get(f"/api/docs{ending}") for ending in ("", ".js", ".css")]

    assert all(page.status_code == 200 for page in pages)
    assert "http" not in "".join(page.text for page in pages)
    assert "default-src 'none'" in pages[0].headers["content-security-policy"]
    assert json.loads(client.get("/api/v1/openapi.json").text)["info"]["title"] == "zielbot"


def _schema(folder: Path) -> Any:
    limits = LimitSettings(requests_per_minute=1_000_000)
    application = Application(Settings(data_dir=folder, embedder="hashing", limits=limits))
    config = SchemathesisConfig.from_dict({"generation": {"allow-x00": True}})
    where, host = "/api/v1/openapi.json", {"Host": "127.0.0.1"}
    schema = schemathesis.openapi.from_asgi(where, app=create_api(application), config=config, headers=host)
    schema.config.update(base_url="http://127.0.0.1")
    return schema


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Any:
    return _schema(tmp_path_factory.mktemp("fuzz"))


@pytest.fixture(scope="module")
def asked(request: pytest.FixtureRequest) -> Iterator[Counter[str]]:
    """Counts generated requests by mode; the sum is said at the end."""
    count: Counter[str] = Counter()
    yield count
    told = ", ".join(f"{number} {mode}" for mode, number in sorted(count.items()))
    capturing = request.config.pluginmanager.getplugin("capturemanager")
    with capturing.global_and_fixture_disabled():
        sys.stdout.write(f"\n{count.total()} generated requests ({told})\n")


CASES = int(os.environ.get("FUZZ_CASES", "1"))
"""Generated requests for each operation, once fitting and once not fitting the schema; `make fuzz` asks for more."""


load_all_checks()
FREE = ("/check-stream", "/import", "/webhooks")
"""Bodies that no JSON schema describes: whether they fit is told line by line, row by row, or by where a name leads."""


@schemathesis.serializer("application/x-ndjson", "text/csv")
def _raw(_: Any, value: Any) -> bytes:
    return value.encode("utf-8", "replace") if isinstance(value, str) else json.dumps(value).encode()


@pytest.mark.parametrize("mode", [GenerationMode.POSITIVE, GenerationMode.NEGATIVE], ids=["fitting", "unfitting"])
@pytest.mark.parametrize("one", OPERATIONS, ids=lambda one: f"{one.method} {one.path}")
def test_generated_requests_get_documented_answers(
    generated: Any, asked: Counter[str], one: Operation, mode: GenerationMode
) -> None:
    @given(case=generated[one.path][one.method].as_strategy(generation_mode=mode))
    @settings(max_examples=CASES, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    def ask(case: schemathesis.Case) -> None:
        asked[mode.value] += 1
        excluded = CHECKS.get_by_names(["positive_data_acceptance", "negative_data_rejection"])
        case.call_and_validate(
            headers={"Host": "127.0.0.1"}, excluded_checks=excluded if one.path.endswith(FREE) else []
        )

    try:
        ask()
    except Unsatisfiable:
        pytest.skip("nothing in this operation can be unfitting")
