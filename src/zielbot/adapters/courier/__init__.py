"""Calls the receivers of webhooks: guarded, and beside everything else."""
