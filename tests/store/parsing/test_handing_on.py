"""A grade is handed on to what another clause or sentence names, and no further."""

from __future__ import annotations

import pytest

from tests.store.parsing.judged import judged_of_one

LEAD = "9 May 2024\n\nKent County Council has been rated outstanding overall by Ofsted.\n\n"
OVERALL = ("overall", "outstanding", "reported")
WORK = {
    "care_leavers": "the leaving care service",
    "care": "the care of looked-after children",
    "leaders": "leadership",
}
NEXT = """
So was {b}.
So, this time, was {b}.
{B} was, too.
{B} was also.
{B} too.
{B}, too.
{B} as well.
Also {b}.
And {b}.
Likewise {b}.
They said the same of {b}.
The same verdict was passed on {b}.
They took the same line on {b}.
{B} got it as well.
{B} also got that grade.
{B} was graded the same way.
{B} was equally so.
{B} shared it.
{B} joined it in that category.
It was joined there by {b}.
That, too, is the grade for {b}.
It is the judgement they gave for {b}, too.
The word was used again of {b}.
They gave it to {b} as well.
They repeated it for {b}.
The council got it for {b} as well.
{B} fared no better.
It was no better for {b}.
The council did no better for {b}.
Nor was {b} any better.
Nor did {b} fare any better.
{B} got no better.
{B} got nothing better.
{B} fared just as badly.
No better was {b}.
{B} fell into that bracket as well.
In the same bracket came {b}.
That was also true of {b}.
They held the same view of {b}.
They used that word of {b} too.
They graded {b} the same way.
They judged {b} no differently.
That is what they called {b} as well.
"""
SAME = """
, and so has {b}
, as they did {b}
, and {b} was, too
, and {b} also
, and equally {b}
 and, likewise, {b}
 – {b} too
 ({b} likewise)
, with {b} no different
, with {b} no better
, a grade it shares with {b}
, the same grade as {b}
 – the same as {b}
, level with {b}
, on a par with {b}
, joined by {b}
, nor was {b} any better
, a word that it used of {b} too
, a description that inspectors gave to {b} too
, a verdict that it passed on {b} too
, a grade it gave for {b} as well
, a description that also fits {b}
"""
NOT = """
The same was not said of {b}.
They did not say the same of {b}.
The same grade was not given to {b}.
Councillors said the same of {b}.
The cabinet member said the same of {b}.
Managers hope to say the same of {b}.
The council will do the same for {b}.
The council spends the same on {b}.
The council gave it to {b}.
Nor was {b} discussed.
{B}, too, must improve: visits were late.
{B} will be inspected too.
Inspectors looked at {b} as well.
Likewise care leavers told them so.
Care leavers too were pleased with the report.
Care leavers shared it.
Was it the same for {b}?
{B} costs the same.
{B} uses the same.
Inspectors visited {b} likewise.
{B} spoke likewise.
{B} got no better, parents say.
According to councillors, the same goes for {b}.
Councillors think that {b} fared no better.
The same is true of spending on {b}.
The cost of {b} came under that category.
The grade it got for {b} is not known.
The mark given for {b} was lower.
The judgement was made on {b} too late.
And {b}?
"""
NOT_SAME = """
, in contrast to {b}
, with {b} still to come
, with {b} to be inspected later
, and {b} will be looked at next
, and the council will do the same for {b}
, but not {b}
, a description that councillors gave to adoption and to {b} too
"""


def filled(frame: str, named: str) -> str:
    return frame.format(b=named, B=named[0].upper() + named[1:])


@pytest.mark.parametrize("frame", NEXT.strip().splitlines())
def test_a_sentence_hands_on_the_grade_before_it(frame: str) -> None:
    misread = []
    for area, named in WORK.items():
        for first in ("Child protection was judged inadequate.", "They rated adoption inadequate."):
            told = "adoption" if "adoption" in first else "help_and_protection"
            text = f"{first} {filled(frame, named)}"
            given = {(one, "inadequate", "reported") for one in (told, area)}
            if judged_of_one(LEAD + text) != {OVERALL, *given}:
                misread.append(text)
    assert not misread


