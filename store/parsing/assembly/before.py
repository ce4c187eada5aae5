"""The year of the inspection before the one that a source reports, where it names it apart."""

from __future__ import annotations

from collections.abc import Collection

from store.councils import Council
from store.dates import PartialDate
from store.parsing.assembly.coming import years_told
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Marked

_TO_COME = frozenset({"next", "due"})
"""How it is told when inspectors are to come: "The next inspection is due in 2024"."""


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
        if not (Role.DATE in sentence.roles and Role.INSPECTION in sentence.roles):
            continue
        if sentence.has(Role.VISIT, Role.OPINION):
            continue
        if not _TO_COME.isdisjoint([mark.word for mark in sentence.marks]):
            continue
        named = {one for at in sentence.named for one in sentence.marks[at].councils}
        if not named or not named.isdisjoint(main):
            found |= years_told(sentence)
    past = {year for year in found - set(taken) if now is None or year < now.year}
    return PartialDate.of(past.pop()) if len(past) == 1 else None
