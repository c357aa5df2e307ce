"""The HTTP door: translates requests into calls of the assistant and its answers into JSON."""
