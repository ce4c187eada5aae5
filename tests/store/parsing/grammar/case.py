"""A text of our own and what a careful reader takes from it."""

from __future__ import annotations

from typing import NamedTuple


class Case(NamedTuple):
    """A turn of language and what it says.

    `labels` has one line a judgement, `COUNCIL YEAR STATUS AREA GRADE`, with `-` for a year that
    the text does not give.
    """

    name: str
    text: str
    labels: str