@pytest.mark.parametrize("frame", SAME.strip("\n").splitlines())
def test_a_clause_hands_on_the_grade_before_it(frame: str) -> None:
    misread = []
    for area, named in WORK.items():
        text = f"Child protection has been judged inadequate{filled(frame, named)}."
        given = {(one, "inadequate", "reported") for one in ("help_and_protection", area)}
        if judged_of_one(LEAD + text) != {OVERALL, *given}:
            misread.append(text)
    assert not misread


@pytest.mark.parametrize("frame", NOT.strip().splitlines())
def test_a_sentence_that_gives_no_grade_hands_none_on(frame: str) -> None:
    for named in WORK.values():
        text = f"Child protection was judged inadequate. {filled(frame, named)}"
        assert judged_of_one(LEAD + text) == {
            OVERALL,
            ("help_and_protection", "inadequate", "reported"),
        }


@pytest.mark.parametrize("frame", NOT_SAME.strip("\n").splitlines())
def test_a_clause_that_gives_no_grade_hands_none_on(frame: str) -> None:
    for named in WORK.values():
        text = f"The council got an inadequate for child protection{filled(frame, named)}."
        assert judged_of_one(LEAD + text) == {
            OVERALL,
            ("help_and_protection", "inadequate", "reported"),
        }


@pytest.mark.parametrize(
    "said",
    [
        "The grade applies overall and to leadership and the adoption service.",
        "It is the worst judgement they can give, and they gave it for leadership and adoption.",
        "That is the grade overall and for leadership and adoption.",
    ],
)
def test_the_grade_of_the_whole_is_handed_on_to_parts(said: str) -> None:
    lead = "9 May 2024\n\nKent County Council has been rated inadequate by Ofsted. "
    assert judged_of_one(lead + said) == {
        (area, "inadequate", "reported") for area in ("overall", "leaders", "adoption")
    }


@pytest.mark.parametrize("said", ["Leadership was the other.", "The other is leadership."])
def test_the_other_of_two_has_the_grade_of_the_one(said: str) -> None:
    lead = LEAD + "Child protection was one of the two areas that were rated inadequate. "
    given = {(area, "inadequate", "reported") for area in ("help_and_protection", "leaders")}
    assert judged_of_one(lead + said) == {OVERALL, *given}


LISTED = """
Each of the three areas that are looked at ({list}) was judged inadequate.
Each of the three areas that the inspectors judged – {list} – was inadequate.
In all three areas, that is to say {list}, the council is inadequate.
In each of {list} the council was judged inadequate.
The areas judged inadequate were {list}.
Given the grade inadequate were {list}.
It was inadequate in three areas, namely {list}.
{List}: all inadequate.
{List}, all of them, were judged inadequate.
{List} were graded alike: inadequate.
{List} went to the bottom of the scale.
"""
REST = """
In all of the other areas, that is to say {list}, the council was judged inadequate.
In the remaining areas, which are {list}, it is inadequate.
In the other three areas, namely {list}, Kent is inadequate.
The others, which are {list}, were rated inadequate.
All others were inadequate: {list}.
The other areas are {list}. They were all judged inadequate.
{List}, the remaining areas, were judged inadequate.
The others went to the bottom of the scale: {list}.
"""
NAMES = ("leadership", "the care of looked-after children", "the leaving care service")
INADEQUATE = {(area, "inadequate", "reported") for area in ("leaders", "care", "care_leavers")}


def with_list(frame: str) -> str:
    names = f"{NAMES[0]}, {NAMES[1]} and {NAMES[2]}"
    return frame.format(list=names, List=names[0].upper() + names[1:])


@pytest.mark.parametrize("frame", LISTED.strip().splitlines())
def test_a_grade_goes_to_all_that_are_listed_for_it(frame: str) -> None:
    assert judged_of_one(LEAD + with_list(frame)) == {OVERALL, *INADEQUATE}


@pytest.mark.parametrize("frame", REST.strip().splitlines())
def test_a_grade_goes_to_the_rest_and_not_to_the_whole(frame: str) -> None:
    text = LEAD + "Child protection was judged good. " + with_list(frame)
    assert judged_of_one(text) == {
        OVERALL,
        ("help_and_protection", "good", "reported"),
        *INADEQUATE,
    }


@pytest.mark.parametrize(
    "over",
    [
        "The council was also judged inadequate for:",
        "All three areas were judged inadequate. They were:",
        "It is inadequate in each of these areas:",
    ],
)
@pytest.mark.parametrize("bullet", ["- ", "• ", ""])
def test_a_grade_goes_to_the_items_under_it(over: str, bullet: str) -> None:
    items = "\n\n".join(f"{bullet}{name}" for name in NAMES)
    text = f"{LEAD}{over}\n\n{items}\n\nThe council spends £90m a year."
    assert judged_of_one(text) == {OVERALL, *INADEQUATE}


