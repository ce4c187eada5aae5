"""Whom the words around a quotation name as the one who said it."""

from __future__ import annotations

import re

from store.parsing.speech.leads import leader_up
from store.parsing.speech.names import names
from store.parsing.speech.people import SENTENCE_END, People
from store.parsing.speech.roles import INSPECTORATE, Person
from store.parsing.speech.utterances import SHORTEST, is_fragment, is_utterance, is_whole

_VERB = (
    r"(?:said|says|say|added|adds|wrote|writes|write|(?:told|tells) [^.:“\"]{2,40}|commented|"
    r"comments|explained|stated|states|continued|insisted|concluded|concludes|noted|notes|warned|"
    r"admitted|responded|replied|reads|asked|asks|argued|argues|claimed|declared|remarked|stressed|"
    r"emphasised|observed|acknowledged|conceded|pledged|vowed|recalled|reflected|tweeted|posted|"
    r"went on|goes on|adding|saying|beamed|enthused|urged|lamented|cautioned|countered|"
    r"predicted|promised)"
)
_ENDING = rf"\s(?:(?:has|had|have|also|then|later) )*{_VERB}(?: [\w’' ]{{1,40}}?)?\s*[:,]?\s*$"
_NEAR = 340
"""So many characters before the words are read for who says them."""
_ENDS_SAYING = re.compile(_ENDING)
_BEFORE = re.compile(rf"(?P<who>[^“”\"]{{2,300}}?),?\s*{_ENDING}")
_SAYING_SOMETHING = (
    rf" (?:{_VERB}|(?P<judging>calls|called|describes|described|hailed|dismissed|branded)) "
    r"(?P<between>[^“”\".:;]{1,80} )$"
)
_ENDS_SAYING_SOMETHING = re.compile(_SAYING_SOMETHING)
_WITHIN = re.compile(rf"(?P<who>[^“”\"]{{2,200}}?),?{_SAYING_SOMETHING}")
"""Someone who says something of which only the end is in quotation marks."""
_NAMES_A_THING = re.compile(r"\b(?:known as|called|named|(?:en)?titled|dubbed|termed|headed) $")
_AFTER = re.compile(
    rf"^[,.]?\s*(?:(?:{_VERB}|(?:[Tt]hose|[Tt]hese) (?:are|were) the words of|[Aa]ccording to) "
    r"(?P<named>[^“”\".:;]{2,200})"
    rf"|(?P<who>[^“”\".:;]{{2,160}}?),? {_VERB}\b)"
)
_SPEAKING = re.compile(
    r"^\s*(?P<who>[^“”\".:;,]{2,80}?(?<![’']s)|[^“”\".:;]{2,160}?,) (?:also |then )?"
    r"(?!(?:is|was|has|does|as|its|his|this)\b)[a-z]+(?:ed|s)\b"
)
"""Someone and any verb behind words that a comma ends: "she joked"."""
_LABELLED = re.compile(r"^\s*(?P<who>(?P<name>[A-Z][^“”\".:;,(]{3,60})[^“”\".:;]{0,100}):\s*$")
"""A name and a colon in front of what someone says, as in a list of answers."""
_ACCORDING = re.compile(r"\b[Aa]ccording to (?P<who>[^“”\".:;]{2,160}),\s*$")
_PASSIVE = re.compile(r"\b(?:is|are|was|were|been) told by (?P<who>[^:“\"]{2,80}):?\s*$")
_WRITTEN = re.compile(r"\b(?:report|letter|ofsted|inspectors?|inspectorate|watchdog)\b", re.I)
_SENT = re.compile(r"\b(?:letter|e-?mail|message|note|statement) (?:from|by) (?P<who>[^,]+)")
_CLAUSE_OF = re.compile(r"\b(?:which|where|when|as|before|after|and) (?P<who>s?he|they)$")
_SPOKES = re.compile(
    r"^(?:a|the) (?P<role>(?:council |authority |trust )?spokes\w+)"
    r"(?: (?:for|from|at) (?:the )?(?P<org>.+))?$|"
    r"^(?:a|the) (?P<org2>[A-Z][\w’' ]+) (?P<role2>spokes\w+)$",
    re.I,
)


