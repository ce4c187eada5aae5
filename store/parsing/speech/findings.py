"""Findings: sentences in which inspectors praise or criticise a council's services."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence

from store.councils import Council
from store.parsing.claims.whose.focus import Focus
from store.parsing.mentions.marks import Marked, Sentence
from store.parsing.speech.cues import Cues, Means, cues
from store.parsing.speech.elsewhere import opens_elsewhere
from store.parsing.speech.headlines import headline
from store.parsing.speech.lists import Lists
from store.parsing.speech.parts import Part, contrasts
from store.parsing.speech.practice import area
from store.parsing.speech.subjects import VERBS, Teller
from store.parsing.speech.talk import NOWHERE, Talk
from store.parsing.speech.tellers import Before, teller
from store.parsing.text.blocks import BlockKind
from store.records import Area, Finding, Quotation, Tone

_LONGEST_HEADING = 4
_LONGEST = 300
_ENDS = frozenset({":", "."})
_TOLD_IN = (BlockKind.PARAGRAPH, BlockKind.ITEM)
_NAMED = re.compile(
    r"\b(?:ofsted|watchdog|inspectorate|inspectors?|inspected|inspections?)\b", re.I
)
"""Without a word of these no inspection is told of, whoever praises or criticises."""
_POINTING = frozenset({"it", "they", "this", "these", "them"})
_POINTED_FROM = 3
_VERB_REACH = 3
_TELLING = VERBS | {Means.LOOKING}


def find_findings(
    marked: Marked,
    main: tuple[Council, ...],
    graded: Mapping[tuple[int, int], tuple[Council, ...]],
    quotations: Sequence[Quotation],
) -> list[Finding]:
    """The findings of a text about the councils `main`, in order.

    `graded` are the sentences that give a grade, which by itself is no finding, and the councils
    that get it. What a council's own people say, in `quotations` or reported, is no finding of
    inspectors, nor is what was found where something else was inspected. Of a sentence that
    praises one thing and criticises another each part is a finding.
    """
    about = {*main, *(council for councils in graded.values() for council in councils)}
    if _NAMED.search(marked.text) is None:
        return []
    heard = [cues(sentence.tokens) for sentence in marked.sentences]
    talk = Talk(Focus(main), about, elsewhere=opens_elsewhere(marked, heard, graded))
    lists = Lists()
    spoken = [(q.start, q.end) for q in quotations if q.organisation != "Ofsted"]
    found: list[Finding] = []
    before: tuple[int, Area | None] = NOWHERE, None
    opened = next((one.block for one in marked.sentences if one.kind is BlockKind.PARAGRAPH), 0)
    followed = (*marked.sentences[1:], None)
    for sentence, said, after in zip(marked.sentences, heard, followed, strict=False):
        span = sentence.start, sentence.end
        gives_grade = span in graded
        talk.turn(sentence, said, gives_grade, graded.get(span, ()))
        if _is_spoken(sentence, spoken):
            talk.told_in = talk.named_in = NOWHERE
            continue
        if sentence.block < opened and (head := headline(sentence, said)):
            lists.opens(sentence, said, after if talk.of_inspectors else None)
            told = [] if talk.elsewhere else list(_told(sentence, said, [head], None))
        elif lists.holds(sentence):
            told = [(sentence, *one) for one in lists.item(sentence, said, gives_grade)]
        elif _is_telling(sentence) and talk.hear(sentence, said, gives_grade):
            if lists.opens(sentence, said, after):
                continue
            parts = contrasts(sentence, said, gives_grade)
            if len(parts) > 1:
                parts = _of_inspectors(parts, Before(True, talk.before.inspector))
            spoken_of = before[1] if before[0] == sentence.block else None
            told = list(_told(sentence, said, parts, spoken_of))
        else:
            lists.opens(sentence, said, after if talk.of_inspectors else None)
            continue
        before = sentence.block, told[-1][1] if told else None
        found += [
            Finding(
                council.name, own, tone, part.start, part.end, marked.text[part.start : part.end]
            )
            for part, own, tone in told
            for council in talk.councils(part)
        ]
    return found


def _of_inspectors(parts: Sequence[Part], before: Before) -> list[Part]:
    """Those of the `parts` of a sentence that are not what others say."""
    return [
        part
        for part in parts
        if part.shared or teller(part.words, part.said, before) is not Teller.OTHERS
    ]


def _told(
    sentence: Sentence, said: Cues, parts: Sequence[Part], before: Area | None
) -> Iterator[tuple[Sentence, Area | None, Tone]]:
    """The words, area and tone of each thing that is told by `parts` of `sentence`.

    A part that has no area of its own and points to what was spoken of takes that of the whole,
    the first one else that `before`.
    """
    for number, part in enumerate(parts):
        own = area(part.words.marks, part.said.words)
        if own is None and _points(part):
            own = area(sentence.marks, said.words) or (None if number else before)
        yield part.words, own, part.tone


def _points(part: Part) -> bool:
    """Whether a part speaks of what was named before it: "but it was slow", not "they said"."""
    opening = enumerate(part.said.words[:_POINTED_FROM], 1)
    pointing = [after for after, word in opening if word in _POINTING]
    if not pointing:
        return False
    telling = [cue.first for cue in part.said if cue.is_of(_TELLING)]
    return any(not any(0 <= verb - after < _VERB_REACH for verb in telling) for after in pointing)


def _is_telling(sentence: Sentence) -> bool:
    tokens = sentence.tokens
    ended = tokens[-1].word in _ENDS
    long_enough = (ended or len(tokens) > _LONGEST_HEADING) and len(tokens) <= _LONGEST
    return sentence.kind in _TOLD_IN and long_enough and tokens[-1].word != "?"


def _is_spoken(sentence: Sentence, spoken: Sequence[tuple[int, int]]) -> bool:
    """Whether words of `sentence` are among those `spoken`, which are given in order."""
    before = bisect_left(spoken, (sentence.end,))
    return before > 0 and spoken[before - 1][1] > sentence.start
