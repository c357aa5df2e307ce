"""ChatOpenAI that hears a refusal."""

from __future__ import annotations

from typing import Any

from langchain_core.outputs import ChatGenerationChunk
from langchain_openai import ChatOpenAI


class ListeningChatOpenAI(ChatOpenAI):
    """ChatOpenAI whose chunks carry the refusal of a delta, which langchain-openai 1.7 drops when it streams."""

    def _convert_chunk_to_generation_chunk(
        self,
        chunk: dict[str, Any],  # Any: the client's own chunk as a mapping
        default_chunk_class: type[Any],
        base_generation_info: dict[str, Any] | None,
    ) -> ChatGenerationChunk | None:
        found = super()._convert_chunk_to_generation_chunk(chunk, default_chunk_class, base_generation_info)
        for choice in chunk.get("choices") or []:
            refusal = (choice.get("delta") or {}).get("refusal")
            if found is not None and refusal:
                found.message.additional_kwargs["refusal"] = refusal
        return found
