"""Changes that name the version they change, so that nobody overwrites what they have not seen."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, TypeAlias

from fastapi import Header

from zielbot.errors import Conflict, InvalidValue, VersionMismatch, VersionRequired
from zielbot.goals.language import Text

if TYPE_CHECKING:
    from zielbot.agreements.agreement import Agreement
    from zielbot.assistant.ports import AgreementRepository

_ETAG_WORDS = Text('der ETag in Anführungszeichen, zum Beispiel "3"', 'the ETag in quotation marks, for example "3"')
_ETAG = re.compile(r'(?:W/)?"(\d{1,9})"')

IfMatch: TypeAlias = Annotated[
    str | None, Header(alias="If-Match", max_length=100, description="The ETag of the version that is to be changed")
]


def etag(version: object) -> dict[str, str]:
    """The header that names a version."""
    return {"ETag": f'"{version}"'}


def version_in(if_match: str | None) -> int:
    """The version named by If-Match; raises VersionRequired without one and InvalidValue for nonsense."""
    version = version_if_any(if_match)
    if version is None:
        raise VersionRequired
    return version


def version_if_any(if_match: str | None) -> int | None:
    """The version named by If-Match, None without one or for any (`*`); raises InvalidValue for nonsense."""
    if if_match is None or if_match.strip() == "*":
        return None
    found = _ETAG.fullmatch(if_match.strip())
    if found is None:
        raise InvalidValue(field="If-Match", value=if_match, expected=_ETAG_WORDS)
    return int(found[1])


class AtVersion:
    """A repository of agreements that knows each one in one version only."""

    def __init__(self, agreements: AgreementRepository, version: int) -> None:
        self._agreements = agreements
        self._version = version

    def get(self, agreement_id: str, owner: str) -> Agreement:
        """The owner's agreement of that id; raises NotFound, or VersionMismatch where it has moved on."""
        found = self._agreements.get(agreement_id, owner)
        if found.version != self._version:
            raise VersionMismatch(id=agreement_id)
        return found

    def add(self, agreement: Agreement) -> None:
        """Keep a new agreement."""
        self._agreements.add(agreement)

    def save(self, agreement: Agreement) -> Agreement:
        """Keep the changed agreement and return it with its new version; raises VersionMismatch on a stale one."""
        try:
            return self._agreements.save(agreement)
        except Conflict as exc:
            raise VersionMismatch(id=agreement.id) from exc

    def list(self, owner: str) -> Sequence[Agreement]:
        """The owner's agreements, newest first."""
        return self._agreements.list(owner)

    def delete(self, agreement_id: str, owner: str) -> None:
        """Forget it; raises NotFound, or VersionMismatch where it has moved on."""
        self.get(agreement_id, owner)
        self._agreements.delete(agreement_id, owner)
