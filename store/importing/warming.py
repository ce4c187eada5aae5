"""What every worker has ready because the process that it is a copy of has done it.

Imported there for its effect: the first text that a process reads makes it load the lexicon.
"""

from store.parsing import parse
from store.readers import pdf
from store.records import Document

__all__ = ["pdf"]

_EVERY_SORT = (
    "Inspectors rated the council good in May 2019, but found that plans were weak.\n\n"
    "“We agree,” said Ann Bell, the director of children’s services."
)
parse(Document(source="", sha256="", text=_EVERY_SORT))
