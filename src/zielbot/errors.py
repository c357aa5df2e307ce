"""All errors of zielbot, as one tree.

ZielbotError
├── InputError            what came in cannot be used (422; 400 where it cannot be read at all)
│   ├── EmptyText         nothing to read
│   ├── TextTooLong       longer than the limit
│   ├── NotText           binary or not decodable
│   ├── UnknownLanguage   a language zielbot does not speak
│   ├── InvalidDate       a date that does not exist
│   ├── InvalidValue      any other field with an impossible value
│   │   ├── MissingField  a required field that is not there
│   │   ├── UnknownField  a field that does not exist
│   │   ├── DuplicateField  a field that is there twice
│   │   └── WrongState    a step that the present state does not allow (409)
│   ├── MissingBody       a request without content
│   ├── InvalidJson       not JSON
│   ├── RefusedAddress    an address that zielbot may not call
│   ├── UnreadableFile    a file of the wrong kind or damaged
│   └── TooMany           more rows or goals than allowed
├── BodyTooLarge          more bytes than allowed (413)
├── RateLimited           too many requests in a minute (429, retryable)
├── NotFound              no such thing, or not yours (404)
├── UnsupportedType       content of a kind that is not taken (415)
├── Conflict              changed by somebody else meanwhile (409)
│   ├── VersionMismatch   not the version that was to be changed (412)
│   └── KeyReused         an idempotency key with another request (409)
├── VersionRequired       a change that does not say which version it changes (428)
├── NotAuthenticated      without valid proof of who is calling (401)
├── NotAllowed            beyond the given rights (403)
├── MisdirectedRequest    asked under a name that is not ours (421)
├── NotReady              the draft is not yet a goal (409)
├── SettingsError         a setting that stops the start
│   └── OpenDoor          reachable from elsewhere without any way to sign in
└── Unavailable           a part of the machine does not answer (503, retryable)
    ├── StoreUnavailable      the database
    ├── EvidenceUnavailable   the index of past agreements
    └── ModelUnavailable      the language model

A weakness of a goal is never an error: that is a Finding. The sentences for people live in `wording`.
"""

from __future__ import annotations


class ZielbotError(Exception):
    """Base of all own errors: `code` is stable, `values` fill the placeholders of its sentence."""

    code = "error"
    retryable = False

    def __init__(self, **values: object) -> None:
        super().__init__(self.code)
        self.values = values


class InputError(ZielbotError):
    """What came in cannot be used."""

    code = "input"


class EmptyText(InputError):
    """Nothing to read."""

    code = "empty_text"


class TextTooLong(InputError):
    """Longer than `limit` characters."""

    code = "text_too_long"


class NotText(InputError):
    """Binary, or not decodable as UTF-8."""

    code = "not_text"


class UnknownLanguage(InputError):
    """A language zielbot does not speak (`language`)."""

    code = "unknown_language"


class InvalidDate(InputError):
    """A date that does not exist (`value`)."""

    code = "invalid_date"


class InvalidValue(InputError):
    """A field (`field`) with an impossible value (`value`)."""

    code = "invalid_value"


class MissingField(InvalidValue):
    """A required field (`field`) that is not there."""

    code = "missing_field"


class UnknownField(InvalidValue):
    """A field (`field`) that does not exist."""

    code = "unknown_field"


class WrongState(InvalidValue):
    """A step that the present state (`value`) does not allow."""

    code = "wrong_state"


class DuplicateField(InvalidValue):
    """A field (`field`) that is there twice."""

    code = "duplicate_field"


class MissingBody(InputError):
    """A request without content."""

    code = "missing_body"


class InvalidJson(InputError):
    """Not JSON (`reason`)."""

    code = "invalid_json"


class RefusedAddress(InputError):
    """An address (`url`) that zielbot may not or cannot call; `reason` is form, https or private."""

    code = "refused_address"


class UnreadableFile(InputError):
    """A file (`name`) of the wrong kind or damaged."""

    code = "unreadable_file"


class UnwritableFile(InputError):
    """A file (`name`) that cannot be written."""

    code = "unwritable_file"


class TooMany(InputError):
    """More than `limit` of `what`."""

    code = "too_many"


class BodyTooLarge(ZielbotError):
    """More than `limit` bytes."""

    code = "body_too_large"


class RateLimited(ZielbotError):
    """Too many requests in a minute; try again in `seconds`."""

    code = "rate_limited"
    retryable = True


class NotFound(ZielbotError):
    """No such thing, or not the caller's."""

    code = "not_found"


class UnsupportedType(ZielbotError):
    """Content of a kind that is not taken; `expected` is taken."""

    code = "unsupported_media_type"


class Conflict(ZielbotError):
    """Changed by somebody else meanwhile."""

    code = "conflict"


class VersionMismatch(Conflict):
    """Not the version that was to be changed."""

    code = "version_mismatch"


class KeyReused(Conflict):
    """An idempotency key that came with another request, or whose first request is not finished."""

    code = "key_reused"


class VersionRequired(ZielbotError):
    """A change that does not say which version it changes."""

    code = "version_required"


class NotAuthenticated(ZielbotError):
    """Without valid proof of who is calling."""

    code = "not_authenticated"


class NotAllowed(ZielbotError):
    """Beyond the given rights; `scope` is the right that is missing."""

    code = "not_allowed"


class MisdirectedRequest(ZielbotError):
    """Asked under a name that is not ours."""

    code = "misdirected_request"


class NotReady(ZielbotError):
    """The draft is not yet a goal; `missing` names the slots."""

    code = "not_ready"


class SettingsError(ZielbotError):
    """A setting (`name`) that stops the start, with `reason`."""

    code = "settings"


class NoModel(SettingsError):
    """No model in the folder (`folder`) that can be computed; `found` names what lies there instead."""

    code = "no_model"


class NoTokeniser(SettingsError):
    """A model without its tokeniser in the folder (`folder`)."""

    code = "no_tokeniser"


class UnknownModel(SettingsError):
    """A model of a `kind` that cannot be computed in the folder (`folder`)."""

    code = "unknown_model"


class OpenDoor(SettingsError):
    """Reachable from elsewhere (`host`) without any way to sign in."""

    code = "open_door"


class Unavailable(ZielbotError):
    """A part of the machine does not answer."""

    code = "unavailable"
    retryable = True


class StoreUnavailable(Unavailable):
    """The database does not answer."""

    code = "store_unavailable"


class EvidenceUnavailable(Unavailable):
    """The index of past agreements does not answer."""

    code = "evidence_unavailable"


class ModelUnavailable(Unavailable):
    """The language model does not answer as it should.

    `reason` is refusal, cut_off, invalid, transport, timeout, busy, auth, not_found, too_large, budget or resting.
    """

    code = "model_unavailable"
