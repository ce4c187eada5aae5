"""How fast prose is read, and how the time grows with the length of a text.

Run as `python -m tests.benchmarks.parsing`. Each line is a kind of text; the columns are seconds
for texts of 10,000, 100,000 and 1,000,000 characters, characters a second at the longest, and
how much longer ten times the text takes (10 is linear).
"""

from __future__ import annotations

import random
import time

from store.councils import councils
from store.parsing import parse
from store.records import Document

LENGTHS = (10_000, 100_000, 1_000_000)
ARTICLE = """Ofsted has rated Leeds City Council's children's services as good overall. \
Leadership, which was judged inadequate in 2015, is now rated outstanding, as is adoption.

“We are delighted,” said Ann Bell, the director. “Our staff deserve it.”

However, inspectors found that care plans were inconsistent and that some children waited.

"""
NAMES = [council.official_name for council in councils()]
TEXTS = {
    "articles": ARTICLE,
    "one sentence without an end": "the council was rated good and then inadequate from good to ",
    "names of councils": " ".join(random.Random(1).sample(NAMES, len(NAMES))) + " ",
    "nothing but double quotation marks": '"',
    "nothing but single quotation marks": "’‘'",
    "nothing but opening quotation marks": "“ “a",
    "nothing but grades": "good ",
    "nothing but dates": "in May 2019 and ",
    "nothing but line breaks": "a\n",
    "nothing but brackets and bars": "|(",
    "nothing but capitals": "Ann Bell ",
}


def seconds(text: str) -> float:
    """How much processor time it takes to read `text`: other programs do not count."""
    begin = time.process_time()
    parse(Document(source="text", sha256="0" * 64, text=text))
    return time.process_time() - begin


def main() -> None:
    """Print a line for each kind of text."""
    seconds(ARTICLE)
    for name, piece in TEXTS.items():
        times = [seconds((piece * (length // len(piece) + 1))[:length]) for length in LENGTHS]
        rate = LENGTHS[-1] / times[-1]
        columns = "  ".join(f"{time:7.3f} s" for time in times)
        growth = times[-1] / times[-2]
        print(f"{name:38s} {columns}  {rate:10,.0f} characters a second  x{growth:.1f}")


if __name__ == "__main__":
    main()
