"""What inspectors praise and criticise: the sentences of a report's sections, by tone."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TypeAlias

from store.parsing.report.outline import Part, Role
from store.parsing.report.sentences import sentences
from store.parsing.report.tones import fold, tone_of
from store.records import Finding, Tone

_SHORTEST = 40
_TOLD = frozenset({Role.SUMMARY, Role.FINDINGS, Role.STRENGTHS, Role.WEAKNESSES})

_TURNED = "(?:However, |Nevertheless, )?"
_CONDITION = re.compile(rf"{_TURNED}(?:When|Whenever|Where|Wherever|If|Once)\b[^,]+, ")
_CONCESSION = re.compile(rf"{_TURNED}(?:While|Whilst|Although|Though) ([^,]+), ([^,]+)")
_OBSTACLE = re.compile(rf"{_TURNED}(?:Despite|In spite of) ([^,]+), (.+)", re.DOTALL)
_TURN = re.compile(r"[,;] (?:but|although|though|whereas|yet|while|however,) ")

_Toned: TypeAlias = tuple[int, int, Tone]


def findings(text: str, parts: Iterable[Part], council: str) -> tuple[Finding, ...]:
    """What is plainly praised or plainly criticised under the headings of a report.

    Each is a sentence, or of one that turns from praise to criticism each of its two clauses.
    """
    folded = fold(text)
    return tuple(
        Finding(council, part.area, tone, start, end, text[start:end])
        for part in parts
        if part.role in _TOLD
        for sentence in sentences(text, part.body, part.end)
        if sentence[1] - sentence[0] >= _SHORTEST
        for start, end, tone in _told(text, folded, *sentence)
    )


def _told(text: str, folded: str, start: int, end: int) -> Iterator[_Toned]:
    """A sentence with its tone, or the clauses of it that have one of their own."""
    condition = _CONDITION.match(text, start, end)
    tone = tone_of(folded[condition.end() if condition else start : end])
    clauses = None if tone is Tone.STRENGTH else _clauses(text, start, end)
    before, after = (tone_of(folded[slice(*each)]) for each in clauses) if clauses else (None, None)
    if clauses and after and before is not after:
        if before:
            yield *clauses[0], before
        yield *clauses[1], after
    elif whole := tone or after:
        yield start, end, whole


def _clauses(text: str, start: int, end: int) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """What a sentence grants, which may be nothing, and what it comes to, if it turns at all."""
    if conceded := _CONCESSION.fullmatch(text, start, end):
        return conceded.span(1), conceded.span(2)
    if hindered := _OBSTACLE.fullmatch(text, start, end):
        return (start, start), hindered.span(2)
    if turned := _TURN.search(text, start, end):
        return (start, turned.start()), (turned.end(), end)
    return None
