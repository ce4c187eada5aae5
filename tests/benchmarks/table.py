"""Figures of libraries of several sizes side by side, each with its growth in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import click


def show(sizes: Sequence[int], columns: Sequence[Mapping[str, float]]) -> None:
    """Print a line for each name that a column has, in the order in which they come."""
    names = list(dict.fromkeys(name for column in columns for name in column))
    click.echo("".join([f"{'':44}", *(f"{size:>11,}" for size in sizes), "   growth"]))
    for name in names:
        values = [column.get(name) for column in columns]
        cells = "".join(f"{'-' if value is None else f'{value:.2f}':>11}" for value in values)
        click.echo(f"{name:44}{cells}   {_growth(sizes, values)}")


def _growth(sizes: Sequence[int], values: Sequence[float | None]) -> str:
    """How a figure grows from the second size to the last, in words."""
    known = [(size, value) for size, value in zip(sizes, values, strict=True) if value]
    if len(known) < 3:
        return ""
    (small, before), (large, after) = known[-3], known[-1]
    times = after / before
    steps = large / small
    if times < 1.5:
        return f"constant (x{times:.1f})"
    kind = "log n" if times < steps**0.35 else "less than n" if times < steps**0.8 else "n"
    return f"{kind} (x{times:.1f})"
