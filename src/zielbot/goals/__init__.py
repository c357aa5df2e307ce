"""The words all rooms speak: frozen values, no I/O."""
