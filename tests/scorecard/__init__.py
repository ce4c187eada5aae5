"""Every claim with its figure, as one table: `python -m tests.scorecard`."""
