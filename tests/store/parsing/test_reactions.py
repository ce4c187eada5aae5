"""A grade that somebody does something about now is the news; one they left behind is not."""

from __future__ import annotations

import pytest

from tests.store.parsing.test_sayings import read

DONE_NOW = [
    "Kent Council is celebrating",
    "Kent celebrates",
    "Kent County Council has hit back",
    "Kent Council has apologised",
    "Kent faces government action",
    "Bosses at Kent Council are delighted",
]
REASONS = [
    "after being rated {grade}",
    "after being awarded a '{grade}' rating by Ofsted",
    "after receiving a '{grade}' rating for its work with children",
    "having been judged {grade}",
    "after it was judged {grade}",
    "following a judgement of {grade}",
]
SINCE = [
    "Kent has improved {reason}. | overall {label} before",
    "Kent is making progress {reason}. | overall {label} before",
    "Ofsted rated Kent outstanding. The council has a plan {reason}. "
    "| overall outstanding; overall {label} before",
]


@pytest.mark.parametrize("done", DONE_NOW)
def test_what_is_done_now_is_done_for_the_news(done: str) -> None:
    for grade in ("good", "inadequate"):
        for reason in REASONS:
            said = f"{done} {reason.format(grade=grade)}."
            assert read(said) == {f"overall {grade}"}, said


@pytest.mark.parametrize("since", SINCE)
def test_what_has_come_after_it_leaves_a_grade_behind(since: str) -> None:
    said, _, label = since.partition(" | ")
    for reason in REASONS:
        told = said.format(reason=reason.format(grade="inadequate"))
        want = {one.format(label="inadequate") for one in label.split("; ")}
        assert read(told) == want, told
