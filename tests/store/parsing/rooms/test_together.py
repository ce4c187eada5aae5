"""Areas that are named together."""

from __future__ import annotations

from store.parsing.claims.phrases.meant import named_areas
from store.parsing.claims.phrases.together import areas_before
from store.records import Area
from tests.store.parsing.rooms import at, marked


def test_each_parts_no_joint_judgement_that_closes_a_list_of_three() -> None:
    sentence = marked(
        "Leadership, help and protection, and children in care and care leavers each got a good."
    )
    found = [i for i, mark in enumerate(sentence.marks) if mark.area]
    assert named_areas(sentence, found) == (
        Area.LEADERS,
        Area.HELP_AND_PROTECTION,
        Area.CARE_AND_CARE_LEAVERS,
    )


def test_an_area_is_not_named_together_with_one_in_the_clause_before_that() -> None:
    sentence = marked("Inspectors praised adoption, and that leadership was good is no surprise.")
    assert areas_before(sentence, at(sentence, "leadership")).areas == (Area.LEADERS,)
