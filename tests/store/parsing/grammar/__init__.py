"""Texts of our own, one for each turn of language, with what a careful reader takes from them."""

from __future__ import annotations

from tests.store.parsing.grammar.aims import AIMS
from tests.store.parsing.grammar.ambiguous import AMBIGUOUS
from tests.store.parsing.grammar.beside import BESIDE
from tests.store.parsing.grammar.boards import BOARDS
from tests.store.parsing.grammar.by_then import BY_THEN
from tests.store.parsing.grammar.case import Case
from tests.store.parsing.grammar.chains import CHAINS
from tests.store.parsing.grammar.changes import CHANGES
from tests.store.parsing.grammar.coordination import COORDINATION
from tests.store.parsing.grammar.councils_in_turn import COUNCILS_IN_TURN
from tests.store.parsing.grammar.counted import COUNTED
from tests.store.parsing.grammar.counties import COUNTIES
from tests.store.parsing.grammar.dates_of_sources import DATES_OF_SOURCES
from tests.store.parsing.grammar.digests import DIGESTS
from tests.store.parsing.grammar.elsewhere import ELSEWHERE
from tests.store.parsing.grammar.entries import ENTRIES
from tests.store.parsing.grammar.exceptions import EXCEPTIONS
from tests.store.parsing.grammar.headlines import HEADLINES
from tests.store.parsing.grammar.held_apart import HELD_APART
from tests.store.parsing.grammar.in_order import IN_ORDER
from tests.store.parsing.grammar.in_passing import IN_PASSING
from tests.store.parsing.grammar.kept_grades import KEPT_GRADES
from tests.store.parsing.grammar.kept_times import KEPT_TIMES
from tests.store.parsing.grammar.list_labels import LIST_LABELS
from tests.store.parsing.grammar.lists import LISTS
from tests.store.parsing.grammar.looking_back import LOOKING_BACK
from tests.store.parsing.grammar.names_of_councils import NAMES_OF_COUNCILS
from tests.store.parsing.grammar.names_of_grades import NAMES_OF_GRADES
from tests.store.parsing.grammar.neighbours import NEIGHBOURS
from tests.store.parsing.grammar.occasions import OCCASIONS
from tests.store.parsing.grammar.old_parts import (
    ANNUAL,
    CONTRIBUTING,
    GOES_ON,
    INSPECTED,
    THE_SAME_YEARS,
)
from tests.store.parsing.grammar.ordinary_words import ORDINARY_WORDS
from tests.store.parsing.grammar.other_judges import OTHER_JUDGES
from tests.store.parsing.grammar.page_furniture import PAGE_FURNITURE
from tests.store.parsing.grammar.papers import PAPERS
from tests.store.parsing.grammar.pointing import POINTING
from tests.store.parsing.grammar.references import REFERENCES
from tests.store.parsing.grammar.relatives import RELATIVES
from tests.store.parsing.grammar.reported_speech import REPORTED_SPEECH
from tests.store.parsing.grammar.rosters import ROSTERS
from tests.store.parsing.grammar.sets import SETS
from tests.store.parsing.grammar.several import SEVERAL
from tests.store.parsing.grammar.shares import SHARES
from tests.store.parsing.grammar.subjects_of_talk import SUBJECTS_OF_TALK
from tests.store.parsing.grammar.successors import SUCCESSORS
from tests.store.parsing.grammar.surveys import SURVEYS
from tests.store.parsing.grammar.tenses import TENSES
from tests.store.parsing.grammar.then_and_now import THEN_AND_NOW
from tests.store.parsing.grammar.timelines import TIMELINES
from tests.store.parsing.grammar.times import TIMES
from tests.store.parsing.grammar.topics import TOPICS
from tests.store.parsing.grammar.trusts import TRUSTS
from tests.store.parsing.grammar.turns_of_talk import TURNS_OF_TALK
from tests.store.parsing.grammar.undated import UNDATED
from tests.store.parsing.grammar.verbs_of_grading import VERBS_OF_GRADING
from tests.store.parsing.grammar.visits import VISITS
from tests.store.parsing.grammar.voice_and_time import VOICE_AND_TIME
from tests.store.parsing.grammar.whose import WHOSE

__all__ = ["CASES", "Case"]

CASES = [
    *AIMS,
    *AMBIGUOUS,
    *BESIDE,
    *BOARDS,
    *BY_THEN,
    *CHAINS,
    *CHANGES,
    *COORDINATION,
    *COUNCILS_IN_TURN,
    *COUNTED,
    *COUNTIES,
    *DATES_OF_SOURCES,
    *DIGESTS,
    *ELSEWHERE,
    *ENTRIES,
    *EXCEPTIONS,
    *HEADLINES,
    *HELD_APART,
    *IN_ORDER,
    *IN_PASSING,
    *KEPT_GRADES,
    *KEPT_TIMES,
    *LISTS,
    *LIST_LABELS,
    *LOOKING_BACK,
    *NAMES_OF_COUNCILS,
    *NAMES_OF_GRADES,
    *NEIGHBOURS,
    *OCCASIONS,
    *GOES_ON,
    *INSPECTED,
    *CONTRIBUTING,
    *ANNUAL,
    *THE_SAME_YEARS,
    *ORDINARY_WORDS,
    *OTHER_JUDGES,
    *PAGE_FURNITURE,
    *PAPERS,
    *POINTING,
    *REFERENCES,
    *RELATIVES,
    *REPORTED_SPEECH,
    *ROSTERS,
    *SETS,
    *SEVERAL,
    *SHARES,
    *SUBJECTS_OF_TALK,
    *SUCCESSORS,
    *SURVEYS,
    *TENSES,
    *THEN_AND_NOW,
    *TIMELINES,
    *TIMES,
    *TOPICS,
    *TRUSTS,
    *TURNS_OF_TALK,
    *UNDATED,
    *VERBS_OF_GRADING,
    *VISITS,
    *VOICE_AND_TIME,
    *WHOSE,
]
