"""Puts the parts together: each service is built when it is first asked for, from the settings alone.

One class a floor, each standing on the one below: `Surroundings`, `Stores`, `Search`, `Application`.
"""

from zielbot.bootstrap.application import Application

__all__ = ["Application"]
