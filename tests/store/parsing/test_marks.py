from msgspec.structs import replace

from store.parsing.lexicon import Role
from store.parsing.mentions.marking import mark


def test_a_sentence_with_other_marks_has_their_roles() -> None:
    (sentence,) = mark("Leeds was rated good.").sentences
    graded = replace(sentence, marks=tuple(m for m in sentence.marks if m.grade))
    assert sentence.has(Role.COUNCIL)
    assert graded.has(Role.GRADE)
    assert not graded.has(Role.COUNCIL)
