"""What became of each area since the inspection before."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from store.history.inspections import MergedInspection, MergedJudgement
from store.records import Area, Change, Grade

_RANKS = {
    Grade.INADEQUATE: 1,
    Grade.ADEQUATE: 2,
    Grade.REQUIRES_IMPROVEMENT: 2,
    Grade.GOOD: 3,
    Grade.OUTSTANDING: 4,
}


def with_changes(newest_first: Sequence[MergedInspection]) -> tuple[MergedInspection, ...]:
    """The same inspections, each judgement with its change since the graded one before.

    Areas are compared with themselves alone: what one framework judged together and the next
    apart has no change.
    """
    changed: list[MergedInspection] = []
    before: MergedInspection | None = None
    for inspection in reversed(newest_first):
        if before is not None and inspection.date is not None:
            earlier = {judgement.area: judgement for judgement in before.judgements}
            judged = tuple(_since(each, earlier) for each in inspection.judgements)
            inspection = replace(inspection, judgements=judged)
        changed.append(inspection)
        if inspection.judgements and inspection.date is not None:
            before = inspection
    return tuple(reversed(changed))


def change_between(before: Grade, after: Grade) -> Change | None:
    """Which way a grade went; None between two scales' third grades, which are not the same."""
    if before != after and {before, after} == {Grade.ADEQUATE, Grade.REQUIRES_IMPROVEMENT}:
        return None
    rise = _RANKS[after] - _RANKS[before]
    return Change.UP if rise > 0 else Change.DOWN if rise < 0 else Change.SAME


def _since(judgement: MergedJudgement, earlier: dict[Area, MergedJudgement]) -> MergedJudgement:
    previous = earlier.get(judgement.area)
    if previous is None or previous.disputed or judgement.disputed:
        return judgement
    return replace(judgement, change=change_between(previous.grade, judgement.grade))
