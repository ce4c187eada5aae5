"""Files, folders and addresses to the library: found, read and understood on all cores, kept."""

from store.importing.engine import Outcome, import_sources
from store.importing.sources import count, expand
from store.importing.understanding import State

__all__ = ["Outcome", "State", "count", "expand", "import_sources"]
