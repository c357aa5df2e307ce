"""What becomes of an accepted goal: negotiated, agreed, changed by consent, reviewed."""
