"""One file a rule; a file dropped here that defines `RULE` is part of the catalogue."""
