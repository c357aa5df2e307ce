"""`zielbot` and `python -m zielbot`."""

from __future__ import annotations


def main() -> None:
    """Run the command line; ends the process with 0 fine, 1 findings of severity error, 2 misuse, 3 out of order."""
    from zielbot.cli.app import run

    raise SystemExit(run())


if __name__ == "__main__":
    main()
