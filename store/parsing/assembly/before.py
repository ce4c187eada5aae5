"""The year of the inspection before the one that a source reports, where it names it apart."""

from __future__ import annotations

from collections.abc import Collection

from store.councils import Council
from store.dates import PartialDate
from store.parsing.assembly.coming import is_of_aside
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Marked, Sentence


def earlier_year(
    marked: Marked,
    main: Collection[Council],
    now: PartialDate | None,
    taken: Collection[int],
) -> PartialDate | None:
    """The only past year in which the text has inspectors about, visits left aside.

    Not those where councils other than the `main` ones are named, of which it is. Years in
    `taken` are those of the inspection that is reported.
    """
    found: set[int] = set()
    for sentence in marked.sentences:
        inspected = sentence.has(Role.INSPECTION) and not sentence.has(Role.VISIT)
        if not (inspected and sentence.has(Role.DATE)) or sentence.has(Role.OPINION):
            continue
        if _is_of_time_to_come(sentence):
            continue
        named = {council for mark in sentence.marks for council in mark.councils}
        if not named or not named.isdisjoint(main):
            found |= {
                point.year
                for index, mark in enumerate(sentence.marks)
                if mark.date and not is_of_aside(sentence, index)
                for point in mark.date.points
                if point.year
            }
    past = {year for year in found - set(taken) if now is None or year < now.year}
    return PartialDate.of(past.pop()) if len(past) == 1 else None


def _is_of_time_to_come(sentence: Sentence) -> bool:
    """Whether it tells when inspectors are to come: "The next inspection is due in 2024"."""
    return any(mark.word in ("next", "due") for mark in sentence.marks)
