"""Bytes to documents: a module a format, and `read`, which chooses among them."""

from store.readers.parts import read
from store.readers.reading import UnreadableSource

__all__ = ["UnreadableSource", "read"]
