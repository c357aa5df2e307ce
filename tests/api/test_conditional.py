"""What the caller has already is not sent again, and a question that cannot be understood is not half answered."""

from __future__ import annotations

import pytest
from fastapi.testclient import TestClient
from tests.api.kept import AGREEMENTS, TALKS, WISH, at, match

BASE = "/api/v1"


@pytest.fixture
def talk(client: TestClient) -> str:
    return f"{TALKS}/{client.post(TALKS, json={'text': WISH}).json()['id']}"


@pytest.fixture
def places(client: TestClient, agreement: dict[str, object], talk: str) -> dict[str, str]:
    """One resource of each kind that can be fetched by itself."""
    return {
        "conversation": talk,
        "agreement": at(agreement),
        "document": f"{at(agreement)}/document",
        "rule": f"{BASE}/rules/T101",
        "article": f"{BASE}/articles/{client.get(f'{BASE}/articles').json()['articles'][0]['id']}",
        "kpi": f"{BASE}/kpis/nps",
    }


@pytest.mark.parametrize("kind", ["conversation", "agreement", "document", "rule", "article", "kpi"])
def test_a_resource_that_the_caller_has_is_not_sent_again(
    client: TestClient, places: dict[str, str], kind: str
) -> None:
    first = client.get(places[kind])

    again = client.get(places[kind], headers={"If-None-Match": f'"else", W/{first.headers["etag"]}'})
    other = client.get(places[kind], headers={"If-None-Match": '"else"'})

    assert (first.status_code, again.status_code, other.status_code) == (200, 304, 200)
    assert (again.content, again.headers["etag"]) == (b"", first.headers["etag"])
    assert other.content == first.content


def test_a_changed_resource_is_sent_whole(client: TestClient, agreement: dict[str, object]) -> None:
    seen = client.get(at(agreement)).headers["etag"]
    client.post(f"{at(agreement)}/consent", json={"party": "manager"}, headers=match(agreement))

    answer = client.get(at(agreement), headers={"If-None-Match": seen})

    assert answer.status_code == 200
    assert answer.headers["etag"] != seen


def test_an_article_in_another_language_is_another_content(client: TestClient, places: dict[str, str]) -> None:
    german = client.get(places["article"], headers={"Accept-Language": "de"}).headers["etag"]

    answer = client.get(places["article"], headers={"Accept-Language": "en", "If-None-Match": german})

    assert answer.status_code == 200


def test_what_does_not_exist_is_never_unchanged(client: TestClient) -> None:
    assert client.get(f"{BASE}/rules/T999", headers={"If-None-Match": "*"}).status_code == 404


@pytest.mark.parametrize(
    ("path", "code", "field"),
    [
        (f"{AGREEMENTS}?limti=5", "unknown_field", "limti"),
        (f"{TALKS}?status=ready", "unknown_field", "status"),
        (f"{BASE}/rules?criterion=s", "unknown_field", "criterion"),
        (f"{BASE}/rules/T101?lang=en", "unknown_field", "lang"),
        (f"{BASE}/articles?question=SMART&q=SMART", "unknown_field", "q"),
        (f"{BASE}/webhooks?limit=5&limit=6", "duplicate_field", "limit"),
        (f"{BASE}/kpis/nps/readings?since=2027-01-01", "unknown_field", "since"),
        (f"{BASE}/targets/plot?metric=NPS&unit=points&direction=up&baseline=1&months=3&wdith=4", "unknown_field", "wdith"),
    ],
)  # fmt: skip
def test_a_query_parameter_that_nobody_reads_is_refused(client: TestClient, path: str, code: str, field: str) -> None:
    answer = client.get(path)

    assert answer.status_code == 422
    assert (answer.json()["code"], answer.json()["field"]) == (code, field)


def test_a_query_parameter_is_refused_at_calls_that_change_something_too(client: TestClient) -> None:
    answer = client.post(f"{BASE}/goals/check?today=2027-01-15", json={"text": "Mehr Umsatz."})

    assert (answer.status_code, answer.json()["field"]) == (422, "today")
