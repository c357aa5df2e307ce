"""A small typed client for the HTTP API; it needs nothing but the standard library and pydantic.

```python
from zielbot.client import Zielbot

zielbot = Zielbot("http://127.0.0.1:7860")
answer = zielbot.check("Bis Ende Q3 2027 senke ich die Churn Rate von 8 auf 6 %.")
print(answer.score, [finding.question for finding in answer.findings])
```
"""

from __future__ import annotations

import json
import urllib.error
import urllib.request
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from http.client import HTTPResponse
from typing import TypeVar
from urllib.parse import quote, urlencode

from pydantic import BaseModel

from zielbot.api.responses import CheckReply, DraftReply, ProblemReply, RefineReply, SimilarReply, TargetReply
from zielbot.api.talk_responses import AgreementReply, AgreementsReply, OpenedReply, TalkReply

R = TypeVar("R", bound=BaseModel)
Fields = Mapping[str, object]


class Refused(Exception):
    """The API answered with a problem."""

    def __init__(self, problem: ProblemReply) -> None:
        super().__init__(f"{problem.status} {problem.code}: {problem.detail}")
        self.problem = problem


@dataclass(frozen=True, slots=True)
class Zielbot:
    """One zielbot at an address, asked with a token where it needs one; raises Refused and URLError."""

    address: str
    token: str | None = field(default=None, repr=False)
    language: str = "de"
    timeout_s: float = 30.0

    def check(self, text: str, **fields: object) -> CheckReply:
        """The findings on one goal."""
        return self._post(CheckReply, "/goals/check", {"text": text, **fields})

    def check_all(self, texts: Iterable[str]) -> Iterator[CheckReply]:
        """The findings on many goals, each as soon as it is there; a text that cannot be read raises Refused."""
        lines = "".join(json.dumps({"id": number, "text": text}) + "\n" for number, text in enumerate(texts))
        with self._open("POST", "/goals/check-stream", lines.encode(), {"Content-Type": "application/x-ndjson"}) as got:
            for line in got:
                told = json.loads(line)
                if "error" in told:
                    raise Refused(_problem(told["error"]["code"], told["error"]["message"]))
                yield CheckReply.model_validate(told)

    def draft(self, text: str, **fields: object) -> DraftReply:
        """A goal drafted from one text."""
        return self._post(DraftReply, "/goals/draft", {"text": text, **fields})

    def refine(self, text: str, **fields: object) -> RefineReply:
        """A list of goals taken apart."""
        return self._post(RefineReply, "/goals/refine", {"text": text, **fields})

    def open(self, text: str | None = None, **fields: object) -> OpenedReply:
        """A new conversation; with a text, the answer to it too."""
        return self._post(OpenedReply, "/conversations", {"text": text, **fields})

    def say(self, conversation: str, text: str, **fields: object) -> TalkReply:
        """The answer to a message."""
        return self._post(
            TalkReply, f"/conversations/{quote(conversation, safe='')}/messages", {"text": text, **fields}
        )

    def accept(self, conversation: str, *, key: str | None = None) -> AgreementReply:
        """The goal kept as an agreement; the same `key` never keeps it twice."""
        headers = {"Idempotency-Key": key} if key else {}
        return self._post(AgreementReply, f"/conversations/{quote(conversation, safe='')}/accept", None, headers)

    def agreements(self) -> Iterator[AgreementReply]:
        """One's agreements, newest first, page by page."""
        cursor: str | None = None
        while True:
            query = urlencode({"limit": 100} | ({"cursor": cursor} if cursor else {}))
            page = self._ask(AgreementsReply, "GET", f"/agreements?{query}", None, {})
            yield from page.agreements
            cursor = page.next
            if cursor is None:
                return

    def amend(self, agreement: AgreementReply, sentence: str, reason: str) -> AgreementReply:
        """The agreement with a new sentence; refused where somebody changed it meanwhile."""
        path, change = f"/agreements/{quote(agreement.id, safe='')}", {"sentence": sentence, "reason": reason}
        return self._ask(AgreementReply, "PATCH", path, change, {"If-Match": f'"{agreement.version}"'})

    def suggest_target(self, metric: str, direction: str, baseline: float, **fields: object) -> TargetReply:
        """What past agreements say about a target."""
        asked = {"metric": metric, "direction": direction, "baseline": baseline, **fields}
        return self._post(TargetReply, "/targets/suggest", asked)

    def similar(self, text: str, limit: int = 10) -> SimilarReply:
        """The past agreements most like a text."""
        return self._post(SimilarReply, "/similar", {"text": text, "limit": limit})

    def _post(self, reply: type[R], path: str, body: Fields | None, headers: Mapping[str, str] | None = None) -> R:
        return self._ask(reply, "POST", path, body, headers or {})

    def _ask(self, reply: type[R], method: str, path: str, body: Fields | None, headers: Mapping[str, str]) -> R:
        content = None if body is None else json.dumps(body, default=str).encode()
        kind = {} if body is None else {"Content-Type": "application/json"}
        with self._open(method, path, content, {**kind, **headers}) as got:
            return reply.model_validate_json(got.read())

    def _open(self, method: str, path: str, content: bytes | None, headers: Mapping[str, str]) -> HTTPResponse:
        signed = {"Authorization": f"Bearer {self.token}"} if self.token else {}
        request = urllib.request.Request(  # noqa: S310 - the address is the caller's own
            f"{self.address.rstrip('/')}/api/v1{path}",
            content,
            {"Accept-Language": self.language, **signed, **headers},
            method=method,
        )
        try:
            opened: HTTPResponse = urllib.request.urlopen(request, timeout=self.timeout_s)  # noqa: S310
        except urllib.error.HTTPError as exc:
            with exc:
                raise Refused(_read_problem(exc)) from exc
        return opened


def _read_problem(error: urllib.error.HTTPError) -> ProblemReply:
    try:
        return ProblemReply.model_validate_json(error.read())
    except ValueError:
        return _problem("error", str(error), error.code)


def _problem(code: str, detail: str, status: int = 422) -> ProblemReply:
    return ProblemReply(type=f"urn:zielbot:problem:{code}", title=code, status=status, detail=detail, code=code)
