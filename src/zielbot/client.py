"""A small typed client for the HTTP API; it needs nothing but the standard library and pydantic.

```python
from zielbot.client import Zielbot

zielbot = Zielbot("http://127.0.0.1:7860")
answer = zielbot.check("Bis Ende Q3 2027 senke ich die Churn Rate von 8 auf 6 %.")
print(answer.score, [finding.question for finding in answer.findings])
```

There is a method for every operation. Who receives webhooks checks them with `verify_webhook`.
"""

from __future__ import annotations

import json
import urllib.error
import urllib.request
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from http.client import HTTPResponse
from typing import TypeVar
from urllib.parse import quote, urlencode

from pydantic import BaseModel

from zielbot.api import responses, talk_responses, webhook_responses
from zielbot.api.responses import CheckReply, DraftReply, ProblemReply, RefineReply, SimilarReply, TargetReply
from zielbot.api.talk_responses import AgreementReply, ConversationReply, OpenedReply, TalkReply
from zielbot.api.verifying import BadSignature, verify_webhook
from zielbot.api.webhook_responses import DeliveryReply, NewWebhookReply, WebhookReply

__all__ = ["BadSignature", "Refused", "Zielbot", "verify_webhook"]

R = TypeVar("R", bound=BaseModel)
Fields = Mapping[str, object]

_NDJSON = {"Content-Type": "application/x-ndjson"}


class Refused(Exception):
    """The API answered with a problem."""

    def __init__(self, problem: ProblemReply) -> None:
        super().__init__(f"{problem.status} {problem.code}: {problem.detail}")
        self.problem = problem


