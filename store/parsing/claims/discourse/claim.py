"""What a text says of one grade, and what was seen and set aside."""

from __future__ import annotations

from msgspec import Struct

from store.parsing.claims.when.timing import Timing, Turn
from store.parsing.claims.when.voice import Voice
from store.parsing.claims.whose.holders import Holder
from store.parsing.mentions.marks import Sentence
from store.records import Area, Change, Grade


class Claim(Struct, frozen=True, gc=False):
    """One grade that the text gives: to whom, for what, when, by which words and rule.

    `areas` is empty where the services as a whole are graded without the word "overall".
    `spans` are the offsets of the sentences that say so, the telling one first; `tabled` says
    that they are a row of a table, of a list of years, or stand under a date; `voice` is what
    the verb says of its time; `part` are the areas that it is of if no whole was judged then.
    """

    grade: Grade
    areas: tuple[Area, ...]
    holder: Holder
    timing: Timing
    change: Change | None
    rule: str
    start: int
    end: int
    spans: tuple[tuple[int, int], ...]
    tabled: bool = False
    voice: Voice = Voice.OPEN
    part: tuple[Area, ...] = ()

    @property
    def is_of_now(self) -> bool:
        """Whether it is told of this inspection, with no date of its own."""
        return self.timing.turn is Turn.THIS and not self.timing.dates

    @property
    def is_whole(self) -> bool:
        """Whether the services as a whole are graded, and no part of them."""
        return self.areas in ((), (Area.OVERALL,))


class Aside(Struct, frozen=True, gc=False):
    """A word that can be a grade and was set aside, with the reason.

    The user must be told if it is `serious`, and if it is the only sign of the grade `untied`,
    which nothing speaks against but that no words say what has it.
    """

    start: int
    end: int
    reason: str
    serious: bool = False
    untied: Grade | None = None


def set_aside(
    sentence: Sentence, at: int, reason: str, serious: bool = False, untied: bool = False
) -> Aside:
    """The grade at mark `at`, set aside for that reason; see `Aside` for who is told of it."""
    mark = sentence.marks[at]
    start, end = sentence.tokens[mark.first].start, sentence.tokens[mark.last - 1].end
    return Aside(start, end, reason, serious, mark.grade if untied else None)
