from hypothesis import given
from hypothesis import strategies as st

from store.search.passages import LONGEST, best_passage, marks
from store.search.query import Term

TEXT = (
    "Plans were late.\nPersonal education plans were “variable in quality”. "
    "Education was good! Plans for education and personal advisers, the director said, were made."
)


def shown(text: str, *terms: Term) -> tuple[str, list[str]]:
    passage = best_passage(text, terms)
    assert passage is not None
    sentence = text[passage.start : passage.end]
    return sentence, [sentence[start:end] for start, end in passage.marks]


def test_the_sentence_with_most_words_is_shown() -> None:
    assert shown(TEXT, Term(("personal",)), Term(("quality",)), Term(("plans",))) == (
        "Personal education plans were “variable in quality”.",
        ["Personal", "plans", "quality"],
    )


def test_a_phrase_is_marked_whole() -> None:
    assert shown(TEXT, Term(("education", "plans")))[1] == ["education plans"]


def test_a_beginning_is_marked_as_far_as_it_was_typed() -> None:
    assert shown(TEXT, Term(("adv",), prefix=True))[1] == ["adv"]


def test_case_and_accents_do_not_matter() -> None:
    assert shown("Café society. The end.", Term(("cafe",))) == ("Café society.", ["Café"])


def test_a_word_is_not_found_within_another() -> None:
    assert best_passage("Unplanned.", [Term(("planned",))]) is None
    assert best_passage("Planner.", [Term(("plan",))]) is None


def test_a_very_long_sentence_is_cut_near_its_hit() -> None:
    text = "and so on " * 200 + "finding here " + "and on " * 200
    sentence, found = shown(text, Term(("finding",)))
    assert len(sentence) <= LONGEST + 20
    assert found == ["finding"]


def test_a_word_that_comes_again_in_its_sentence_is_marked_each_time() -> None:
    text = "Plans and plans. Good plans for leavers, and plans again."
    assert shown(text, Term(("plans",)), Term(("leavers",))) == (
        "Good plans for leavers, and plans again.",
        ["plans", "leavers", "plans"],
    )


def test_a_long_sentence_whose_hit_stands_at_its_end_is_cut_before_it() -> None:
    text = "and so on " * 30 + "finding."
    sentence, found = shown(text, Term(("finding",)))
    assert len(sentence) <= LONGEST
    assert sentence.endswith("finding.")
    assert found == ["finding"]


@given(
    st.text(alphabet="ab é.\n”“İß", max_size=60), st.text(alphabet="abé", min_size=1, max_size=2)
)
def test_every_mark_lies_in_its_passage_and_in_order(text: str, word: str) -> None:
    terms = [Term((word.replace("é", "e"),), prefix=True), Term(("a",))]
    passage = best_passage(text, terms)
    if passage is None:
        return
    assert 0 <= passage.start <= passage.end <= len(text)
    last = 0
    for start, end in passage.marks:
        assert last <= start < end <= passage.end - passage.start
        last = end
    assert passage.marks
    assert marks(text, terms)