def speaker(before: str, after: str, words: str, people: People) -> Person | None:
    """Who is said, right before or right after the words, to have said them."""
    lead = SENTENCE_END.split(before)[-1]
    ends = words.rstrip()[-1:]
    # "The leader said: “We are glad.” The chair said: “So are we.”": each has a colon of their own.
    announced = ends != "," and lead.rstrip().endswith(":") and _said_before(lead)
    if ends in ",?!." and not announced and (said := _AFTER.match(after[:260])):
        people.meet(before)
        who = said["named"] or said["who"]
        if (person := _person(who, people)) is not None:
            return person
    if ends == "," and is_utterance(words) and (said := _SPEAKING.match(after[:260])):
        people.meet(before)
        person = people.identify(said["who"])
        if person is not None and (person.name or person.role):
            return person
    if said := _ACCORDING.search(lead[-_NEAR:]):
        people.meet(before[: len(before) - len(lead)])
        return _person(said["who"], people)
    spoken = is_whole(words) or (lead.rstrip().endswith(":") and is_utterance(words))
    if spoken and (said := _said_before(lead)):
        people.meet(before[: len(before) - len(lead)])
        passive = _PASSIVE.search(lead)
        person = people.identify(passive["who"]) if passive else _person(said["who"], people)
        people.note(lead[said.end("who") :])
        return person
    labelled = before.rstrip().endswith(":") and is_utterance(words)
    if labelled and (label := _LABELLED.match(before)):
        named = names(label["name"])
        if named and named[0].end == len(label["name"].strip()):
            return people.identify(label["who"])
    people.meet(before)
    if is_utterance(words):
        return leader_up(lead, people)
    return _teller_of_fragment(lead, people) if is_fragment(words) else None


def _teller_of_fragment(lead: str, people: People) -> Person | None:
    """Whose words end what they are said to say: "she said it was “a long and lonely road”"."""
    lead = lead[-_NEAR:]
    said = _WITHIN.search(lead) if _ENDS_SAYING_SOMETHING.search(lead) else None
    if said is None or _NAMES_A_THING.search(said["between"]):
        return None
    if _WRITTEN.search(said["between"]) and not said["judging"]:
        return None
    person = people.identify(said["who"])
    return person if person and (person.name or person.role) else None


def names_speaker(after: str) -> bool:
    """Whether the words right after a quotation say who spoke: "she said", "added the leader"."""
    return _AFTER.match(after[:260]) is not None


def resumes(between: str, words: str) -> bool:
    """Whether the words go on where the verb of speech broke them off: “…,” she said, “and …”."""
    broken = _AFTER.match(between[:260])
    whole = broken is not None and broken.end() >= len(between.rstrip(" ,"))
    return whole and between.rstrip().endswith(",") and len(words.split()) >= SHORTEST


def told_before(before: str, people: People) -> Person | None:
    """Who tells in the sentence before: "The leader said that he was shocked. “We …”"."""
    return people.telling if before.rstrip()[-1:] in (".", ":") else None


def announced_speaker(rest: str, people: People) -> Person | None:
    """The speaker whom a paragraph ends with: "… said:" before the words follow."""
    if not rest.rstrip().endswith(":"):
        return None
    lead = SENTENCE_END.split(rest)[-1][-_NEAR:]
    said = _said_before(lead)
    return _person(said["who"], people) if said else leader_up(lead, people)


def _said_before(lead: str) -> re.Match[str] | None:
    """Who speaks, where `lead` ends with a verb of saying, which most leads are far from."""
    lead = lead[-_NEAR:]
    return _BEFORE.search(lead) if _ENDS_SAYING.search(lead) else None


def _person(who: str, people: People) -> Person | None:
    who = who[who.rfind(": ") + 1 :]
    if spokes := _SPOKES.match(who.split(", ")[0].strip(" ,")):
        organisation = spokes["org"] or spokes["org2"]
        if organisation is None and (people.telling is None or people.telling.name is None):
            told = people.telling.organisation if people.telling else None
            organisation = told or (people.spoken_for if who[:3].lower() == "the" else None)
        people.spoken_for = organisation or people.spoken_for
        return Person(None, spokes["role"] or spokes["role2"], organisation)
    person = people.identify(who)
    if person is None and (sent := _SENT.search(who) or _CLAUSE_OF.search(who)):
        person = people.identify(sent["who"])
    if person is not None:
        return person
    return INSPECTORATE if _WRITTEN.search(who) else None
