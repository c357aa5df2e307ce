"""The outside world: files, database, index, vectors, language model."""
