"""Sources to the library: workers read and parse, this keeps."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from store.characters import on_one_line
from store.importing.keeping import Keeper
from store.importing.understanding import State, Understanding
from store.importing.workers import Lost, cores, run
from store.interchange import SUFFIXES, Kept, Refused, read_records
from store.library import Library
from store.records import Record

_REFUSED_AT_FIRST = 3


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one source. `reason` says why it failed; `mapping` is a table's.

    `councils`, `inspections` and `judgements` say what was found in it, if it is new, and
    `left_open` how many things were seen in it and not understood; `groups` are the names under
    which an archive's groups of councils are kept, if they are new.
    """

    source: str
    state: State
    reason: str | None = None
    mapping: tuple[str, ...] = ()
    councils: tuple[str, ...] = ()
    inspections: int = 0
    judgements: int = 0
    left_open: int = 0
    groups: tuple[str, ...] = ()

    @property
    def complaint(self) -> str:
        """Which source failed and why, on one line, with nothing in it that a terminal obeys."""
        return on_one_line(f"{self.source}: {self.reason}")


def import_sources(
    library: Library,
    sources: Iterable[str],
    *,
    assignments: Sequence[str] | None = None,
    dry_run: bool = False,
    processes: int | None = None,
) -> Generator[Outcome, None, None]:
    """Read, parse and keep each source; gives what became of each, as soon as it is known.

    A file that `export` or `library --export-archive` wrote gives an outcome a record. What was
    understood is written in batches, and when the iterator ends or is closed: stopping in the
    middle loses no record that was told of, and leaves none in halves.

    Args:
        library: where to keep the records, and which sources are known.
        sources: files and addresses, as `expand` spells them out.
        assignments: the columns of tables, see `Understanding`.
        dry_run: whether nothing is kept.
        processes: how many work at once; as many as there are cores if not given.

    Raises:
        LibraryError: if the library cannot be read, or what was found cannot be kept.
    """
    keeper = Keeper(library, dry_run=dry_run)
    archives: list[str] = []
    task = Understanding(keeper.digests(), assignments)
    results = run(task, _others(sources, archives, keeper), processes or cores())
    try:
        for result in results:
            if isinstance(result, Lost):
                yield Outcome(result.item, State.FAILED, result.reason)
                continue
            for told in result:
                if told.record is None:
                    yield Outcome(told.source, told.state, told.reason, told.mapping)
                else:
                    yield _kept(keeper, told.source, told.record)
        for archive in archives:
            yield from _archived(keeper, archive)
    finally:
        results.close()
        keeper.close()


def _others(sources: Iterable[str], archives: list[str], keeper: Keeper) -> Iterator[str]:
    """The sources that are no files of records; those are put aside. Tells of the last one."""
    for source in sources:
        if source.lower().endswith(SUFFIXES):
            archives.append(source)
        else:
            yield source
    if not archives:
        keeper.end()


def _archived(keeper: Keeper, archive: str) -> Iterator[Outcome]:
    """What became of each record in a file of records; one that has none is told of once."""
    refused = accepted = 0
    try:
        for number, found in enumerate(read_records(Path(archive)), start=1):
            if isinstance(found, Record):
                accepted += 1
                yield _kept(keeper, f"{archive}, line {number}", found)
                continue
            if isinstance(found, Kept):
                accepted += 1
                taken = keeper.keep_groups(found.groups)
                yield Outcome(f"{archive}, line {number}", State.GROUPS, groups=taken)
                continue
            if found.sha256 and keeper.knows(found.sha256):
                accepted += 1
                yield Outcome(f"{archive}, line {number}", State.KNOWN)
                continue
            refused += 1
            if not accepted and refused == _REFUSED_AT_FIRST:
                yield Outcome(archive, State.FAILED, "is no file of records; nothing more is read")
                return
            yield _refused(archive, found)
    except OSError as error:
        yield Outcome(archive, State.FAILED, f"cannot be read: {error.strerror}")


def _refused(archive: str, line: Refused) -> Outcome:
    return Outcome(archive, State.FAILED, f"line {line.line} {line.reason}")


def _kept(keeper: Keeper, source: str, record: Record) -> Outcome:
    if not keeper.keep(record):
        return Outcome(source, State.KNOWN)
    return Outcome(
        source=source,
        state=State.NEW,
        councils=tuple(sorted({inspection.council for inspection in record.inspections})),
        inspections=len(record.inspections),
        judgements=sum(len(inspection.judgements) for inspection in record.inspections),
        left_open=len(record.warnings),
    )
