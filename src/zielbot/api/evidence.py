"""Operations on what past agreements say, and on KPIs."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Annotated

from fastapi import Query
from pydantic.json_schema import SkipJsonSchema
from starlette.requests import Request
from starlette.responses import Response

from zielbot.api import examples, responses, talk_responses
from zielbot.api.operations import BASE, Operation, answer
from zielbot.api.pages import Cursor, Limit, page
from zielbot.api.requests import (
    FairnessRequest,
    PictureForm,
    PictureQuery,
    ReadingsRequest,
    SimilarRequest,
    TargetRequest,
)
from zielbot.api.surroundings import App, Assistant, Spoken
from zielbot.assistant.access import Scope
from zielbot.assistant.talk_answers import plain
from zielbot.bootstrap import Application
from zielbot.errors import NotFound
from zielbot.evidence.svg import as_svg
from zielbot.goals.kpi import Kpi
from zielbot.goals.kpi_reading import KpiReading
from zielbot.goals.language import Language

SVG, PNG = "image/svg+xml", "image/png"
AskedForm = Annotated[PictureForm | SkipJsonSchema[None], Query(alias="format")]


def suggest_target(body: TargetRequest, assistant: Assistant) -> Response:
    """The corridor that comparable agreements reached, and how the target lies to it; too few cases say so."""
    return answer({"id": body.id, **assistant.targets(body)})


def draw_target(body: TargetRequest, request: Request, assistant: Assistant, form: AskedForm = None) -> Response:
    """The corridor with the target as a picture, SVG or PNG; 204 where too few cases give no corridor.

    PNG is sent where `format` says so, or where the Accept header names it and not SVG.
    """
    return _drawn(assistant, body, _form(form, request))


def show_target(query: Annotated[PictureQuery, Query()], request: Request, assistant: Assistant) -> Response:
    """The same picture for an address, to be shown in a page or report."""
    return _drawn(assistant, query, _form(query.format, request))


def _form(asked: PictureForm | None, request: Request) -> PictureForm:
    accepted = request.headers.get("accept", "")
    return asked or ("png" if PNG in accepted and SVG not in accepted else "svg")


def _drawn(assistant: Assistant, asked: TargetRequest, form: PictureForm) -> Response:
    headers = {"Cache-Control": "no-store", "Vary": "Accept"}
    picture = assistant.picture(asked)
    if picture is None:
        return Response(status_code=204, headers=headers)
    if form == "png":
        return Response(assistant.application.painter.paint(picture), headers=headers, media_type=PNG)
    return Response(as_svg(picture), headers=headers, media_type=SVG)


def compare_targets(body: FairnessRequest, assistant: Assistant) -> Response:
    """What stands out in a set of targets: flat markups on the last result, and gaps between alike roles."""
    return answer(assistant.fairness(body))


def find_similar(body: SimilarRequest, assistant: Assistant) -> Response:
    """The past agreements most like a text, best first, each with the reason in words."""
    return answer({"id": body.id, **assistant.similar(body)})


def list_kpis(application: App, spoken: Spoken, cursor: Cursor = None, limit: Limit = 50) -> Response:
    """The measures zielbot knows by name."""
    return page("kpis", [_kpi(kpi, spoken) for kpi in application.kpis], cursor=cursor, limit=limit)


def get_kpi(kpi_id: str, application: App, spoken: Spoken) -> Response:
    """One measure: names, definition, formula, bounds, guards, reference."""
    return answer(_kpi(_known(kpi_id, application), spoken))


def list_readings(kpi_id: str, application: App, cursor: Cursor = None, limit: Limit = 200) -> Response:
    """The values that systems reported of a measure, newest first."""
    readings = [_reading(one) for one in application.kpi_readings.list(_known(kpi_id, application).id)]
    return page("readings", readings, cursor=cursor, limit=limit, key=_reading_key)


def _reading_key(row: Mapping[str, object]) -> str:
    """What a value is recognised by, in signs that a cursor may hold."""
    told = f"{row['source']}\n{row['scope']}".encode()
    return f"{row['as_of']}.{hashlib.sha256(told).hexdigest()[:16]}"


def add_readings(kpi_id: str, body: ReadingsRequest, application: App) -> Response:
    """Takes values of a measure; one of the same scope, day and source replaces the one before."""
    kpi = _known(kpi_id, application)
    taken = [
        KpiReading(
            kpi=kpi.id,
            value=one.value,
            unit=one.unit or kpi.unit,
            as_of=one.as_of,
            source=one.source,
            scope=one.scope,
        )
        for one in body.readings
    ]
    return answer({"kept": application.kpi_readings.add(taken)})


def _known(kpi_id: str, application: Application) -> Kpi:
    kpi = application.kpis.get(kpi_id)
    if kpi is None:
        raise NotFound(id=kpi_id)
    return kpi


def _kpi(kpi: Kpi, language: Language) -> dict[str, object]:
    name = kpi.name(language)
    return {
        "id": kpi.id,
        "name": name.name,
        "synonyms": list(name.synonyms),
        "field": kpi.field,
        "unit": kpi.unit,
        "better": kpi.better.value,
        "lower": plain(kpi.lower),
        "upper": plain(kpi.upper),
        "definition": name.definition,
        "formula": name.formula,
        "data_source": name.data_source,
        "guards": list(kpi.guards),
        "reference": kpi.reference,
    }


def _reading(reading: KpiReading) -> dict[str, object]:
    return {
        "value": plain(reading.value),
        "unit": reading.unit,
        "as_of": reading.as_of.isoformat(),
        "source": reading.source,
        "scope": reading.scope,
    }


_KPI = f"{BASE}/kpis/{{kpi_id}}"

OPERATIONS = (
    Operation(
        "POST",
        f"{BASE}/targets/suggest",
        suggest_target,
        Scope.READ,
        "evidence",
        "Compare a target with past agreements",
        reply=responses.TargetReply,
        asks=examples.TARGET_REQUEST,
        example=examples.TARGET_REPLY,
    ),
    Operation(
        "POST",
        f"{BASE}/targets/plot",
        draw_target,
        Scope.READ,
        "evidence",
        "Draw a target and past agreements",
        asks=examples.TARGET_REQUEST,
        media_type=SVG,
        also={PNG: "PNG"},
        example=examples.SVG,
        empty=True,
    ),
    Operation(
        "GET",
        f"{BASE}/targets/plot",
        show_target,
        Scope.READ,
        "evidence",
        "Show a target and past agreements",
        media_type=SVG,
        also={PNG: "PNG"},
        example=examples.SVG,
        empty=True,
    ),
    Operation(
        "POST",
        f"{BASE}/targets/fairness",
        compare_targets,
        Scope.READ,
        "evidence",
        "Look at planned targets side by side",
        reply=responses.FairnessReply,
        asks=examples.FAIRNESS_REQUEST,
        example=examples.FAIRNESS_REPLY,
    ),
    Operation(
        "POST",
        f"{BASE}/similar",
        find_similar,
        Scope.READ,
        "evidence",
        "Find similar past agreements",
        reply=responses.SimilarReply,
        asks={"text": "Weniger Kunden sollen kündigen.", "limit": 3},
        example=examples.SIMILAR_REPLY,
    ),
    Operation(
        "GET",
        f"{BASE}/kpis",
        list_kpis,
        Scope.CHECK,
        "kpis",
        "List the measures",
        reply=talk_responses.KpisReply,
        example={"kpis": [examples.KPI], "next": None},
    ),
    Operation(
        "GET",
        _KPI,
        get_kpi,
        Scope.CHECK,
        "kpis",
        "Get a measure",
        reply=talk_responses.KpiReply,
        errors=(404,),
        example=examples.KPI,
        single=True,
    ),
    Operation(
        "GET",
        f"{_KPI}/readings",
        list_readings,
        Scope.READ,
        "kpis",
        "List the values of a measure",
        reply=talk_responses.ReadingsReply,
        errors=(404,),
        example={"readings": [examples.READING], "next": None},
    ),
    Operation(
        "POST",
        f"{_KPI}/readings",
        add_readings,
        Scope.WRITE,
        "kpis",
        "Add values of a measure",
        reply=talk_responses.KeptReply,
        errors=(404, 409),
        asks={"readings": [examples.READING]},
        example={"kept": 1},
    ),
)
