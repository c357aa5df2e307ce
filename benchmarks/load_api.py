"""Load on a running server: many checks at once, one long stream; beside it the bare command line.

python benchmarks/load_api.py [--address http://127.0.0.1:7860] [--requests 1000] [--lines 10000]
"""

from __future__ import annotations

import argparse
import http.client
import json
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from queue import Empty, SimpleQueue
from urllib.parse import urlsplit

GOALS = (
    "Bis Ende Q3 2027 senke ich die Reklamationsquote von 4 auf 2 %, indem ich jede Charge prüfe.",
    "Die Station führt bis zum Sommer eine neue Übergabe ein.",
    "I will close 20 deals by the end of March 2027.",
    "Mehr Bewerbungen für die Werkstatt.",
)
HEADERS = {"Content-Type": "application/json"}


def check(netloc: str, number: int) -> tuple[int, float]:
    """Status and seconds of one check on a connection of its own."""
    started = time.perf_counter()
    connection = http.client.HTTPConnection(netloc, timeout=120)
    try:
        body = json.dumps({"id": number, "text": GOALS[number % len(GOALS)]})
        connection.request("POST", "/api/v1/goals/check", body, HEADERS)
        answer = connection.getresponse()
        answer.read()
        return answer.status, time.perf_counter() - started
    finally:
        connection.close()


def at_once(netloc: str, requests: int, callers: int) -> None:
    """All requests, so many callers at a time."""
    waiting: SimpleQueue[int] = SimpleQueue()
    for number in range(requests):
        waiting.put(number)
    seen: list[tuple[int, float]] = []

    def work() -> None:
        while True:
            try:
                number = waiting.get_nowait()
            except Empty:
                return
            seen.append(check(netloc, number))

    started = time.perf_counter()
    threads = [threading.Thread(target=work) for _ in range(callers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    seconds = time.perf_counter() - started
    times = sorted(duration for _, duration in seen)
    bad = sum(status != 200 for status, _ in seen)
    p95 = times[int(0.95 * (len(times) - 1))]
    print(f"{requests} checks, {callers} at once: {requests / seconds:.0f}/s, p50 {statistics.median(times):.2f} s, "
          f"p95 {p95:.2f} s, errors {bad}")  # fmt: skip


def lines(count: int) -> Iterator[bytes]:
    """So many goals as JSON lines."""
    for number in range(count):
        yield json.dumps({"id": number, "text": GOALS[number % len(GOALS)]}).encode() + b"\n"


def stream(netloc: str, count: int) -> None:
    """One long stream."""
    connection = http.client.HTTPConnection(netloc, timeout=600)
    started = time.perf_counter()
    connection.request(
        "POST",
        "/api/v1/goals/check-stream",
        lines(count),
        {"Content-Type": "application/x-ndjson"},
        encode_chunked=True,
    )
    answers = connection.getresponse().read().splitlines()
    seconds = time.perf_counter() - started
    bad = sum(b'"error"' in answer[:40] for answer in answers)
    print(f"stream of {count} lines: {len(answers)} answers, {count / seconds:.0f}/s, errors {bad}")


def command_line(count: int) -> None:
    """The same lines through `zielbot check --jsonl`."""
    started = time.perf_counter()
    command = [str(Path(sys.executable).parent / "zielbot"), "check", "--jsonl"]
    done = subprocess.run(command, input=b"".join(lines(count)), capture_output=True, check=True)
    seconds = time.perf_counter() - started
    print(f"command line, {count} lines: {len(done.stdout.splitlines())} answers, {count / seconds:.0f}/s")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--address", default="http://127.0.0.1:7860")
    parser.add_argument("--requests", type=int, default=1_000)
    parser.add_argument("--lines", type=int, default=10_000)
    options = parser.parse_args()
    netloc = urlsplit(options.address).netloc
    check(netloc, 0)
    at_once(netloc, options.requests, options.requests)
    stream(netloc, options.lines)
    command_line(options.lines)


if __name__ == "__main__":
    main()
