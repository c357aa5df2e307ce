"""The optional language model: an endpoint that speaks the OpenAI protocol, held on a short leash."""
