"""Where one part of a sentence may end and another begin: "practice is sound, but slow"."""

from __future__ import annotations

_OPENERS = frozenset({"while", "whilst", "although", "though", "whereas"})
_JOINTS = frozenset({"but", "however", "yet", "when", *_OPENERS})
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
    needed wait waits waited
    """.split()  # noqa: SIM905
)
_SUBJECT_REACH = 12
_RELATIVES = frozenset({"who", "which", "that", "where", "whose", "whom", "when", "how", "what"})
_POINTING = frozenset({"it", "they", "them", "their", "its", "this", "these", "he", "she", "there"})


def cuts(words: list[str]) -> list[int]:
    """The `words` at which one part of a sentence may end and another begin, in order."""
    opened = words[0] in _OPENERS if words else False
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
            or (opened and word == ",")
            or _joins(word, before, after)
        ):
            found.append(index)
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
    verb = next((at for at, word in enumerate(subject) if word in _FINITE), 0)
    return told or (verb > 0 and _RELATIVES.isdisjoint(subject[:verb]))


def has_verb(words: list[str]) -> bool:
    """Whether `words` can be a clause, and not only a subject: "adopters were helped"."""
    return not _FINITE.isdisjoint(words)
