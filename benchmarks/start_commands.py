"""What short commands cost from start to end, beside a bare interpreter: processor time, median and least of 15 runs.

`python benchmarks/start_commands.py [RUNS]`, on an idle machine; another checkout is measured by `PYTHONPATH=…/src`.
"""

from __future__ import annotations

import resource
import statistics
import subprocess
import sys
import time

GOAL = "Bis zum 30.09.2027 steigere ich den NPS von 32 auf 38 Punkte, indem ich jeden Monat mit 20 Kunden spreche."
COMMANDS = {
    "bare interpreter": ["-c", "pass"],
    "zielbot --help": ["-m", "zielbot", "--help"],
    "zielbot check, German": ["-m", "zielbot", "check", GOAL],
    "zielbot check, English": ["-m", "zielbot", "check", "We will cut returns from 9 to 6 % by 30 June 2027."],
}


def cost(arguments: list[str]) -> tuple[float, float]:
    """Processor and wall seconds of one run."""
    before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run([sys.executable, *arguments], stdout=subprocess.DEVNULL, check=False)
    after, ended = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, ended - began


def main(runs: int) -> None:
    """Print a line a command."""
    for name, arguments in COMMANDS.items():
        cost(arguments)
        seconds, wall = zip(*(cost(arguments) for _ in range(runs)), strict=True)
        median, least = statistics.median(seconds), min(seconds)
        print(f"{name:24} {median:.3f} s CPU (least {least:.3f}), {statistics.median(wall):.3f} s wall")


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else 15)
