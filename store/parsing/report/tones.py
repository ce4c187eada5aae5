"""Whether words of an inspector's report praise or criticise.

A word list decides, and words that say both, or neither, have no tone: a finding that is missing
costs less than praise that was criticism.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from store.records import Tone

_PRAISE = frozenset(
    """
    accessible accurate actively alert always ambition ambitious appreciate appropriate
    appropriately aspirational aspire assiduously benefit benefited benefiting benefits bespoke
    careful carefully caring celebrate celebrated child-centred child-focused child-friendly
    clear clearer clearly close closely coherent cohesive collaborative collaboratively
    commitment committed compassionate comprehensive comprehensively confidence confident
    consistent consistently coordinated creative creatively decisive dedicated demonstrable
    detailed determination determined diligent diligently easier easily effective effectively
    embedded enable enabled enables enabling encourage encouraged encourages engaged engaging
    enhance enhanced enhances enhancing ensured ensures enthusiastic excellent exceptional
    exceptionally exemplary expertise extensive flexible flourish flourishing fully good
    good-quality great heard helped helpful helping helps high-quality highly imaginative
    impressed impressive improved improves improving informed innovative insight insightful keen
    knowledgeable listened loving manageable meaningful notable nurturing outstanding passionate
    persistent personalised pioneering positive positively practical pride proactive proactively
    progressing promote promoted promotes promoting prompt promptly properly proportionate
    protective proud purposeful quickly rapid rapidly readily realistic reflective regular
    regularly relentless resourceful respectful respectfully responsive responsively rigorous
    rigorously robust robustly routinely safely safer sensitive sensitively settled sharp
    skilful skilfully skilled sound stable strength strengthened strengthening strengths strong
    stronger strongly succeed success successful successfully sufficient sufficiently suitable
    suitably supported supporting supportive supports sustained swift swiftly tailored tangible
    tenacious tenaciously tenacity thorough thoroughly thoughtful thoughtfully thrive thriving
    timely trusted trusting urgency useful valuable valued vibrant vigilant visible warm wealth
    welcomed welcoming well well-attended well-coordinated well-established well-informed
    well-matched well-planned well-supported wide
    """.split()  # noqa: SIM905
)
_CRITICISM = frozenset(
    """
    absence absent adversely backlog barrier cannot concerning confused confusing confusion
    cursory declined declining deficiencies deficits delay delayed delays deteriorated
    deterioration disjointed drift excessive fail failed failing fails failure failures
    fragmented gap gaps hampered hampers hinder hindered hinders impair impeded impedes
    inability inaccurate inadequate inadequately inappropriate inappropriately incomplete
    inconsistencies inconsistency inconsistent inconsistently ineffective ineffectively
    infrequent infrequently inhibited inhibits instability insufficient insufficiently lack
    lacked lacking lacks late limited limits little minimal minority missed negatively neither
    never nor not omission outdated over-optimistic overdue overly patchy poor poorer poorly
    rarely reactive scant shortage shortages shortcomings shortfall shortfalls slow slower
    sporadic stagnate static struggle struggled superficial too unable unacceptable unaddressed
    unallocated unclear under-developed underdeveloped undermine undermined undermines uneven
    unfilled unfocused unlawful unmanageable unmet unnecessarily unnecessary unrealistic
    unreliable unresolved unsafe unsatisfactory unstable unsuitable untimely vague variability
    variable varied varies weak weakening weaker weakness weaknesses worse worsened
    """.split()  # noqa: SIM905
)
_NEGATIONS = frozenset(
    """
    absence cannot fail failed failing fails failure failures hampered hampers hindered hinders
    insufficient insufficiently lack lacked lacking lacks limited limits neither never nor not
    rarely too unable undermine undermined undermines without
    """.split()  # noqa: SIM905
)
# Beside one of these, what else criticises may be of what is mended, or of what is not there.
_SPARING = frozenset(
    """
    addressed avoid avoided avoiding few fewer longer minimise minimised narrowed narrowing no none
    overcome prevent prevented preventing prevents reduce reduced reduces reducing reduction resolve
    resolved tackle tackled tackling
    """.split()  # noqa: SIM905
)
_CONTRASTS = (" but ", "although ", "however ", " yet ", " only ", " while ", "despite ")
_RESERVATIONS = (
    *(" need to ", " needs to ", " needed to ", " need for ", " needs a ", " needs further "),
    *(" require improvement", " requires improvement", " required improvement"),
    *(" be improved ", " further work", " more work", " work to do", " more to do"),
    *(" more is needed", " in need of ", " room for ", " a challenge ", " challenge for "),
    *(" difficult to ", " difficult for ", " is no ", " are no ", " has no "),
    *(" have no ", " until recently ", " previously ", " negative", " could ", " should "),
    *(" action plan", " improvement plan", " improvement board"),
    *_CONTRASTS,
)
# Of most reservations a whole word says that they cannot be there, which is seen at one look.
_COMMON = frozenset("a are be for has have in is of to".split())  # noqa: SIM905
_RESERVING = frozenset(
    next(word for word in phrase.split(" ")[1:-1] if word not in _COMMON)
    for phrase in _RESERVATIONS
    if phrase.count(" ") > 1
)
_UNANNOUNCED = tuple(phrase for phrase in _RESERVATIONS if phrase.count(" ") == 1)
_CRITICAL = f"(?:{'|'.join(sorted(_CRITICISM))})"
_DENIED = re.compile(
    r"(?<= )(?:no|without|avoid(?:s|ed|ing)?|minimis(?:e|es|ed|ing)|prevent(?:s|ed|ing)?"
    r"|reduc(?:e|es|ed|ing)|tackl(?:e|es|ed|ing)|narrow(?:s|ed|ing)|overcom(?:e|es|ing))"
    rf"(?: any| further| evidence of| the)?(?: {_CRITICAL})+(?: (?:and|or)(?: {_CRITICAL})+)?"
    r"(?= |$)"
)
# A young person's own state, and what cannot be judged yet, are no criticism of the service.
_PLAIN = re.compile(
    r"(?<= )not (?:actively |currently )?(?:engaged )?in (?:education|employment)(?= |$)"
    r"|(?<= )too (?:early|soon) to(?= )"
)
_UNDONE = re.compile(
    r" *(?:nevertheless +|nonetheless +)?"
    r"(?:there (?:is|remains|was) (?:still )?(?:more |further |some )?(?:work )?to (?:be )?do"
    r"|(?:more|further) (?:work )?(?:is (?:still )?(?:needed|required)|needs to be done))"
)
_GRADED = frozenset({"judged", "graded", "re-inspection"})
_WANTED = re.compile(rf" (?:no|without(?: an?)?|less) (?:{'|'.join(sorted(_PRAISE))}) ")
_SEPARATORS = ",.;:()!?’‘“”/"
_TURNING = "however"


def fold(text: str) -> str:
    """The text in lower case with spaces for punctuation, every word where it was."""
    folded = text.lower()
    if len(folded) != len(text):
        folded = text
    for separator in _SEPARATORS:
        folded = folded.replace(separator, " ")
    return folded.replace(" as well ", " as-well ")


def tone_of(folded: str) -> Tone | None:
    """Whether folded words only praise or only criticise; None if both, neither or unsure."""
    folded = folded.removeprefix(_TURNING)
    words = folded.split()
    if not _GRADED.isdisjoint(words):
        return None
    reserved = not _RESERVING.isdisjoint(words)
    if reserved and _UNDONE.match(folded):
        return Tone.WEAKNESS
    praised = not _PRAISE.isdisjoint(words)
    if not _CRITICISM.isdisjoint(words) and not _denied(folded):
        if praised:
            return Tone.WEAKNESS if _denies_praise(words, folded) else None
        return Tone.WEAKNESS if _SPARING.isdisjoint(words) else None
    if not praised:
        return None
    if _WANTED.search(folded):
        return Tone.WEAKNESS
    phrases = _RESERVATIONS if reserved else _UNANNOUNCED
    return None if any(map(folded.__contains__, phrases)) else Tone.STRENGTH


def _denied(folded: str) -> bool:
    """Whether all that sounds like criticism is said not to be, as in "reduces drift and delay"."""
    return _CRITICISM.isdisjoint(_DENIED.sub(" ", _PLAIN.sub(" ", folded)).split())


def _denies_praise(words: Sequence[str], folded: str) -> bool:
    """Whether all praise stands behind a denial, as in "plans are not always clear"."""
    first = next(index for index, word in enumerate(words) if word in _PRAISE or word in _NEGATIONS)
    return words[first] in _NEGATIONS and not any(map(folded.__contains__, _CONTRASTS))
