"""What a sentence knows of its own marks."""

from __future__ import annotations

from msgspec.structs import replace

from store.parsing.mentions.marking import mark


def test_a_sentence_of_other_marks_names_no_council_and_no_date_that_it_has_no_more() -> None:
    (sentence,) = mark("Kent was rated good in 2018, and Medway is inadequate.").sentences
    named = [c.name for at in sentence.named for c in sentence.marks[at].councils]
    assert (named, [date.points[0].year for _, date in sentence.dates]) == (
        ["Kent", "Medway"],
        [2018],
    )
    cut = sentence.from_mark(sentence.named[1])
    assert (cut.named, cut.dates) == ((0,), ())
    empty = replace(sentence, marks=())
    assert (empty.named, empty.dates, empty.roles) == ((), (), frozenset())
