"""Embedders: the built-in one, and any endpoint that speaks the OpenAI protocol."""
