"""What a council does or means to do about a finding, which is none itself."""

from __future__ import annotations

from store.parsing.mentions.marks import Sentence
from store.parsing.speech.cues import Cue, Cues, Means

DEEDS = frozenset({Means.INTENT, Means.DEED, Means.FEELING})
"""What a phrase means that tells of a deed; without one of these there is none."""
_ANSWERED = frozenset({"that", "which", "what", "after", "by", "since"})
_PASSIVE = frozenset({"was", "were", "been", "being", "to", "will"})
_DOERS = frozenset(
    ["council", "authority", "department", "it", "we", "borough", "county", "city", "trust"]
)


def is_answered(said: Cues) -> bool:
    """Whether something is done about what inspectors said: "a plan for what Ofsted asks for"."""
    if not (Means.DEED in said.means and Means.INSPECTORS in said.means):
        return False
    done = next(cue.last for cue in said if Means.DEED in cue.means)
    named = next(cue.first for cue in said if Means.INSPECTORS in cue.means)
    return named >= done and said.words[named - 1] in _ANSWERED


def is_deed(sentence: Sentence, cue: Cue) -> bool:
    """Whether the council does or means to do something: "it has recruited 40 social workers"."""
    if cue.has(Means.INTENT):
        return True
    if not cue.has(Means.DEED, Means.FEELING):
        return False
    if sentence.tokens[cue.first].word in _PASSIVE:
        return True
    first = max(0, cue.first - 2)
    words = {token.word for token in sentence.tokens[first : cue.first]}
    named = any(mark.councils and first < mark.last <= cue.first for mark in sentence.marks)
    return named or not words.isdisjoint(_DOERS)
