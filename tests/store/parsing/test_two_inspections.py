"""Stories of two inspections: what is news and what is history, however either is told."""

from __future__ import annotations

from itertools import product

import pytest

from tests.store.parsing.judged import judged_of_one

NEWS = (
    "Children's services in Kent have been rated good by Ofsted. Leadership was rated good.",
    "Inspectors who spent two weeks in Kent in March 2022 have rated the council's children's "
    "services good. Leadership was rated good.",
    "An inspection of Kent's children's services in March 2022 found them to be good overall. "
    "The impact of leaders was judged to be good.",
)
HISTORY = (
    "The last inspection, in March 2019, rated them inadequate.",
    "In 2019 the council's services were judged inadequate.",
    "In March 2019, inspectors found that services were inadequate.",
    "The previous inspection rated the council inadequate.",
    "The council was previously rated 'inadequate'.",
    "The county's services had been rated inadequate in 2019.",
    "The report comes three years after inspectors rated the department inadequate.",
    "The county was given an inadequate rating after an inspection in March 2019.",
    "It was in March 2019 that Ofsted rated the council inadequate.",
)
GOING_BACK = """
At that time help and protection was inadequate.
That inspection judged help and protection to be inadequate.
That report also rated help and protection inadequate.
On that occasion, help and protection was rated inadequate.
The same inspection rated help and protection as inadequate.
In the same report help and protection was graded inadequate.
Help and protection was then rated inadequate.
Help and protection, too, was judged inadequate then.
"""
BESIDE = """
Kent becomes part of a regional agency in April 2023.
A new trust will take over in April 2023.
The budget for 2023 will be set in February.
The plan is to be considered in September 2022.
The new director joins from Essex in January 2023.
A focused visit in 2021 found that social workers were well supported.
Sarah Wood became director in January 2021.
The council set up an improvement board in 2020.
"""
TOP = ("12 May 2022\n\n", "")
NEW = {("overall", "good", "reported"), ("leaders", "good", "reported")}
OLD = {("overall", "inadequate", "previous")}
OLD_PART = {("help_and_protection", "inadequate", "previous")}


@pytest.mark.parametrize("beside", BESIDE.strip().splitlines())
def test_what_else_is_dated_makes_no_news_history(beside: str) -> None:
    misread = []
    for news, history, top in product(NEWS, HISTORY, TOP):
        text = f"{top}{news} {history}\n\n{beside}"
        if judged_of_one(text) != NEW | OLD:
            misread.append(text)
    assert not misread


@pytest.mark.parametrize("back", GOING_BACK.strip().splitlines())
def test_what_goes_back_to_the_inspection_before_is_history_too(back: str) -> None:
    misread = []
    for news, history, top in product(NEWS, HISTORY, TOP):
        text = f"{top}{news}\n\n{history} {back}"
        if judged_of_one(text) != NEW | OLD | OLD_PART:
            misread.append(text)
    assert not misread


MEETINGS = """
Kent County Council – Children and Young People's Scrutiny Committee, 12 May 2022
Children's Services Scrutiny Panel – 12 May 2022
Present: Councillors Reid (Chair), Blades and Walker
Members present: Councillors Reid, Blades and Walker
In attendance: Sarah Wood, Director of Children's Services
Apologies: Councillor Cooper
ORDERED that the report be noted.
"""
REPORTED = (
    "Kent had been judged good overall. Leadership had been judged good.",
    "Members were told of the inspection of Kent in March, which had found overall effectiveness "
    "good. The impact of leaders had likewise been judged good.",
    "The Director explained that –\n\ni. Kent had been rated good overall;\n\n"
    "ii. leadership had likewise been judged to be good;",
)
RECALLED = (
    "The previous inspection, in 2019, had judged the service to be inadequate.",
    "Services had previously been judged inadequate.",
    "Members recalled that in 2019 the service had been judged inadequate.",
)


@pytest.mark.parametrize("line", MEETINGS.strip().splitlines())
def test_minutes_put_what_is_news_into_the_pluperfect(line: str) -> None:
    misread = []
    for reported, recalled in product(REPORTED, RECALLED):
        text = f"{line}\n\nOfsted inspection of children's services\n\n{reported}\n\n{recalled}"
        if judged_of_one(text) != NEW | OLD:
            misread.append(text)
    assert not misread


ELSEWHERE = (
    "Director to leave\n\nKent County Council's director of children's services is to leave in the "
    "autumn.\n\nSarah Wood told staff of the decision on Monday.",
    "Cuts of £14m agreed by council\n\nKent County Council has set a budget with £14m of cuts.\n\n"
    "Council tax will rise by 4.99 per cent from April.",
    "Kent: can anybody mend it?\n\nNext month a new commissioner takes on Kent.\n\nI have some "
    "sympathy for the staff in Maidstone. They got a new director, then another.",
    "New director\n\nKent County Council has appointed Mark Hall as its director of children's "
    "services.\n\nMr Hall will join from Essex in the new year.",
    "Award for social workers\n\nTwo teams from Kent County Council are up for an award.\n\n"
    "The winners will be announced in November.",
)
MENTIONED = (
    "Ofsted rated the council's children's services inadequate in December 2021.",
    "It comes five months after Ofsted rated the department inadequate.",
    "It comes three years after Ofsted judged the council's children's services inadequate.",
    "The department was rated inadequate by Ofsted in 2019.",
    "By May 2019 it was inadequate.",
    "In February 2019 she was told that the council's children's services were inadequate.",
    "Kent was marked down in January 2019, when Ofsted said that overall effectiveness was "
    "inadequate.",
    "Inspectors came to Kent in May 2016. Their verdict on services was inadequate.",
    "In 2016 a team of inspectors spent two weeks in Kent. They judged the council inadequate.",
    "In May 2016, weeks after its leader had gone, Ofsted published its report on Kent. The "
    "council was inadequate.",
    "It was in the autumn of 2016 that Ofsted called the council inadequate.",
)
PARTS = """
Help and protection was judged inadequate.
Help and protection came out as inadequate.
That inspection also judged help and protection inadequate.
That inspection found that children were let down. Help and protection was rated inadequate.
Ministers sent in a commissioner. Inspectors said that help and protection was inadequate.
"""


