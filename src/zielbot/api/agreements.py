"""Operations on agreements."""

from __future__ import annotations

from dataclasses import asdict
from typing import Annotated, TypeAlias

from fastapi import Depends, Query, Request
from starlette.responses import Response

from zielbot.api import examples, talk_responses
from zielbot.api.kept import COLUMNS, Kept
from zielbot.api.once import Once
from zielbot.api.operations import BASE, Operation, answer
from zielbot.api.pages import Cursor, Limit, page
from zielbot.api.requests import AmendRequest, ConsentRequest, CreateAgreementRequest, EndRequest, ReviewRequest
from zielbot.api.surroundings import App, Assistant, Spoken
from zielbot.api.versions import IfMatch, etag, version_in
from zielbot.assistant.access import Scope
from zielbot.assistant.documents import TableFormat
from zielbot.errors import UnsupportedType
from zielbot.evidence.import_words import problem_words
from zielbot.goals.language import Language

MEDIA_TYPES = {
    TableFormat.MARKDOWN: "text/markdown",
    TableFormat.CSV: "text/csv",
    TableFormat.XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    TableFormat.JSON: "application/json",
}


async def _kept(assistant: Assistant) -> Kept:
    return Kept(assistant)


Own: TypeAlias = Annotated[Kept, Depends(_kept)]


def create_agreement(body: CreateAgreementRequest, kept: Own, once: Once) -> Response:
    """Keeps a goal that one text says completely: measure, start, target, deadline, means, purpose."""
    return once.create(body, lambda: kept.create(body), location=f"{BASE}/agreements")


def list_agreements(kept: Own, cursor: Cursor = None, limit: Limit = 50) -> Response:
    """The caller's own agreements, newest first."""
    return page("agreements", kept.all(), cursor=cursor, limit=limit)


def get_agreement(agreement_id: str, kept: Own) -> Response:
    """The agreement with its state and history; the ETag names its version."""
    return _versioned(kept.get(agreement_id))


def amend_agreement(agreement_id: str, body: AmendRequest, kept: Own, if_match: IfMatch = None) -> Response:
    """Changes the sentence by consent: the other side has to agree anew."""
    return _versioned(kept.amend(agreement_id, body, version_in(if_match)))


def consent_to_agreement(agreement_id: str, body: ConsentRequest, kept: Own, if_match: IfMatch = None) -> Response:
    """Gives one side's consent; the agreement stands once both have given it."""
    return _versioned(kept.consent(agreement_id, body.party, version_in(if_match)))


def review_agreement(agreement_id: str, body: ReviewRequest, kept: Own, if_match: IfMatch = None) -> Response:
    """Notes the outcome."""
    return _versioned(kept.review(agreement_id, body, version_in(if_match)))


def end_agreement(agreement_id: str, body: EndRequest, kept: Own, if_match: IfMatch = None) -> Response:
    """Gives the agreement up by consent."""
    return _versioned(kept.end(agreement_id, body.reason, version_in(if_match)))


def delete_agreement(agreement_id: str, kept: Own, if_match: IfMatch = None) -> Response:
    """Forgets the agreement for good."""
    kept.delete(agreement_id, version_in(if_match))
    return Response(status_code=204)


def agreement_document(agreement_id: str, kept: Own) -> Response:
    """The agreement as a document."""
    return _file(kept.markdown(agreement_id).encode(), TableFormat.MARKDOWN, "zielvereinbarung")


def export_agreements(
    kept: Own,
    application: App,
    spoken: Spoken,
    form: Annotated[TableFormat, Query(alias="format", description="md, csv, xlsx or json")] = TableFormat.CSV,
) -> Response:
    """All agreements of the caller as a table; text stays text, also in a spreadsheet."""
    title = "Zielvereinbarungen" if spoken is Language.DE else "Agreements"
    content = application.tables.write(form, kept.rows(), COLUMNS, title=title)
    return _file(content, form, title.lower())


def agreements_calendar(kept: Own, application: App, spoken: Spoken) -> Response:
    """Deadlines and dated stages of open agreements as a calendar to subscribe to (token as password)."""
    title = "Ziele" if spoken is Language.DE else "Goals"
    content = application.calendars.write(kept.appointments(), title=title)
    return Response(content, headers={"Cache-Control": "no-store"}, media_type="text/calendar")


async def import_past_agreements(request: Request, application: App, spoken: Spoken) -> Response:
    """Adds past agreements from a table (CSV or XLSX), the evidence that targets are compared with."""
    from anyio import to_thread

    name = _table_name(request.headers.get("content-type", ""))
    content = await request.body()
    result = await to_thread.run_sync(application.import_past, name, content)
    problems = [{**asdict(one), "message": problem_words(one, spoken, result.columns)} for one in result.problems[:100]]
    used = {"columns": dict(result.columns), "unused": list(result.unused), "silent": result.silent}
    return answer({"imported": len(result.precedents), **used, "problems": problems})


def past_progress(application: App) -> Response:
    """How many past agreements there are, and how many of them can be found by meaning already."""
    with_vectors, total = application.background.progress()
    return answer({"agreements": total, "with_vectors": with_vectors})


