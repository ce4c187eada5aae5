import pytest

from store.parsing.assembly.mentioned import mentioned
from store.parsing.claims.reading import read_claims
from store.parsing.claims.whose.subjects import main_councils
from store.parsing.mentions.marking import mark

TEXT = "Kent County Council, whose services were rated good {}, has built a bridge."


@pytest.mark.parametrize(
    ("when", "passing"),
    [
        ("at the latest inspection in 2018", True),
        ("in the current inspection of 2018", False),
    ],
)
def test_an_inspection_that_is_current_is_news_whatever_year_it_names(
    when: str, passing: bool
) -> None:
    marked = mark(TEXT.format(when))
    claims, _ = read_claims(marked, main_councils(marked))
    assert len(claims) == 1
    assert bool(mentioned(marked, claims, {})) is passing
