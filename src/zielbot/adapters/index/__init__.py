"""Finding past agreements: words, KPIs and vectors together, and the Chroma index as a rebuildable copy."""
