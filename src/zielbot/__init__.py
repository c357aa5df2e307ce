"""zielbot: the assistant that turns an intention into a SMART goal worth agreeing on."""

__version__ = "0.1.0"