def test_these_after_a_grade_of_every_category_has_it_too() -> None:
    items = "\n".join(f"- {name}" for name in NAMES)
    lead = "9 May 2024\n\nOfsted judged Kent County Council to be inadequate in every category."
    text = f"{lead}\n\nThese are:\n{items}\n\nThe council spends £90m a year."
    assert judged_of_one(text) == {("overall", "inadequate", "reported"), *INADEQUATE}


@pytest.mark.parametrize(
    "told",
    [
        "Kent has three areas to improve. These are:\n- leadership\n- adoption",
        "Inspectors spoke of many things. These are:\n- leadership\n- adoption",
        "Leaders set out their priorities:\n\nLeadership\n\nAdoption",
        "It is near the bottom of the scale for what it spends on leadership.",
        "All but one area, namely adoption, were said to be well run.",
    ],
)
def test_a_list_without_a_grade_has_none(told: str) -> None:
    assert judged_of_one(LEAD + told) == {OVERALL}


HANDED = """
, as was {b}
, and so was {b}
, along with {b}
, and the same goes for {b}
, with {b} the same
, and {b} got it too
"""
BEFORE = """
, a service which in 2015 had been rated good
, which in 2015 had been good
, two years after it had been rated good
"""


@pytest.mark.parametrize("frame", HANDED.strip("\n").splitlines())
@pytest.mark.parametrize("behind", BEFORE.strip("\n").splitlines())
def test_what_it_was_before_is_told_behind_of_that_area_alone(frame: str, behind: str) -> None:
    text = f"Child protection was judged inadequate{filled(frame, 'leadership')}{behind}."
    now = {(area, "inadequate", "reported") for area in ("help_and_protection", "leaders")}
    then = {("leaders", "good", "previous")}
    assert judged_of_one(LEAD + text) in ({OVERALL, *now}, {OVERALL, *now, *then})


@pytest.mark.parametrize("joint", [", while", "; only", ", but", ". Only"])
@pytest.mark.parametrize("frame", [*HANDED.strip("\n").splitlines(), ", like {b}"])
def test_a_grade_of_its_own_follows_what_is_handed_on(frame: str, joint: str) -> None:
    own = f"{joint} adoption was judged good."
    text = f"Child protection was judged inadequate{filled(frame, 'leadership')}{own}"
    now = {(area, "inadequate", "reported") for area in ("help_and_protection", "leaders")}
    assert judged_of_one(LEAD + text) == {OVERALL, *now, ("adoption", "good", "reported")}


TURNED_TO = {
    "Care leavers come next. The {noun} {on} them": {"care_leavers"},
    "Adoption comes next. The {noun} {on} it": {"adoption"},
    "Inspectors also looked at care leavers. Their {noun} {on} them": {"care_leavers"},
    "Adoption and leadership were inspected too. Ofsted's {noun} {on} them": {
        "adoption",
        "leaders",
    },
    "Adoption and leadership were inspected too. The {noun} {on} them": {"adoption", "leaders"},
    "Social workers are busy. The {noun} {on} them": set(),
    "Kent spent more on adoption. The {noun} {on} it": set(),
}


@pytest.mark.parametrize("told", TURNED_TO)
def test_a_verdict_on_them_is_of_what_the_sentence_before_tells_of(told: str) -> None:
    given = {(area, "inadequate", "reported") for area in TURNED_TO[told]}
    for noun in ("finding", "verdict", "judgement", "grade", "word"):
        for on in ("on", "for", "about"):
            text = LEAD + told.format(noun=noun, on=on) + " is inadequate."
            assert judged_of_one(text) == {OVERALL, *given}


@pytest.mark.parametrize(
    "told",
    [
        "Kent's services were inspected in May. The verdict on them is good.",
        "Kent runs services for families. The grade for them is good.",
        "Kent was inspected in May. The verdict on it is good.",
    ],
)
def test_a_verdict_on_services_is_of_the_whole(told: str) -> None:
    assert judged_of_one(f"9 May 2024\n\n{told}") == {("overall", "good", "reported")}
