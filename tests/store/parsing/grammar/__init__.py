"""Texts of our own, one for each turn of language, with what a careful reader takes from them."""

from __future__ import annotations

from tests.store.parsing.grammar.beside import BESIDE
from tests.store.parsing.grammar.by_then import BY_THEN
from tests.store.parsing.grammar.case import Case
from tests.store.parsing.grammar.chains import CHAINS
from tests.store.parsing.grammar.changes import CHANGES
from tests.store.parsing.grammar.coordination import COORDINATION
from tests.store.parsing.grammar.counted import COUNTED
from tests.store.parsing.grammar.counties import COUNTIES
from tests.store.parsing.grammar.dates_of_sources import DATES_OF_SOURCES
from tests.store.parsing.grammar.echoing import ECHOING
from tests.store.parsing.grammar.elsewhere import ELSEWHERE
from tests.store.parsing.grammar.exceptions import EXCEPTIONS
from tests.store.parsing.grammar.hearing import HEARING
from tests.store.parsing.grammar.held_apart import HELD_APART
from tests.store.parsing.grammar.kept_times import KEPT_TIMES
from tests.store.parsing.grammar.left_open import LEFT_OPEN
from tests.store.parsing.grammar.lists import LISTS
from tests.store.parsing.grammar.looking_back import LOOKING_BACK
from tests.store.parsing.grammar.names_of_grades import NAMES_OF_GRADES
from tests.store.parsing.grammar.newsroom import NEWSROOM
from tests.store.parsing.grammar.no_council import NO_COUNCIL
from tests.store.parsing.grammar.no_judgements import NO_JUDGEMENTS
from tests.store.parsing.grammar.other_judges import OTHER_JUDGES
from tests.store.parsing.grammar.papers import PAPERS
from tests.store.parsing.grammar.pointing import POINTING
from tests.store.parsing.grammar.press import PRESS
from tests.store.parsing.grammar.references import REFERENCES
from tests.store.parsing.grammar.relatives import RELATIVES
from tests.store.parsing.grammar.round_up import ROUND_UP
from tests.store.parsing.grammar.sets import SETS
from tests.store.parsing.grammar.several import SEVERAL
from tests.store.parsing.grammar.tenses import TENSES
from tests.store.parsing.grammar.then_and_now import THEN_AND_NOW
from tests.store.parsing.grammar.times import TIMES
from tests.store.parsing.grammar.told import TOLD
from tests.store.parsing.grammar.topics import TOPICS
from tests.store.parsing.grammar.undated import UNDATED
from tests.store.parsing.grammar.voice_and_time import VOICE_AND_TIME
from tests.store.parsing.grammar.who import WHO
from tests.store.parsing.grammar.whole_texts import WHOLE_TEXTS
from tests.store.parsing.grammar.whose import WHOSE

__all__ = ["CASES", "Case"]

CASES = [
    *LISTS,
    *SETS,
    *CHAINS,
    *CHANGES,
    *NAMES_OF_GRADES,
    *ELSEWHERE,
    *NO_JUDGEMENTS,
    *OTHER_JUDGES,
    *WHO,
    *VOICE_AND_TIME,
    *REFERENCES,
    *COORDINATION,
    *RELATIVES,
    *EXCEPTIONS,
    *TIMES,
    *COUNTIES,
    *TOPICS,
    *BESIDE,
    *PAPERS,
    *POINTING,
    *HEARING,
    *HELD_APART,
    *PRESS,
    *TOLD,
    *TENSES,
    *SEVERAL,
    *ECHOING,
    *THEN_AND_NOW,
    *LEFT_OPEN,
    *LOOKING_BACK,
    *ROUND_UP,
    *BY_THEN,
    *WHOSE,
    *WHOLE_TEXTS,
    *NO_COUNCIL,
    *COUNTED,
    *UNDATED,
    *NEWSROOM,
    *KEPT_TIMES,
    *DATES_OF_SOURCES,
]
