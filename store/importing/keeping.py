"""Records on their way into the library, a batch a write."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor

from store.disk.groups import FILE, Councils, Groups
from store.errors import LibraryError, disk_sentence
from store.library import Library
from store.records import Record

BATCH_CHARACTERS = 16 * 1024 * 1024
"""How much text waits in memory to be written at once."""
BATCH_RECORDS = 2000
"""How many records wait at most."""
_FIRST_CHARACTERS = 1024 * 1024
_FIRST_RECORDS = 50


class Keeper:
    """Keeps each record once; the library holds all of them after `close`.

    A batch is written by a thread of its own while the next one is gathered: who waits for the
    disk cannot feed the workers. The histories of councils are merged once, when the end has come:
    with the last batches, so that little of it is left to do when nothing else is done.

    Args:
        library: where to keep the records.
        dry_run: whether nothing is kept.
    """

    def __init__(self, library: Library, *, dry_run: bool) -> None:
        self._library = library
        self._dry_run = dry_run
        self._digests = {bytes.fromhex(sha256) for sha256 in library.digests()}
        self._batch: list[Record] = []
        self._characters = 0
        self._written = 0
        self._writer = ThreadPoolExecutor(1, "keeper")
        self._writing: Future[object] | None = None
        self._unsettled = False
        self._ending = False

    def digests(self) -> frozenset[bytes]:
        """What is known now: the SHA-256 of the sources."""
        return frozenset(self._digests)

    def knows(self, sha256: str) -> bool:
        """Whether a source is in the library, or waits to be."""
        return bytes.fromhex(sha256) in self._digests

    def keep(self, record: Record) -> bool:
        """Take a record; False if its source is known.

        Raises:
            LibraryError: if a batch could not be written.
        """
        digest = bytes.fromhex(record.sha256)
        if digest in self._digests:
            return False
        self._digests.add(digest)
        self._batch.append(record)
        self._characters += len(record.text)
        if self._is_full():
            self._flush()
        return True

    def keep_groups(self, groups: Councils) -> tuple[str, ...]:
        """Take groups of councils beside those that there are; gives the names of the new ones.

        Raises:
            LibraryError: if they could not be written.
        """
        home = self._library.home
        kept = Groups(home)
        if self._dry_run:
            return tuple(kept.new_among(groups))
        try:
            return tuple(kept.take(groups))
        except OSError as error:
            raise LibraryError(disk_sentence("Writing", home / FILE, error)) from error

    def end(self) -> None:
        """Know that few more records will come: they need not wait for a batch to fill."""
        self._ending = True

    def close(self) -> None:
        """Write what waits, and bring the councils' histories up to date.

        Raises:
            LibraryError: if it cannot be written.
        """
        self._ending = True
        try:
            self._flush()
            self._wait()
            if self._unsettled:
                self._library.settle()
        finally:
            self._writer.shutdown()

    def _flush(self) -> None:
        self._wait()
        if self._batch and not self._dry_run:
            settle = self._ending
            self._unsettled = not settle
            self._writing = self._writer.submit(self._library.add, self._batch, settle=settle)
        self._batch = []
        self._written += self._characters
        self._characters = 0

    def _wait(self) -> None:
        if self._writing is not None:
            writing, self._writing = self._writing, None
            writing.result()

    def _is_full(self) -> bool:
        """Whether a batch has enough: a write costs a share of all there is, so ever more.

        At the end whatever is there is enough, since nothing else goes on beside the last write.
        """
        if self._ending and (self._writing is None or self._writing.done()):
            return True
        records = max(_FIRST_RECORDS, min(BATCH_RECORDS, len(self._digests) // 4))
        characters = max(_FIRST_CHARACTERS, min(BATCH_CHARACTERS, self._written // 4))
        return len(self._batch) >= records or self._characters >= characters
