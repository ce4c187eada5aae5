"""What inspectors praise and criticise: the sentences of a report's sections, by tone.

A word list decides and a sentence that says both, or neither, is left out: a finding that is
missing costs less than praise that was criticism.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from store.parsing.report.outline import Part, Role
from store.parsing.report.sentences import sentences
from store.records import Finding, Tone

_SHORTEST = 40

_PRAISE = frozenset(
    """
    ambitious appropriate appropriately benefit benefits child-centred child-focused clear clearly
    close cohesive collaborative committed compassionate comprehensive consistently coordinated
    creative creatively decisive dedicated detailed determined diligent diligently effective
    effectively embedded enthusiastic excellent exceptional exceptionally exemplary flourish
    flourishing good great high-quality impressive improved informed innovative insightful
    knowledgeable meaningful nurturing outstanding passionate persistent personalised positive
    positively proactive proactively proportionate prompt promptly purposeful quickly relentless
    responsive responsively rigorous robust robustly safely sensitive sensitively sharp skilful
    skilfully skilled sound stable strength strengthened strengths strong stronger strongly
    successful successfully suitable supportive swift swiftly tailored tenacious tenaciously
    thorough thoroughly thoughtful thoughtfully thrive thriving timely trusted trusting valued
    vibrant warm well well-attended well-coordinated well-established well-matched well-planned
    well-supported
    """.split()  # noqa: SIM905
)
_CRITICISM = frozenset(
    """
    absence absent backlog barrier cannot concern concerning concerns declined deficits
    deteriorated deterioration delay delayed delays difficult difficulties disjointed drift fail
    failed failing fails failure failures fragmented gap gaps hampered hampers hinder hindered
    hinders impair inaccurate inadequate inappropriate incomplete inconsistencies inconsistency
    inconsistent inconsistently ineffective insufficient insufficiently lack lacked lacking lacks
    late limited limits minority missed neither never nor not outdated overdue overly patchy poor
    poorly reactive slow slower sporadic static struggle struggled superficial too unallocated
    unclear underdeveloped undermine undermined undermines unfocused unmanageable unmet unreliable
    unsafe unsuitable untimely vague variability variable varied varies weak weaker weakness
    weaknesses
    """.split()  # noqa: SIM905
)
_NEGATIONS = frozenset({"not", "never", "cannot", "neither", "nor"})
_DENIALS = frozenset(
    {"no", "none", "without", "few", "fewer", "reduce", "reduced", "reduces", "reducing", "longer"}
)
_CONTRASTS = (" but ", "although ", "however ", " yet ", " only ", " while ", "despite ")
_RESERVATIONS = (
    *(" need to ", " needs to ", " needed to ", " need for ", " needs a ", " needs further "),
    *(" require improvement", " requires improvement", " required improvement"),
    *(" to be improved", " further work", " more work", " work to do", " more to do"),
    *(" more is needed", " in need of ", " previously ", " negative", " could ", " should "),
    *(" action plan", " improvement plan", " improvement board"),
    *_CONTRASTS,
)
# Of most reservations a whole word says that they cannot be there, which is seen at one look.
_RESERVING = frozenset(
    max(reversed(phrase.split(" ")[1:-1]), key=len)
    for phrase in _RESERVATIONS
    if phrase.count(" ") > 1
)
_UNANNOUNCED = tuple(phrase for phrase in _RESERVATIONS if phrase.count(" ") == 1)
_SEPARATORS = ",.;:()!?’‘“”/"
_TOLD = frozenset({Role.SUMMARY, Role.FINDINGS, Role.STRENGTHS, Role.WEAKNESSES})


def findings(text: str, parts: Iterable[Part], council: str) -> tuple[Finding, ...]:
    """Sentences under the headings of a report that plainly praise or plainly criticise."""
    folded = _fold(text)
    return tuple(
        Finding(council, part.area, tone, start, end, text[start:end])
        for part in parts
        if part.role in _TOLD
        for start, end in sentences(text, part.body, part.end)
        if end - start >= _SHORTEST and (tone := _tone(folded[start:end]))
    )


def _tone(folded: str) -> Tone | None:
    """Whether a sentence only praises or only criticises; None if both, neither or unsure."""
    words = folded.split()
    praised = not _PRAISE.isdisjoint(words)
    criticised = not _CRITICISM.isdisjoint(words)
    if praised and criticised:
        return Tone.WEAKNESS if _denies_praise(words, folded) else None
    if praised:
        phrases = _UNANNOUNCED if _RESERVING.isdisjoint(words) else _RESERVATIONS
        return None if any(map(folded.__contains__, phrases)) else Tone.STRENGTH
    return Tone.WEAKNESS if criticised and _DENIALS.isdisjoint(words) else None


def _denies_praise(words: Sequence[str], folded: str) -> bool:
    """Whether all praise stands behind a "not", as in "plans are not always clear"."""
    first = next(index for index, word in enumerate(words) if word in _PRAISE or word in _NEGATIONS)
    return words[first] in _NEGATIONS and not any(map(folded.__contains__, _CONTRASTS))


def _fold(text: str) -> str:
    """The text in lower case with spaces for punctuation, every word where it was."""
    folded = text.lower()
    if len(folded) != len(text):
        folded = text
    for separator in _SEPARATORS:
        folded = folded.replace(separator, " ")
    return folded.replace(" as well ", " as-well ")
