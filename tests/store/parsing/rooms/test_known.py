"""Those whom a text has named so far."""

from __future__ import annotations

import pytest

from store.parsing.speech.known import Known
from store.parsing.speech.posts import post_at


@pytest.mark.parametrize(("sentences", "meant"), [(0, True), (3, True), (4, True), (5, False)])
def test_an_office_means_who_was_named_no_more_than_four_sentences_ago(
    sentences: int, meant: bool
) -> None:
    known = Known()
    known.remember("Jo Bell", "", "")
    known.turn_to("Jo Bell", "Jo Bell took over the department.")
    for _ in range(sentences):
        known.pointed("Work went on.", None)
    post = post_at("The director said")
    assert post is not None
    assert known.in_office(post, pointing=True).perhaps == ("Jo Bell" if meant else None)
