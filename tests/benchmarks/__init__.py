"""Measurements, each a command of its own: `python -m tests.benchmarks.NAME`."""
