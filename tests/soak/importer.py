"""A process that imports made-up records, one import after the other, and says when each is kept.

`python -m tests.soak.importer HOME FIRST IMPORTS SIZE` prints a line for each import that was
reported as done: the SHA-256 of its records.
"""

from __future__ import annotations

import sys
from pathlib import Path

import click

from store.library import Library
from store.records import Record
from tests.store.samples import a_record, told


def batch(first: int, size: int) -> list[Record]:
    """Records that are the same for the same numbers, in every process."""
    return [
        a_record(
            f"Leeds was inspected, and this is source {number}.", told("Leeds", start="2018-10")
        )
        for number in range(first, first + size)
    ]


def main() -> None:
    home, first, imports, size = sys.argv[1], *map(int, sys.argv[2:])
    library = Library.open(Path(home))
    for serial in range(imports):
        records = batch(first + serial * size, size)
        library.add(records)
        click.echo(" ".join(record.sha256 for record in records))


if __name__ == "__main__":
    main()
