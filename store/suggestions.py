"""What a mistyped name may have meant."""

from __future__ import annotations

from collections.abc import Iterable


def nearest(word: str, names: Iterable[str]) -> str:
    """The end of a sentence: `; did you mean Leeds or Kirklees?`, or a full stop."""
    from rapidfuzz import fuzz, process, utils

    near = process.extract(
        word, names, scorer=fuzz.WRatio, processor=utils.default_process, limit=3, score_cutoff=60
    )
    best = near[0][1] if near else 0
    offer = " or ".join(str(name) for name, score, _ in near if score > best - 15)
    return f"; did you mean {offer}?" if offer else "."
