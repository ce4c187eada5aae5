"""What a sentence says with one grade."""

from __future__ import annotations

from store.councils import council_by_name
from store.parsing.claims.reading import read_claims
from store.parsing.claims.whose.subjects import subjects_of
from store.parsing.mentions.marking import mark
from store.records import Area


def test_one_grade_more_is_whose_the_first_was_not_of_who_helped_with_it() -> None:
    text = (
        "Kent had a good grade for adoption and, thanks to Essex, "
        "an outstanding one for leadership."
    )
    kent = council_by_name("Kent")
    assert kent is not None
    marked = mark(text)
    claims, _ = read_claims(marked, subjects_of(marked))
    assert [(claim.areas, claim.holder.councils) for claim in claims] == [
        ((Area.ADOPTION,), (kent,)),
        ((Area.LEADERS,), (kent,)),
    ]