@dataclass(frozen=True, slots=True)
class Zielbot:
    """One zielbot at an address, asked with a token where it needs one; raises Refused and URLError.

    Lists come page by page behind the scenes. What changes an agreement or a part of a goal names the version it was
    read in, and is refused where somebody was quicker.
    """

    address: str
    token: str | None = field(default=None, repr=False)
    language: str = "de"
    timeout_s: float = 30.0

    # goals

    def check(self, text: str, **fields: object) -> CheckReply:
        """The findings on one goal."""
        return self._post(CheckReply, "/goals/check", {"text": text, **fields})

    def check_many(self, texts: Iterable[str], **fields: object) -> Sequence[CheckReply]:
        """The findings on up to 500 goals at once."""
        goals = [{"text": text, **fields} for text in texts]
        return self._post(responses.CheckManyReply, "/goals/check-many", {"goals": goals}).answers

    def check_all(self, texts: Iterable[str]) -> Iterator[CheckReply]:
        """The findings on many goals, each as soon as it is there; a text that cannot be read raises Refused."""
        lines = "".join(json.dumps({"id": number, "text": text}) + "\n" for number, text in enumerate(texts))
        with self._open("POST", "/goals/check-stream", lines.encode(), _NDJSON) as got:
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

    def refining(self, text: str, **fields: object) -> Iterator[tuple[str, Fields]]:
        """What taking a list apart leads to as it comes about; the last event, `answered`, is the whole answer."""
        return self._events("/goals/refine", {"text": text, **fields})

    # conversations

    def open(self, text: str | None = None, **fields: object) -> OpenedReply:
        """A new conversation; with a text, the answer to it too."""
        return self._post(OpenedReply, "/conversations", {"text": text, **fields})

    def conversations(self) -> Iterator[talk_responses.ConversationRow]:
        """One's conversations, newest first."""
        for page in self._pages(talk_responses.ConversationsReply, "/conversations"):
            yield from page.conversations

    def conversation(self, conversation: str) -> ConversationReply:
        """The conversation with its messages."""
        return self._get(ConversationReply, f"/conversations/{_safe(conversation)}")

    def forget_conversation(self, conversation: str) -> None:
        """The conversation is gone for good."""
        self._raw("DELETE", f"/conversations/{_safe(conversation)}")

    def say(self, conversation: str, text: str, **fields: object) -> TalkReply:
        """The answer to a message."""
        return self._post(TalkReply, f"/conversations/{_safe(conversation)}/messages", {"text": text, **fields})

    def events(self, conversation: str, text: str, **fields: object) -> Iterator[tuple[str, Fields]]:
        """What a message leads to as it comes about; the last event, `answered`, is the whole answer."""
        return self._events(f"/conversations/{_safe(conversation)}/messages", {"text": text, **fields})

    def _events(self, path: str, fields: Fields) -> Iterator[tuple[str, Fields]]:
        body = json.dumps(fields, default=str).encode()
        headers = {"Content-Type": "application/json", "Accept": "text/event-stream"}
        with self._open("POST", path, body, headers) as got:
            name = ""
            for line in got:
                told = line.decode().rstrip("\n")
                if told.startswith("event: "):
                    name = told.removeprefix("event: ")
                elif told.startswith("data: "):
                    yield name, json.loads(told.removeprefix("data: "))

    def set_slot(self, conversation: str, slot: str, text: str, *, version: int | None = None) -> TalkReply:
        """The goal with one part set by hand, emptied by an empty text; with a `version` in that one only."""
        path, body = f"/conversations/{_safe(conversation)}/slots", {"slot": slot, "text": text}
        return self._ask(TalkReply, "PUT", path, body, _match(version))

    def undo(self, conversation: str, *, version: int | None = None) -> TalkReply:
        """The goal with the last change taken back."""
        return self._post(TalkReply, f"/conversations/{_safe(conversation)}/undo", None, _match(version))

    def redo(self, conversation: str, *, version: int | None = None) -> TalkReply:
        """The goal with the change made again."""
        return self._post(TalkReply, f"/conversations/{_safe(conversation)}/redo", None, _match(version))

    def accept(self, conversation: str, *, key: str | None = None, version: int | None = None) -> AgreementReply:
        """The goal kept as an agreement; however often it is accepted, it is kept once."""
        headers = ({"Idempotency-Key": key} if key else {}) | _match(version)
        return self._post(AgreementReply, f"/conversations/{_safe(conversation)}/accept", None, headers)

    # agreements

    def create_agreement(self, text: str, *, key: str | None = None, **fields: object) -> AgreementReply:
        """An agreement from one text that says everything; the same `key` never keeps it twice."""
        headers = {"Idempotency-Key": key} if key else {}
        return self._post(AgreementReply, "/agreements", {"text": text, **fields}, headers)

    def agreements(self) -> Iterator[AgreementReply]:
        """One's agreements, newest first."""
        for page in self._pages(talk_responses.AgreementsReply, "/agreements"):
            yield from page.agreements

    def agreement(self, agreement: str) -> AgreementReply:
        """The agreement with its history."""
        return self._get(AgreementReply, f"/agreements/{_safe(agreement)}")

    def amend(self, agreement: AgreementReply, sentence: str, reason: str, **fields: object) -> AgreementReply:
        """The agreement with a new sentence, waiting for the other side."""
        return self._change(agreement, "", {"sentence": sentence, "reason": reason, **fields}, method="PATCH")

    def consent(self, agreement: AgreementReply, party: str) -> AgreementReply:
        """The agreement with the consent of `employee` or `manager`."""
        return self._change(agreement, "/consent", {"party": party})

    def review(self, agreement: AgreementReply, **outcome: object) -> AgreementReply:
        """The agreement with its outcome: `actual`, `reached`, `note`, `on`."""
        return self._change(agreement, "/review", outcome)

    def end(self, agreement: AgreementReply, reason: str) -> AgreementReply:
        """The agreement given up by consent."""
        return self._change(agreement, "/end", {"reason": reason})

    def forget_agreement(self, agreement: AgreementReply) -> None:
        """The agreement is gone for good."""
        self._raw("DELETE", f"/agreements/{_safe(agreement.id)}", headers=_match(agreement.version))

    def document(self, agreement: str) -> str:
        """The agreement as Markdown."""
        return self._raw("GET", f"/agreements/{_safe(agreement)}/document").decode()

    def export(self, form: str = "csv") -> bytes:
        """One's agreements as `csv`, `xlsx`, `md` or `json`."""
        return self._raw("GET", f"/agreements/export?{urlencode({'format': form})}")

    def calendar(self) -> str:
        """Deadlines and stages as iCalendar."""
        return self._raw("GET", "/agreements/calendar.ics").decode()

    def import_past(self, table: bytes, media_type: str = "text/csv") -> talk_responses.ImportReply:
        """What came of a table of past agreements."""
        told = self._raw("POST", "/agreements/import", table, {"Content-Type": media_type})
        return talk_responses.ImportReply.model_validate_json(told)

    def past_progress(self) -> talk_responses.PastProgressReply:
        """How far past agreements are prepared for being found."""
        return self._get(talk_responses.PastProgressReply, "/agreements/import")

    # what past agreements say

    def suggest_target(self, metric: str, direction: str, baseline: float, **fields: object) -> TargetReply:
        """What past agreements say about a target."""
        asked = {"metric": metric, "direction": direction, "baseline": baseline, **fields}
        return self._post(TargetReply, "/targets/suggest", asked)

    def draw_target(self, metric: str, direction: str, baseline: float, **fields: object) -> str | None:
        """The same as a picture (SVG); None where there are too few cases."""
        asked = {"metric": metric, "direction": direction, "baseline": baseline, **fields}
        return self._raw("POST", "/targets/plot", _json(asked), _JSON).decode() or None

    def show_target(self, metric: str, direction: str, baseline: float, **fields: object) -> str | None:
        """The same picture, asked for by an address alone."""
        asked = {"metric": metric, "direction": direction, "baseline": baseline, **fields}
        return self._raw("GET", f"/targets/plot?{urlencode(asked)}").decode() or None

    def compare_targets(self, targets: Sequence[Fields]) -> responses.FairnessReply:
        """What stands out in planned targets side by side."""
        return self._post(responses.FairnessReply, "/targets/fairness", {"targets": list(targets)})

    def similar(self, text: str, limit: int = 10) -> SimilarReply:
        """The past agreements most like a text."""
        return self._post(SimilarReply, "/similar", {"text": text, "limit": limit})

    # measures, rules, articles

    def kpis(self) -> Iterator[talk_responses.KpiReply]:
        """The measures zielbot knows by name."""
        for page in self._pages(talk_responses.KpisReply, "/kpis"):
            yield from page.kpis

    def kpi(self, kpi: str) -> talk_responses.KpiReply:
        """One measure."""
        return self._get(talk_responses.KpiReply, f"/kpis/{_safe(kpi)}")

    def readings(self, kpi: str) -> Iterator[talk_responses.ReadingReply]:
        """The reported values of a measure, newest first."""
        for page in self._pages(talk_responses.ReadingsReply, f"/kpis/{_safe(kpi)}/readings"):
            yield from page.readings

    def add_readings(self, kpi: str, readings: Sequence[Fields]) -> int:
        """How many values of a measure were taken."""
        path = f"/kpis/{_safe(kpi)}/readings"
        return self._post(talk_responses.KeptReply, path, {"readings": list(readings)}).kept

    def rules(self) -> Iterator[talk_responses.RuleReply]:
        """The rules by which goals are checked."""
        for page in self._pages(talk_responses.RulesReply, "/rules"):
            yield from page.rules

    def rule(self, rule: str) -> talk_responses.RuleReply:
        """One rule with examples."""
        return self._get(talk_responses.RuleReply, f"/rules/{_safe(rule)}")

    def articles(self, question: str | None = None) -> Iterator[talk_responses.ArticleReply]:
        """All articles, or the one that answers a question."""
        asked = {} if question is None else {"question": question}
        for page in self._pages(talk_responses.ArticlesReply, "/articles", asked):
            yield from page.articles

    def article(self, article: str) -> talk_responses.ArticleReply:
        """One article with its text."""
        return self._get(talk_responses.ArticleReply, f"/articles/{_safe(article)}")

    # webhooks

    def create_webhook(self, url: str, *, key: str | None = None, **fields: object) -> NewWebhookReply:
        """A new webhook with its secret, which is shown this once; the same `key` never makes two."""
        headers = {"Idempotency-Key": key} if key else {}
        return self._post(NewWebhookReply, "/webhooks", {"url": url, **fields}, headers)

    def webhooks(self) -> Iterator[WebhookReply]:
        """One's webhooks, newest first."""
        for page in self._pages(webhook_responses.WebhooksReply, "/webhooks"):
            yield from page.webhooks

    def webhook(self, webhook: str) -> WebhookReply:
        """One webhook."""
        return self._get(WebhookReply, f"/webhooks/{_safe(webhook)}")

    def change_webhook(self, webhook: str, **changes: object) -> WebhookReply:
        """The webhook with `url`, `events`, `texts` or `enabled` changed."""
        return self._ask(WebhookReply, "PATCH", f"/webhooks/{_safe(webhook)}", changes, {})

    def forget_webhook(self, webhook: str) -> None:
        """The webhook is gone, with its messages."""
        self._raw("DELETE", f"/webhooks/{_safe(webhook)}")

    def rotate_webhook_secret(self, webhook: str) -> NewWebhookReply:
        """The webhook with a new secret; the old one holds for another day."""
        return self._post(NewWebhookReply, f"/webhooks/{_safe(webhook)}/secret", None)

    def ping_webhook(self, webhook: str) -> DeliveryReply:
        """A message that only shows whether the receiver answers."""
        return self._post(DeliveryReply, f"/webhooks/{_safe(webhook)}/ping", None)

    def deliveries(self, webhook: str) -> Iterator[DeliveryReply]:
        """What became of the messages, newest first."""
        for page in self._pages(webhook_responses.DeliveriesReply, f"/webhooks/{_safe(webhook)}/deliveries"):
            yield from page.deliveries

    def redeliver(self, delivery: DeliveryReply) -> DeliveryReply:
        """The same message, to be sent once more."""
        path = f"/webhooks/{_safe(delivery.webhook)}/deliveries/{_safe(delivery.id)}/redeliver"
        return self._post(DeliveryReply, path, None)

    # health

    def alive(self) -> responses.HealthReply:
        """The process answers."""
        return self._get(responses.HealthReply, "/healthz")

    def ready(self) -> responses.HealthReply:
        """The database answers too."""
        return self._get(responses.HealthReply, "/readyz")

    def _change(self, agreement: AgreementReply, path: str, body: Fields, method: str = "POST") -> AgreementReply:
        where = f"/agreements/{_safe(agreement.id)}{path}"
        return self._ask(AgreementReply, method, where, body, _match(agreement.version))

    def _get(self, reply: type[R], path: str) -> R:
        return self._ask(reply, "GET", path, None, {})

    def _pages(self, reply: type[R], path: str, asked: Fields | None = None) -> Iterator[R]:
        cursor: object = None
        while True:
            query = urlencode({"limit": 100, **(asked or {}), **({"cursor": cursor} if cursor else {})})
            page = self._get(reply, f"{path}?{query}")
            yield page
            cursor = getattr(page, "next", None)
            if cursor is None:
                return

    def _post(self, reply: type[R], path: str, body: Fields | None, headers: Mapping[str, str] | None = None) -> R:
        return self._ask(reply, "POST", path, body, headers or {})

    def _ask(self, reply: type[R], method: str, path: str, body: Fields | None, headers: Mapping[str, str]) -> R:
        content = None if body is None else _json(body)
        return reply.model_validate_json(self._raw(method, path, content, {**(_JSON if content else {}), **headers}))

    def _raw(
        self, method: str, path: str, content: bytes | None = None, headers: Mapping[str, str] | None = None
    ) -> bytes:
        with self._open(method, path, content, headers or {}) as got:
            return got.read()

    def _open(self, method: str, path: str, content: bytes | None, headers: Mapping[str, str]) -> HTTPResponse:
        signed = {"Authorization": f"Bearer {self.token}"} if self.token else {}
        base = "" if path in ("/healthz", "/readyz") else "/api/v1"
        request = urllib.request.Request(  # noqa: S310 - the address is the caller's own
            f"{self.address.rstrip('/')}{base}{path}",
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


_JSON = {"Content-Type": "application/json"}


def _safe(name: str) -> str:
    return quote(name, safe="")


def _json(body: Fields) -> bytes:
    return json.dumps(body, default=str).encode()


def _match(version: int | None) -> dict[str, str]:
    return {} if version is None else {"If-Match": f'"{version}"'}


def _read_problem(error: urllib.error.HTTPError) -> ProblemReply:
    try:
        return ProblemReply.model_validate_json(error.read())
    except ValueError:
        return _problem("error", str(error), error.code)


def _problem(code: str, detail: str, status: int = 422) -> ProblemReply:
    return ProblemReply(type=f"/api/problems/{code}", title=code, status=status, detail=detail, code=code)
