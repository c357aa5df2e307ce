"""Load on a server of its own: many checks at once, one long stream; beside it the bare command line.

Times depend on what else the machine does; processor time and memory of the server (Linux) hardly do.

python benchmarks/load_api.py [--requests 1000] [--callers 1000] [--lines 10000]
"""

from __future__ import annotations

import argparse
import http.client
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from queue import Empty, SimpleQueue

GOALS = (
    "Bis Ende Q3 2027 senke ich die Reklamationsquote von 4 auf 2 %, indem ich jede Charge prüfe.",
    "Die Station führt bis zum Sommer eine neue Übergabe ein.",
    "I will close 20 deals by the end of March 2027.",
    "Mehr Bewerbungen für die Werkstatt.",
)
HEADERS = {"Content-Type": "application/json"}


ZIELBOT = (sys.executable, "-m", "zielbot")


class Server:
    """A server of our own, and what it has used."""

    def __init__(self, folder: str) -> None:
        settings = {"ZIELBOT_DATA_DIR": folder, "ZIELBOT_EMBEDDER": "hashing"}
        command = [*ZIELBOT, "serve", "--port", "0"]
        self._process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env={**os.environ, **settings})
        assert self._process.stdout is not None
        address = next(line for line in self._process.stdout if "http://" in line)
        self.netloc = address.strip().rpartition("http://")[2]

    def processor_s(self) -> float:
        """Seconds of processor time so far; 0 where the system does not tell."""
        file = Path(f"/proc/{self._process.pid}/stat")
        if not file.exists():
            return 0.0
        fields = file.read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def memory_mb(self) -> float:
        """Memory now; 0 where the system does not tell."""
        file = Path(f"/proc/{self._process.pid}/status")
        lines = file.read_text().splitlines() if file.exists() else ()
        return next((int(line.split()[1]) / 1_024 for line in lines if line.startswith("VmRSS")), 0.0)

    def stop(self) -> None:
        """End it."""
        self._process.terminate()
        self._process.wait()


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


def at_once(server: Server, requests: int, callers: int) -> None:
    """All requests, so many callers at a time."""
    netloc, before = server.netloc, server.processor_s()
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
          f"p95 {p95:.2f} s, errors {bad}, processor {1_000 * (server.processor_s() - before) / requests:.2f} ms "
          f"a request, memory {server.memory_mb():.0f} MB")  # fmt: skip


def lines(count: int) -> Iterator[bytes]:
    """So many goals as JSON lines."""
    for number in range(count):
        yield json.dumps({"id": number, "text": GOALS[number % len(GOALS)]}).encode() + b"\n"


def stream(server: Server, count: int) -> None:
    """One long stream."""
    before = server.processor_s()
    connection = http.client.HTTPConnection(server.netloc, timeout=600)
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
    print(f"stream of {count} lines: {len(answers)} answers, {count / seconds:.0f}/s, errors {bad}, "
          f"processor {1_000 * (server.processor_s() - before) / count:.2f} ms a line, "
          f"memory {server.memory_mb():.0f} MB")  # fmt: skip


def command_line(count: int) -> None:
    """The same lines through `zielbot check --jsonl`."""
    started = time.perf_counter()
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run([*ZIELBOT, "check", "--jsonl"], input=b"".join(lines(count)), capture_output=True, check=True)
    seconds = time.perf_counter() - started
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    print(f"command line, {count} lines: {len(done.stdout.splitlines())} answers, {count / seconds:.0f}/s, "
          f"processor {1_000 * used / count:.2f} ms a line")  # fmt: skip


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--requests", type=int, default=1_000)
    parser.add_argument("--callers", type=int, default=1_000)
    parser.add_argument("--lines", type=int, default=10_000)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        server = Server(folder)
        try:
            for number in range(100):
                check(server.netloc, number)
            at_once(server, options.requests, options.callers)
            stream(server, options.lines)
            stream(server, options.lines)
        finally:
            server.stop()
    command_line(options.lines)


if __name__ == "__main__":
    main()