@pytest.mark.parametrize("part", PARTS.strip().splitlines())
def test_what_a_text_on_something_else_mentions_is_all_of_it_history(part: str) -> None:
    misread = []
    for elsewhere, mentioned, top, joint in product(ELSEWHERE, MENTIONED, TOP, (" ", "\n\n")):
        text = f"{top}{elsewhere}\n\n{mentioned}{joint}{part}\n\nThe post pays £140,000."
        if judged_of_one(text) != OLD | OLD_PART:
            misread.append(text)
    assert not misread


TOLD_AT_ONCE = (
    "Kent, rated good in 2012, was told in May 2016 that its services were inadequate. Help and "
    "protection was inadequate.",
    "In May 2016 Ofsted delivered its report on Kent. It was inadequate: overall, in help and "
    "protection.",
    "In 2016 a team of inspectors came to Kent. Services were inadequate. Help and protection was "
    "inadequate.",
    "Kent was inadequate on both counts, help and protection and leadership, in 2016.",
    "Kent was inadequate overall, in help and protection, adoption and leadership in May 2016.",
)


@pytest.mark.parametrize("told", TOLD_AT_ONCE)
def test_all_that_hangs_on_one_date_is_of_that_time(told: str) -> None:
    misread = []
    for top, joint in product(TOP, (" ", "\n\n")):
        text = f"{top}Children's services in Kent are good, Ofsted said this week.{joint}{told}"
        read = judged_of_one(text)
        news = {(area, grade) for area, grade, status in read if status == "reported"}
        if news != {("overall", "good")} or not read >= OLD_PART:
            misread.append(text)
    assert not misread


IN_TURN = """
They were told in 2016 that their service required improvement. By May 2019 it was inadequate.
In 2016 Ofsted said that services required improvement. Three years later they were inadequate.
Services slid from requires improvement in 2016 to inadequate in 2019.
They were inadequate in 2019, having required improvement in 2016.
"""
ONCE = """
The council had leadership and adoption rated good following an inspection last May.
Leadership was judged good and adoption requires improvement in 2019.
"""


@pytest.mark.parametrize("way", IN_TURN.strip().splitlines())
def test_two_steps_that_a_text_on_something_else_recalls_are_history(way: str) -> None:
    grades = OLD | {("overall", "requires_improvement", "previous")}
    texts = [f"{top}{elsewhere}\n\n{way}" for elsewhere, top in product(ELSEWHERE, TOP)]
    assert not [text for text in texts if judged_of_one(text) != grades]


@pytest.mark.parametrize("once", ONCE.strip().splitlines())
def test_parts_that_a_text_on_something_else_mentions_once_are_history(once: str) -> None:
    texts = [f"{top}{elsewhere}\n\n{once}" for elsewhere, top in product(ELSEWHERE, TOP)]
    read = [judged_of_one(text) for text in texts]
    assert all(len(told) == 2 and {status for *_, status in told} == {"previous"} for told in read)


ITEMS = (
    "Item 7. Risk register\n\nThe Committee considered the quarterly report of the Director of "
    "Finance. The highest risk was that of children's services.",
    "5. Recruitment of social workers\n\nThe Head of Service said that 31 posts were vacant. "
    "Members asked what agency staff cost.",
)
RECALLED_BESIDE = (
    "Members recalled that Kent had been judged inadequate by Ofsted in May 2021. Help and "
    "protection had been judged inadequate.",
    "It was noted that in 2019 Ofsted had found services in Kent inadequate. Help and protection "
    "had been inadequate.",
    "Ofsted had inspected Kent in May 2019. It had found the Council inadequate, and help and "
    "protection inadequate.",
)


def test_minutes_of_an_item_on_something_else_recall_history() -> None:
    misread = []
    for line, item, recalled in product(MEETINGS.strip().splitlines()[:2], ITEMS, RECALLED_BESIDE):
        text = f"{line}\n\n{item}\n\n{recalled}\n\nRESOLVED: That the report be noted."
        if judged_of_one(text) != OLD | OLD_PART:
            misread.append(text)
    assert not misread


BRACKETS = """
These are the results, with those of the previous inspection in brackets:
The grades (previous grades in brackets):
The judgements, with the 2016 ones in brackets, are:
Here are the new grades, with the old ones in brackets:
What Kent was given last time is shown in brackets.
"""


@pytest.mark.parametrize("label", BRACKETS.strip().splitlines())
def test_a_list_has_what_was_before_in_brackets(label: str) -> None:
    rows = "Overall: Good (Inadequate)\n\nHelp and protection: Good (Inadequate)\n\nLeaders: Good"
    opening = "Children's services in Kent have been rated good by Ofsted."
    new = NEW | {("help_and_protection", "good", "reported")}
    texts = [f"{top}{opening}\n\n{label}\n\n{rows}" for top in TOP]
    assert not [text for text in texts if judged_of_one(text) != new | OLD | OLD_PART]
