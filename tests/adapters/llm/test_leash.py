"""A failing endpoint rests, is tried again by one request, and comes back."""

from __future__ import annotations

import pytest

from zielbot.adapters.llm.faults import Reason, failed
from zielbot.adapters.llm.leash import Breaker, TokenBudget
from zielbot.errors import ModelUnavailable


class _Time:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def _fail(breaker: Breaker, reason: Reason = Reason.TRANSPORT, retry_after_s: float | None = None) -> str:
    with pytest.raises(ModelUnavailable) as raised, breaker.guarded():
        raise failed(reason, retry_after_s=retry_after_s)
    return str(raised.value.values["reason"])


def test_after_three_failures_requests_are_turned_away_until_the_rest_is_over() -> None:
    time = _Time()
    breaker = Breaker(now=time)

    reasons = [_fail(breaker) for _ in range(4)]
    time.now += 31
    after = _fail(breaker, Reason.TIMEOUT)

    assert reasons == ["transport", "transport", "transport", "resting"]
    assert after == "timeout"
    assert breaker.resting


def test_a_single_request_tries_the_endpoint_while_the_others_are_still_turned_away() -> None:
    time = _Time()
    breaker = Breaker(now=time)
    for _ in range(3):
        _fail(breaker)
    time.now += 31

    with breaker.guarded():
        meanwhile = _fail(breaker)
    with breaker.guarded():
        pass

    assert meanwhile == "resting"
    assert not breaker.resting


@pytest.mark.parametrize("reason", [Reason.REFUSAL, Reason.CUT_OFF, Reason.INVALID, Reason.TOO_LARGE])
def test_an_answer_that_is_no_good_does_not_tire_the_endpoint(reason: Reason) -> None:
    breaker = Breaker(now=_Time())

    reasons = [_fail(breaker, reason) for _ in range(6)]

    assert reasons == [reason.value] * 6


def test_an_endpoint_that_names_a_time_gets_it_at_once_but_no_more_than_an_hour() -> None:
    time = _Time()
    breaker = Breaker(now=time)

    _fail(breaker, Reason.BUSY, retry_after_s=1e9)
    time.now += 3599
    before = breaker.resting
    time.now += 2

    assert before
    assert not breaker.resting


def test_an_error_of_ours_leaves_the_way_free() -> None:
    time = _Time()
    breaker = Breaker(now=time)
    for _ in range(3):
        _fail(breaker)
    time.now += 31

    with pytest.raises(RuntimeError), breaker.guarded():
        raise RuntimeError

    assert _fail(breaker) == "transport"


def test_tokens_come_back_after_an_hour() -> None:
    time = _Time()
    budget = TokenBudget(1000, now=time)
    budget.spend(900)

    with pytest.raises(ModelUnavailable):
        budget.check(200)
    time.now += 3601
    budget.check(200)


def test_no_budget_is_no_limit() -> None:
    budget = TokenBudget(0)
    budget.spend(10**9)

    budget.check(10**9)