def _table_name(content_type: str) -> str:
    plain = content_type.partition(";")[0].strip().lower()
    for form in (TableFormat.CSV, TableFormat.XLSX):
        if plain == MEDIA_TYPES[form]:
            return f"import.{form.value}"
    raise UnsupportedType(expected=f"{MEDIA_TYPES[TableFormat.CSV]} / {MEDIA_TYPES[TableFormat.XLSX]}")


def _versioned(told: object) -> Response:
    assert isinstance(told, dict)
    return answer(told, headers=etag(told["version"]))


def _file(content: bytes, form: TableFormat, name: str) -> Response:
    headers = {
        "Content-Disposition": f'attachment; filename="{name}.{form.value}"',
        "Cache-Control": "no-store",
    }
    return Response(content, headers=headers, media_type=MEDIA_TYPES[form])


_ALL = f"{BASE}/agreements"
_ONE = f"{_ALL}/{{agreement_id}}"
_TAG = "agreements"
_ETAG = {"ETag": "The version, to be sent as If-Match with a change"}


def _change(path: str, endpoint: object, summary: str, asks: object, *, method: str = "POST") -> Operation:
    assert callable(endpoint)
    return Operation(
        method,
        f"{_ONE}{path}",
        endpoint,
        Scope.WRITE,
        _TAG,
        summary,
        reply=talk_responses.AgreementReply,
        errors=(404, 409, 412, 428),
        asks=asks,
        example=examples.AGREEMENT,
        headers=_ETAG,
    )


OPERATIONS = (
    Operation(
        "POST",
        _ALL,
        create_agreement,
        Scope.WRITE,
        _TAG,
        "Create an agreement",
        reply=talk_responses.AgreementReply,
        status=201,
        errors=(409,),
        asks=examples.AGREEMENT_REQUEST,
        example=examples.AGREEMENT,
        headers={"Location": "Where it can be found"},
    ),
    Operation(
        "GET",
        _ALL,
        list_agreements,
        Scope.READ,
        _TAG,
        "List one's agreements",
        reply=talk_responses.AgreementsReply,
        example={"agreements": [examples.AGREEMENT], "next": None},
    ),
    Operation(
        "GET",
        f"{_ALL}/export",
        export_agreements,
        Scope.READ,
        _TAG,
        "Export one's agreements",
        media_type="text/csv",
        example='"id";"sentence"\r\n',
        also={
            "text/markdown": "| id | sentence |\n",
            "application/json": "[]",
            MEDIA_TYPES[TableFormat.XLSX]: "",
        },
    ),
    Operation(
        "GET",
        f"{_ALL}/calendar.ics",
        agreements_calendar,
        Scope.READ,
        _TAG,
        "Subscribe to deadlines and stages",
        media_type="text/calendar",
        example="BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n",
    ),
    Operation(
        "POST",
        f"{_ALL}/import",
        import_past_agreements,
        Scope.ADMIN,
        _TAG,
        "Import past agreements",
        reply=talk_responses.ImportReply,
        example={"imported": 2, "columns": {"text": "Ziel"}, "problems": []},
        extra={
            "requestBody": {
                "required": True,
                "content": {
                    "text/csv": {"schema": {}, "example": "text;unit;baseline;target;actual\n"},
                    MEDIA_TYPES[TableFormat.XLSX]: {"schema": {}},
                },
            }
        },
    ),
    Operation(
        "GET",
        f"{_ALL}/import",
        past_progress,
        Scope.ADMIN,
        _TAG,
        "See how far past agreements are prepared",
        reply=talk_responses.PastProgressReply,
        example={"agreements": 100000, "with_vectors": 25600},
    ),
    Operation(
        "GET",
        _ONE,
        get_agreement,
        Scope.READ,
        _TAG,
        "Get an agreement",
        reply=talk_responses.AgreementReply,
        errors=(404,),
        example=examples.AGREEMENT,
        headers=_ETAG,
        single=True,
    ),
    Operation(
        "GET",
        f"{_ONE}/document",
        agreement_document,
        Scope.READ,
        _TAG,
        "Get an agreement as a document",
        errors=(404,),
        media_type="text/markdown",
        example="# Zielvereinbarung\n",
        single=True,
    ),
    Operation(
        "DELETE",
        _ONE,
        delete_agreement,
        Scope.WRITE,
        _TAG,
        "Forget an agreement",
        status=204,
        errors=(404, 409, 412, 428),
    ),
    _change(
        "",
        amend_agreement,
        "Amend an agreement",
        {"sentence": examples.SENTENCE, "reason": "Das Team ist kleiner geworden."},
        method="PATCH",
    ),
    _change("/consent", consent_to_agreement, "Consent to an agreement", {"party": "manager"}),
    _change("/review", review_agreement, "Note the outcome", {"actual": 37, "reached": False}),
    _change("/end", end_agreement, "Give an agreement up", {"reason": "Das Produkt wurde eingestellt."}),
)
