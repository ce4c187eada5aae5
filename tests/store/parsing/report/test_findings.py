"""What a report's sentence praises and what it criticises, and where it turns between the two."""

import pytest

from store.records import Tone
from tests.making.reports import FILLER, IlacsReport
from tests.store.parsing.report.parsing import parse

Told = list[tuple[Tone, str]]


def told(sentence: str) -> Told:
    """The findings that lie within a sentence of a report."""
    record = parse(IlacsReport(paragraphs=(f"{sentence} {FILLER}",)))
    found = {" ".join(each.text.split()): each.tone for each in record.findings}
    parts = (text for text in found if text in sentence)
    return [(found[text], text) for text in sorted(parts, key=sentence.index)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Children in the city’s own homes feel listened to and enjoy the days there.",
        "However, the foster carers of this borough win a child’s trust by careful play.",
        "Panels are good at what they are there for, and so reduce drift and delay.",
        "Plans for adoption go well without unnecessary delay, which families value.",
        "A close watch on the courts’ lists prevents drift.",
        "Where a plan to go home is not safe, the team takes decisive action to find a family.",
        "When a visit cannot be made in time, a manager is quickly told of it.",
        "Despite a hard year for its budget, the council has kept a well-supported workforce.",
    ],
)
def test_praise_is_a_strength_though_a_word_of_blame_is_near(sentence: str) -> None:
    assert [tone for tone, _ in told(sentence)] == [Tone.STRENGTH]


@pytest.mark.parametrize(
    "sentence",
    [
        "However, records of supervision do not show effective challenge by the managers.",
        "Visits to children in other counties take place without a clear purpose.",
        "Their managers have no effective oversight of what the agency staff do.",
        "Reviews are less timely for children who live beyond the county’s border.",
        "There is more to do to make a child’s plan as clear as it is for adopters.",
        "More work is needed before fathers have a say that is of any use to them.",
        "Insufficient checks on carers leave good foster homes without anyone in them.",
        "When a child goes missing from home, the talk afterwards is too late to help.",
    ],
)
def test_blame_is_a_weakness_though_a_word_of_praise_is_near(sentence: str) -> None:
    assert [tone for tone, _ in told(sentence)] == [Tone.WEAKNESS]


@pytest.mark.parametrize(
    "sentence",
    [
        "The gap that was found two years ago between the schools has been addressed by them.",
        "At the inspection before this one the fostering service was judged inadequate.",
        "Nine of the young people are not in education, employment or training in this year.",
        "The change was made in the spring and it is too soon to tell what comes of it.",
        "There are no beds kept for a night’s use, which is clear from the council’s own lists.",
        "The councillors’ panel is a challenge for strong leaders to set up at this time.",
    ],
)
def test_what_is_mended_or_graded_or_cannot_be_told_yet_is_left_alone(sentence: str) -> None:
    assert told(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "parts"),
    [
        (
            "Core groups meet regularly, but the notes that they keep are too vague.",
            [
                (Tone.STRENGTH, "Core groups meet regularly"),
                (Tone.WEAKNESS, "the notes that they keep are too vague."),
            ],
        ),
        (
            "While the wait for a family is improving, some children still face needless delay.",
            [
                (Tone.STRENGTH, "the wait for a family is improving"),
                (Tone.WEAKNESS, "some children still face needless delay."),
            ],
        ),
        (
            "The plans are written with families; however, they lack any date to be done by.",
            [(Tone.WEAKNESS, "they lack any date to be done by.")],
        ),
        (
            "Despite a prompt reply to the police, other children get an inconsistent answer.",
            [(Tone.WEAKNESS, "other children get an inconsistent answer.")],
        ),
    ],
)
def test_a_sentence_that_turns_is_told_by_its_clauses(sentence: str, parts: Told) -> None:
    assert told(sentence) == parts


def test_a_sentence_that_turns_to_what_is_not_understood_tells_nothing() -> None:
    assert told("The strategy for homes is clear, but the county has one mile of coast.") == []
