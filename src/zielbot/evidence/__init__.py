"""What past agreements say: reference classes, corridors, verdicts, and finding alike agreements by their words."""
