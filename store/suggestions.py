"""What a mistyped name may have meant."""

from __future__ import annotations

from collections.abc import Iterable


def nearest(word: str, names: Iterable[str]) -> str:
    """The end of a sentence: `; did you mean Leeds or Kirklees?`, or a full stop."""
    offer = " or ".join(nearest_names(word, names))
    return f"; did you mean {offer}?" if offer else "."


def nearest_names(word: str, names: Iterable[str]) -> list[str]:
    """Up to three of the names that are about as near to the word as any, the nearest first."""
    from rapidfuzz import fuzz, process, utils

    near = process.extract(
        word, names, scorer=fuzz.WRatio, processor=utils.default_process, limit=3, score_cutoff=60
    )
    best = near[0][1] if near else 0
    return [str(name) for name, score, _ in near if score > best - 15]
