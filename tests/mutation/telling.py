"""What a run found, in words and as a list that a program can read."""

from __future__ import annotations

import difflib
import json
from collections import Counter
from math import sqrt
from pathlib import Path

from tests.mutation.trying import KILLED, NOT_EXECUTED, SURVIVED, Outcome

Z = 1.959964
"""Standard deviations that hold 95 of a hundred."""


def interval(hits: int, of: int) -> tuple[float, float]:
    """The 95 % interval of a share, by Wilson's formula, which holds near 0 and 1 too."""
    share = hits / of
    middle = (share + Z * Z / (2 * of)) / (1 + Z * Z / of)
    reach = Z * sqrt(share * (1 - share) / of + Z * Z / (4 * of * of)) / (1 + Z * Z / of)
    return max(0.0, middle - reach), min(1.0, middle + reach)


def change(outcome: Outcome) -> str:
    """The lines that the mutant changes, as a diff without its heads."""
    before = Path(outcome.mutant.path).read_text(encoding="utf-8").splitlines()
    lines = list(
        difflib.unified_diff(before, outcome.mutant.source().splitlines(), n=0, lineterm="")
    )
    return "\n".join(line for line in lines[2:] if not line.startswith("@@"))


def shown(outcome: Outcome) -> str:
    """One that nothing noticed: where, what, and its diff."""
    mutant = outcome.mutant
    return f"{outcome.word}: {mutant.path}:{mutant.line} {mutant.operator}\n{change(outcome)}\n"


def listed(outcome: Outcome) -> str:
    """One mutant as a line of JSON, by which cosmic-ray and this command find it again."""
    mutant = outcome.mutant
    return json.dumps(
        {
            "path": mutant.path,
            "line": mutant.line,
            "operator": mutant.operator,
            "occurrence": mutant.occurrence,
            "outcome": outcome.word,
            "by": outcome.by,
            "diff": change(outcome),
        },
        ensure_ascii=False,
    )


def summary(outcomes: list[Outcome], sites: int, seconds: float) -> str:
    """The figures of a run: its share of the killed, and what all sites would cost."""
    counts = Counter(outcome.word for outcome in outcomes)
    of = len(outcomes)
    low, high = interval(counts[KILLED], of)
    return (
        f"{of:,} of {sites:,} sites: {counts[KILLED]:,} killed, {counts[SURVIVED]:,} survived, "
        f"{counts[NOT_EXECUTED]:,} not executed.\n"
        f"Killed: {counts[KILLED] / of:.1%} (95 % interval {low:.1%} to {high:.1%}). "
        f"{seconds / of:.1f} s a mutant; all sites would take {seconds / of * sites / 3600:.1f} h."
    )
