"""Bytes to documents: a module a format, and `read`, which chooses among them."""

from store.readers.reading import UnreadableSource, read

__all__ = ["UnreadableSource", "read"]
