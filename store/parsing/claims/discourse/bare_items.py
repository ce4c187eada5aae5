"""Names of areas that stand a line each under a colon: a list that has lost its bullets."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import OF_AREA, Sentence
from store.parsing.mentions.summing import is_effectiveness
from store.parsing.text.blocks import BlockKind
from store.records import Area

_LONGEST = 12
_NAMING = (Role.AREA, Role.GROUP, Role.DETERMINER, Role.POSSESSIVE, Role.SERVICE)
_LINES = (BlockKind.HEADING, BlockKind.PARAGRAPH)


def with_bare_items(sentences: Sequence[Sentence]) -> Iterator[Sentence]:
    """The sentences of a text, with names in lines of their own under a colon as list items.

    A single one may be a heading. Where two or more stand each over its own overall effectiveness,
    that is the area's.
    """
    heads = [at for at in range(len(sentences) - 1) if _stands_over_own(sentences, at)]
    under_colon = False
    for at, sentence in enumerate(sentences):
        if len(heads) > 1 and at - 1 in heads:
            yield _under(sentence, sentences[at - 1])
            continue
        bare = under_colon and _is_bare(sentence, sentences[at - 1])
        if bare and sentences[at - 1].tokens[-1].word == ":":
            bare = at + 1 < len(sentences) and _is_bare(sentences[at + 1], sentence)
        yield replace(sentence, kind=BlockKind.ITEM) if bare else sentence
        under_colon = bare or sentence.tokens[-1].word == ":"


def _stands_over_own(sentences: Sequence[Sentence], at: int) -> bool:
    """Whether it is a line that names an area, over "Overall effectiveness: good"."""
    own = sentences[at + 1].marks[0]
    if not is_effectiveness(own) or not _names_only(sentences[at]):
        return False
    return all(mark.area is not Area.OVERALL for mark in sentences[at].marks)


def _under(sentence: Sentence, head: Sentence) -> Sentence:
    """The sentence, its overall effectiveness being that of the area at its head."""
    area = next(mark.area for mark in head.marks if mark.any(OF_AREA))
    return replace(sentence, marks=(replace(sentence.marks[0], area=area), *sentence.marks[1:]))


def _is_bare(sentence: Sentence, before: Sentence) -> bool:
    """Whether it is a line of its own that only names areas."""
    if sentence.kind not in _LINES or sentence.block == before.block:
        return False
    return _names_only(sentence)


def _names_only(sentence: Sentence) -> bool:
    marks = sentence.marks
    if len(marks) > _LONGEST or not sentence.any(OF_AREA):
        return False
    return all(m.has(*_NAMING) or m.word == "and" or not m.word[0].isalnum() for m in marks)
