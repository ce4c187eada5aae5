"""Where one part of a sentence may end and another begin: "practice is sound, but slow"."""

from __future__ import annotations

_OPENERS = frozenset({"while", "whilst", "although", "though", "whereas"})
_JOINTS = frozenset({"but", "however", "yet", "when", *_OPENERS})
_OPENING = frozenset({",", "that", "even"})
"""Behind these a clause is opened that a comma ends: "that, although visits are timely, …"."""
_AFTER_COMMA = frozenset({"however", "yet", "when"})
"""What joins two clauses only behind a comma or the like: "for a while", "not yet"."""
_NO_CONTRAST = frozenset(
    ["a", "worth", "little", "nothing", "anything", "all", "everything", "everywhere", "cannot"]
)
_STOPS = frozenset({",", ";", ":", "–", "-"})
_VERDICTS = frozenset(
    [
        "praised",
        "commended",
        "welcomed",
        "criticised",
        "warned",
        "flagged",
        "raised",
        "said",
        "found",
    ]
)
_TRIMMED = frozenset({*_STOPS, *_JOINTS, "and"})
_CUTTING = frozenset({*_JOINTS, "and", "that", ";", ","})
_SHORTEST = 3
_FINITE = _VERDICTS | frozenset(
    """
    is are was were has have had do does did can could get gets got make makes made know knows knew
    feel feels felt receive receives received live lives lived benefit benefits benefited need needs
    needed wait waits waited speak speaks spoke lack lacks lacked thrive thrives thrived remain
    remains remained stay stays stayed keep keeps kept take takes took go goes went come comes came
    see sees saw give gives gave meet meets met vary varies varied drift drifts drifted
    """.split()  # noqa: SIM905
)
_NOUNS_TOO = frozenset({"lack", "drift", "lives"})
_NOUN_LINKS = (["of"], ["in"], ["and"])
"""What follows them where they are nouns: "drift in care", "a lack of plans"."""
_SUBJECT_REACH = 12
_RELATIVES = frozenset({"who", "which", "that", "where", "whose", "whom", "when", "how", "what"})
_POINTING = frozenset({"it", "they", "them", "their", "its", "this", "these", "he", "she", "there"})


def cuts(words: list[str]) -> list[int]:
    """The `words` at which one part of a sentence may end and another begin, in order."""
    opened = not _OPENERS.isdisjoint(words[:_SHORTEST])
    found = []
    for index in range(_SHORTEST, len(words) - _SHORTEST):
        word = words[index]
        if word not in _CUTTING:
            continue
        before, after = words[index - 1], words[index + 1]
        listed = word == "and" and (before == "," or after == "that" or after in _VERDICTS)
        if (
            listed
            or word == ";"
            or (word == "that" and before == ",")
            or (opened and word == "," and after not in _CUTTING)
            or _joins(word, before, after)
        ):
            found.append(index)
            opened = word in _OPENERS
        elif word in _OPENERS:
            opened = before in _OPENING
    return found


def _joins(word: str, before: str, after: str) -> bool:
    if word not in _JOINTS or after in _STOPS or before in _NO_CONTRAST:
        return False
    if word == "but" and after == "also":
        return False
    return word not in _AFTER_COMMA or before in _STOPS or before in ("and", "but")


def trimmed(words: list[str], first: int, last: int) -> tuple[int, int]:
    """Where `words` from `first` up to `last` begin and end without what joins them."""
    while first + 1 < last and words[first] in _TRIMMED:
        first += 1
    if first and words[first] == "that":
        first += 1
    while last > first + 1 and words[last - 1] in _TRIMMED:
        last -= 1
    return first, last


def opens_clause(words: list[str]) -> bool:
    """Whether a clause with a subject of its own begins: "and leaders know", not "and know"."""
    words = words[:_SUBJECT_REACH]
    while words and words[0] in _TRIMMED:
        del words[0]
    if words[:1] and words[0] in _VERDICTS:
        return True
    told = words[:1] == ["that"]
    subject = words[told:]
    if not subject or not _POINTING.isdisjoint(subject[:2]):
        return False
    verb = _verb(subject) or 0
    return told or (verb > 0 and _RELATIVES.isdisjoint(subject[:verb]))


def has_verb(words: list[str]) -> bool:
    """Whether `words` can be a clause, and not only a subject: "adopters were helped"."""
    return _verb(words) is not None


def _verb(words: list[str]) -> int | None:
    """Where the first verb stands that makes a clause of `words`."""
    for at, word in enumerate(words):
        noun = word in _NOUNS_TOO and words[at + 1 : at + 2] in _NOUN_LINKS
        if word in _FINITE and not noun and (not at or words[at - 1] != "to"):
            return at
    return None
