"""Sources to the library: workers read and parse, this keeps, a batch a write."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Sequence
from dataclasses import dataclass

from store.importing.understanding import State, Understanding, Understood
from store.importing.workers import Lost, cores, run
from store.library import Library
from store.records import Record

BATCH_CHARACTERS = 16 * 1024 * 1024
"""How much text waits in memory to be written at once."""
BATCH_RECORDS = 2000
"""How many records wait at most."""
_FIRST_BATCH = 25


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one source. `reason` says why it failed; `mapping` is a table's.

    `councils`, `inspections` and `judgements` say what was found in it, if it is new.
    """

    source: str
    state: State
    reason: str | None = None
    mapping: tuple[str, ...] = ()
    councils: tuple[str, ...] = ()
    inspections: int = 0
    judgements: int = 0
    warnings: int = 0


def import_sources(
    library: Library,
    sources: Iterable[str],
    *,
    assignments: Sequence[str] | None = None,
    dry_run: bool = False,
    processes: int | None = None,
) -> Generator[Outcome, None, None]:
    """Read, parse and keep each source; gives what became of each, as soon as it is known.

    What was understood is written in batches, and when the iterator ends or is closed: stopping
    in the middle loses no record that was told of, and leaves none in halves.

    Args:
        library: where to keep the records, and which sources are known.
        sources: files and addresses, as `expand` spells them out.
        assignments: the columns of tables, see `Understanding`.
        dry_run: whether nothing is kept.
        processes: how many work at once; as many as there are cores if not given.

    Raises:
        LibraryError: if the library cannot be read, or what was found cannot be kept.
    """
    known = {bytes.fromhex(sha256) for sha256 in library.known()}
    task = Understanding(frozenset(known), assignments)
    batch: list[Record] = []
    size = 0
    results = run(task, sources, processes or cores())
    try:
        for result in results:
            if isinstance(result, Lost):
                yield Outcome(result.item, State.FAILED, result.reason)
                continue
            record = result.record
            if record is None or bytes.fromhex(record.sha256) in known:
                state = State.KNOWN if record else result.state
                yield Outcome(result.source, state, result.reason, result.mapping)
                continue
            known.add(bytes.fromhex(record.sha256))
            batch.append(record)
            size += len(record.text)
            if size >= BATCH_CHARACTERS or len(batch) >= _enough(len(known)):
                _keep(library, batch, dry_run)
                size = 0
            yield _outcome(result, record)
    finally:
        results.close()
        _keep(library, batch, dry_run)


def _enough(known: int) -> int:
    """How many records make a batch: a write costs a share of all there is, so ever more."""
    return max(_FIRST_BATCH, min(BATCH_RECORDS, known // 4))


def _keep(library: Library, batch: list[Record], dry_run: bool) -> None:
    if batch and not dry_run:
        library.add(batch)
    batch.clear()


def _outcome(result: Understood, record: Record) -> Outcome:
    return Outcome(
        source=result.source,
        state=State.NEW,
        councils=tuple(sorted({inspection.council for inspection in record.inspections})),
        inspections=len(record.inspections),
        judgements=sum(len(inspection.judgements) for inspection in record.inspections),
        warnings=len(record.warnings),
    )
