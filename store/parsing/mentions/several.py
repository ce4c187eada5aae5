"""Councils meant together: "both", "all three", "the latter"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from msgspec.structs import replace

from store.councils import Council
from store.parsing.lexicon import Role
from store.parsing.mentions.counterparts import with_counterparts
from store.parsing.mentions.counties import divided, is_shared, may_share
from store.parsing.mentions.marks import Mark, Sentence
from store.parsing.mentions.parentheses import parentheses
from store.parsing.mentions.picked import mark_of, picked, row_before
from store.parsing.mentions.referring import OPENERS, is_area, referring


def with_several(sentences: Iterable[Sentence]) -> Iterator[Sentence]:
    """The sentences with each mark for several councils meaning those that were named before it.

    Nothing changes in a text that names one council and no county that several share.

    That is for "both councils", and for "both" alone as the subject, where no areas were named
    that it could mean; and for the halves of a county by its name.
    """
    named: tuple[Council, ...] = ()
    areas = False
    for sentence in sentences:
        if len(sentence.named) > 1:
            sentence = with_counterparts(sentence)
        if len(named) > 1 or _can_name_several(sentence):
            sentence, own, here = _resolved(sentence, named, areas)
        else:
            named_here = [sentence.marks[at].councils for at in sentence.named]
            own = next((councils for councils in named_here if len(councils) == 1), ())
            here = sentence.has(Role.AREA, Role.GROUP, Role.AREA_SET) and any(
                map(is_area, sentence.marks)
            )
        areas = areas or here
        if len(own) > 1 or not set(own) <= set(named):
            areas = here
            named = own if len(own) > 1 or len(named) > 1 else (*named, *own)
        yield sentence


def _resolved(
    sentence: Sentence, named: tuple[Council, ...], areas: bool
) -> tuple[Sentence, tuple[Council, ...], bool]:
    """The sentence with its marks for several of the councils `named`, or of those it names.

    With it, the councils that it names, and whether it names areas; `areas` says so of what was
    told since the councils were named.
    """
    marks: list[Mark] = []
    own: tuple[Council, ...] = ()
    here = changed = False
    index = 0
    while index < len(sentence.marks):
        mark = sentence.marks[index]
        found = None
        if mark.word.partition(" ")[0] in OPENERS or is_shared(mark):
            meant, since = (own, here) if len(own) > 1 else (named, areas or here)
            found = _of_county(sentence, index) or referring(sentence, index, meant, since)
            found = found or (None if here else picked(sentence, index, row_before(marks)))
            changed = changed or found is not None
        mark, after = found or (mark, index + 1)
        if len(mark.councils) == 1 or Role.SEVERAL in mark.roles:
            own = tuple(dict.fromkeys((*own, *mark.councils)))
        here = here or (bool(mark.roles) and is_area(mark))
        marks.append(mark)
        index = after
    return (_with(sentence, marks) if changed else sentence), own, here


def _can_name_several(sentence: Sentence) -> bool:
    """Whether two councils are named in the sentence itself, or a county that is divided."""
    if may_share(sentence.words) and any(map(is_shared, sentence.marks)):
        return True
    return len(sentence.named) > 1


def _with(sentence: Sentence, marks: Sequence[Mark]) -> Sentence:
    return replace(sentence, marks=tuple(marks), between=parentheses(marks))


def _of_county(sentence: Sentence, index: int) -> tuple[Mark, int] | None:
    """The mark of the councils that share a county where mark `index` begins to mean them."""
    found = divided(sentence.marks, index)
    return (mark_of(sentence, index, found[0], found[1]), found[0]) if found else None
