"""What a headline says that inspectors found: "… as inspectors find children at risk"."""

from __future__ import annotations

from itertools import pairwise

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Sentence
from store.parsing.speech.cues import Cues, Means, cues_within
from store.parsing.speech.parts import Part, part_of
from store.parsing.speech.tones import tone
from store.records import Tone

_TELLING = frozenset({Means.TELLING, Means.PRAISING, Means.BLAMING})
_SHOWING = frozenset({"show", "shows", "showed"})
"""What papers do that tell of no finding: "letter shows slow thaw"."""
_CLAUSE_ENDS = frozenset({";", ":", "|", "–", "-"})
_IN_DANGER = (["at", "risk"], ["in", "danger"])
"""How a headline ends that finds children so: elsewhere these may be those whom help is for."""
_SHORTEST = 2
"""So many words must follow the verb: "inspectors find drift and delay"."""


def headline(sentence: Sentence, said: Cues) -> Part | None:
    """The clause of a headline that tells what inspectors found, from them on to its end."""
    for named, verb in pairwise(said):
        if Means.INSPECTORS not in named.means or not verb.is_of(_TELLING):
            continue
        if named.last != verb.first or said.words[verb.first] in _SHOWING:
            continue
        words = said.words
        stop = next((at for at in range(verb.last, len(words)) if words[at] in _CLAUSE_ENDS), None)
        last = len(words) if stop is None else stop
        if last - verb.last < _SHORTEST or words[verb.last] == "by":
            return None
        part, own = part_of(sentence, named.first, last), cues_within(said, named.first, last)
        if part.has(Role.GRADE):
            return None
        found = Tone.WEAKNESS if words[last - 2 : last] in _IN_DANGER else tone(part, own, False)
        return Part(part, own, found) if found else None
    return None
