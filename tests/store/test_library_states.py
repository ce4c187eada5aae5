"""Whatever is done to a library, in whatever order, it is what its sources make of it."""

import random
import shutil
import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from store.checking import check
from store.disk.locations import Locations
from store.library import Library
from store.records import Area, Grade, Record
from tests.store.samples import a_record, judged, told


def source(number: int) -> Record:
    """One of twelve sources on three councils, the same for the same number."""
    chance = random.Random(number)
    council = chance.choice(["Leeds", "Kirklees", "Bradford"])
    sentence = f"{council} was judged and this is source number {number}."
    judgement = judged(sentence, Area.OVERALL, chance.choice(list(Grade)), sentence)
    start = chance.choice(["2018-10", "2018-11", "2022-03"])
    return a_record(sentence, told(council, judgement, start=start), published="2022-05")


SOURCES = [source(number) for number in range(12)]


class LibraryStates(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.home = Path(tempfile.mkdtemp())
        self.library = Library.open(self.home)
        self.kept: dict[str, Record] = {}

    def teardown(self) -> None:
        self.library.close()
        shutil.rmtree(self.home)

    @rule(records=st.lists(st.sampled_from(SOURCES), max_size=5))
    def add(self, records: list[Record]) -> None:
        new = {record.sha256 for record in records} - self.kept.keys()
        added = self.library.add(records)
        assert set(added.new) == new
        assert set(added.known) == {record.sha256 for record in records} - new
        self.kept |= {record.sha256: record for record in records}

    @rule(record=st.sampled_from(SOURCES))
    def remove(self, record: Record) -> None:
        assert self.library.remove(record.sha256) == self.kept.pop(record.sha256, None)

    @rule()
    def open_again(self) -> None:
        self.library.close()
        self.library = Library.open(self.home)

    @rule()
    def lose_the_index(self) -> None:
        self.library.close()
        for file in self.home.glob("index.sqlite*"):
            file.unlink()
        self.library = Library.open(self.home)

    @precondition(lambda self: self.kept)
    @rule(chance=st.randoms())
    def read(self, chance: random.Random) -> None:
        sha256 = chance.choice(sorted(self.kept))
        assert self.library.article(sha256) == self.kept[sha256]

    @invariant()
    def it_is_what_its_sources_make_of_it(self) -> None:
        assert self.library.known(record.sha256 for record in SOURCES) == self.kept.keys()
        told_of = {told.council for record in self.kept.values() for told in record.inspections}
        assert {council.council for council in self.library.councils()} == told_of
        for council in told_of:
            history = self.library.history(council)
            assert history is not None
            evidence = {
                excerpt.text
                for inspection in history.inspections
                for judgement in inspection.judgements
                for excerpt in judgement.excerpts
            }
            assert evidence == {
                record.text
                for record in self.kept.values()
                if record.inspections[0].council == council
            }
        for number, record in enumerate(SOURCES):
            hits = self.library.search(f'"source number {number}" ').hits
            found = {hit.source.sha256 for hit in hits if hit.source}
            assert found == ({record.sha256} if record.sha256 in self.kept else set())

    @invariant()
    def it_is_whole(self) -> None:
        assert check(Locations(self.home)).problems == ()


TestLibraryStates = LibraryStates.TestCase
TestLibraryStates.settings = settings(max_examples=12, stateful_step_count=12, deadline=None)
