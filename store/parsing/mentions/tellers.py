"""The office of who is quoted, which names nothing that is judged: "X, head of adoption, said:"."""

from __future__ import annotations

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark
from store.parsing.text.tokens import QUOTES

_OF_OFFICE = (
    *(Role.AREA, Role.GROUP, Role.FOREIGN, Role.OTHER_TOPIC, Role.GENERIC, Role.AREA_SET),
)
_SAYING = frozenset({"said", "says", "added", "commented"})
_LONGEST = 24


def with_office(marks: list[Mark]) -> list[Mark]:
    """The marks, those of the office between a name and "said:" without what they would name."""
    said = next((i for i, mark in enumerate(marks[:_LONGEST]) if mark.word in _SAYING), 0)
    opened = [mark.word for mark in marks[said + 1 : said + 3]]
    if said < 3 or marks[said - 1].word != "," or opened[:1] != [":"]:
        return marks
    comma = next((i for i in range(said - 1) if marks[i].word == ","), 0)
    quoted = opened[1:2] and opened[1] in QUOTES
    if not comma or not quoted or any(mark.grade for mark in marks[:said]):
        return marks
    return [
        Mark(mark.first, mark.last, mark.word, frozenset({Role.NEUTRAL}))
        if comma < index < said and mark.has(*_OF_OFFICE) and not mark.councils
        else mark
        for index, mark in enumerate(marks)
    ]
