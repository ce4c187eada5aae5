"""Areas that stand before the word for their rating: "an inadequate leadership grade"."""

from __future__ import annotations

from store.parsing.claims.phrases.graded import Target, TargetKind
from store.parsing.claims.phrases.meant import named_areas
from store.parsing.claims.phrases.nearby import nearest_before
from store.parsing.claims.phrases.rating_nouns import compound_area, rating
from store.parsing.claims.tying.fixed import Tie
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Sentence

_OTHERS = (Role.FOREIGN, Role.OTHER_TOPIC, Role.GENERIC, Role.NOBODY)


def named_in_rating(sentence: Sentence, at: int) -> Tie | None:
    """The tie to the area that the word for the rating names, where the rating was given."""
    area = compound_area(sentence, at)
    if area is None or sentence.has(*_OTHERS):
        return None
    before = nearest_before(sentence, at, 2)
    given = [m.word for m in before[:1]] in (["a"], ["an"])
    given = given and any(m.has(Role.GIVE) or m.word == "with" for m in before[1:])
    if not given and rating(sentence, at) is None:
        return None
    target = Target(TargetKind.AREAS, area, area + 1, named_areas(sentence, [area]))
    taken = frozenset({area})
    return Tie("named in the word for its rating", None, target, target.areas, taken=taken)
