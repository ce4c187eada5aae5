"""What requires improvement and is no area, or needs something else: that is no grade."""

from __future__ import annotations

from store.parsing.claims.phrases.nearby import nearest_before
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Sentence


def loosely_said(sentence: Sentence, at: int) -> str | None:
    """Whether the words only begin like a grade: "staff who *need improvement* plans".

    So it is with an end of the scale to which nothing went.
    """
    mark = sentence.marks[at]
    if mark.word.endswith(" of the scale"):
        led = nearest_before(sentence, at, 2)
        gone = len(led) > 1 and led[1].word.split()[-1] == "to"
        return None if gone else "nothing is said to have gone there"
    needed = sentence.marks[at + 1 : at + 2] if mark.word.startswith("need") else ()
    plans = any(m.first == mark.last and (m.plain or m.has(Role.AIM)) for m in needed)
    return f"“{mark.word}” goes on to say of what" if plans else None
