"""Where a sentence goes on to another area: "… early help, the training of carers and adoption"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from store.parsing.mentions.marks import Sentence
from store.parsing.speech.cues import Cues, Means, cues_within
from store.parsing.speech.cutting import has_verb, opens_clause
from store.parsing.speech.practice import area, places
from store.parsing.speech.subjects import VERBS
from store.parsing.speech.tones import TELLING
from store.records import Area

_JOINTS = frozenset(
    {",", "and", ";", "that", "by", "of", "with", "for", "about", "also", "as", "well", "but"}
)
"""What may stand together where one thing ends and another begins: ", and that", "and by"."""
_SEPARATORS = frozenset({",", "and", ";", "but"})
_ENDS = frozenset({",", ";", ":", "–", ".", "but", "while", "and"})
_LEADS = frozenset({"the", "a", "an", "its", "their", "his", "her", "how", "what", "where"})
_LINKS = frozenset({"of", "in", "for", "with", "to", "on", "about", "between"})
_REPEATED = frozenset({"of", "with", "for", "about", "by"})
_NOWHERE = (0, 0, None)
_LISTING = frozenset({Means.PRAISING, Means.BLAMING})


def turns(sentence: Sentence, said: Cues) -> dict[int, bool]:
    """The tokens at which what follows speaks of another area than what stands before.

    True where it is a thing with no verb of its own, which is praised or criticised with the one
    before: "praised the training of carers and the warmth of advisers".
    """
    words = said.words
    found: dict[int, bool] = {}
    begin = 0
    for end, then, last in _between(sentence, words):
        at = _joint(words, max(begin, end), then)
        if at is None:
            continue
        first = next(i for i in range(at, then + 1) if words[i] not in _JOINTS)
        stop = next((i for i in range(last, len(words)) if words[i] in _ENDS), len(words))
        before, after = cues_within(said, begin, at), cues_within(said, first, stop)
        if not (found.get(begin) or before.is_of(TELLING)):
            continue
        old, new = (_area(sentence, words, *span) for span in ((begin, at), (first, stop)))
        if new is None or new == old:
            continue
        thing = not opens_clause(after.words)
        if thing:
            apart = _is_thing(before, after, then - first, words[first - 1], toned=old is None)
        else:
            told = max((cue.last for cue in before if not old and cue.is_of(VERBS)), default=0)
            apart = has_verb(words[begin + told : at])
        if apart:
            found[at] = thing
            begin = at
    return found


def _between(sentence: Sentence, words: list[str]) -> Iterator[tuple[int, int, int]]:
    """Where one area ends and where the next one, which is not the same, begins and ends."""
    for (_, end, one), (first, last, other) in pairwise([_NOWHERE, *places(sentence.marks, words)]):
        if one != other and end < first:
            yield end, first, last


def _joint(words: list[str], first: int, last: int) -> int | None:
    """Where the last joint between `first` and `last` begins."""
    at = next((at for at in range(last - 1, first - 1, -1) if words[at] in _SEPARATORS), None)
    return at - 1 if at and words[at - 1] == ";" else at


def _is_thing(before: Cues, after: Cues, named: int, link: str, toned: bool) -> bool:
    """Whether words are a thing by itself, and share no verb with what stands before.

    They name their area at `named` and stand behind `link`; where they must be `toned`, what
    stands before is of no area.
    """
    words = after.words
    if has_verb(words):
        return False
    if after and after[0].first == 0 and after.is_of(TELLING) and not _ends_in_adjective(before):
        told = after[0].last
        linked = not _LINKS.isdisjoint(words[told : max(named, told + 1)])
        if linked or (named == told and not toned):
            return True
    if toned:
        return False
    if link in _REPEATED:
        return link in before.words
    if words[0] in _LEADS:
        return True
    listed = next((cue.last for cue in before if cue.is_of(_LISTING)), None)
    return not named and listed is not None and _LINKS.isdisjoint(before.words[listed:])


def _ends_in_adjective(before: Cues) -> bool:
    """Whether the last word could share its noun with what follows: "safe and settled homes"."""
    if not before or before[-1].last < len(before.words):
        return False
    last = before[-1]
    return last.last - last.first == 1 and last.has(Means.STRENGTH, Means.WEAKNESS)


def _area(sentence: Sentence, words: list[str], first: int, last: int) -> Area | None:
    """The one area that tokens `first` up to `last` name."""
    own = [mark for mark in sentence.marks if first <= mark.first and mark.last <= last]
    return area(own, words[first:last])
