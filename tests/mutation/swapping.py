"""A changed module in the place of the one that runs: by function, or before it is imported."""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterable, Iterator, Sequence
from functools import _lru_cache_wrapper
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader
from inspect import CO_NEWLOCALS, signature
from pathlib import Path
from types import CodeType, FunctionType, ModuleType

Live = dict[CodeType, list[FunctionType]]


def live(paths: Iterable[str]) -> Live:
    """All functions that exist now and were written in one of these files, by their code."""
    files = {str(Path(path).resolve()) for path in paths}
    found: Live = {}
    for thing in gc.get_objects():
        if isinstance(thing, FunctionType) and thing.__code__.co_filename in files:
            found.setdefault(thing.__code__, []).append(thing)
    return found


def exchange(path: str, changed: str, functions: Live) -> bool:
    """Give the functions of a module the code of its changed text.

    Returns:
        Whether that was all of the change. It is not where code outside of functions differs, nor
        where two pieces of code are so alike that it cannot be told which is meant.
    """
    file = str(Path(path).resolve())
    old = compile(Path(path).read_text(encoding="utf-8"), file, "exec", dont_inherit=True)
    new = compile(changed, file, "exec", dont_inherit=True)
    before, after = list(_functions(old)), list(_functions(new))
    if len(before) != len(after) or _outside(old) != _outside(new):
        return False
    pairs = [(was, now) for was, now in zip(before, after, strict=True) if was != now]
    outermost = pairs[0][0] if pairs else None
    if outermost not in functions or before.count(outermost) > 1:
        return False
    try:
        for was, now in pairs:
            for function in functions.get(was, ()):
                function.__code__ = now
    except ValueError:
        return False
    return True


def _functions(code: CodeType) -> Iterator[CodeType]:
    """The code of all functions of a module, outer before inner."""
    for const in code.co_consts:
        if isinstance(const, CodeType):
            if const.co_flags & CO_NEWLOCALS:
                yield const
            yield from _functions(const)


def _outside(code: CodeType) -> list[object]:
    """What a module does when it is imported: its own code and that of its classes' bodies."""
    parts: list[object] = [code.co_code, code.co_names]
    for const in code.co_consts:
        if not isinstance(const, CodeType):
            parts.append((type(const), const))
        elif not const.co_flags & CO_NEWLOCALS:
            parts += _outside(const)
    return parts


def caches(packages: Sequence[str], *, with_arguments: bool) -> list[_lru_cache_wrapper[object]]:
    """What these packages keep of calls of functions that have arguments, or that have none."""
    return [
        thing
        for thing in gc.get_objects()
        if isinstance(thing, _lru_cache_wrapper)
        and thing.__module__.split(".")[0] in packages
        and bool(signature(thing).parameters) == with_arguments
    ]


class Served(MetaPathFinder):
    """Hands out the changed text when the module is imported; put it before other finders."""

    def __init__(self, path: str, changed: str) -> None:
        self._file = str(Path(path).resolve())
        self._changed = changed

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """The spec of the module with a loader of the changed text; None of any other."""
        spec = PathFinder.find_spec(fullname, path, target)
        if spec is None or spec.origin is None or str(Path(spec.origin).resolve()) != self._file:
            return None
        spec.loader = _Changed(fullname, spec.origin, self._changed)
        return spec

    def install(self) -> None:
        """Serve from now on."""
        sys.meta_path.insert(0, self)


class _Changed(SourceFileLoader):
    def __init__(self, name: str, path: str, changed: str) -> None:
        super().__init__(name, path)
        self._changed = changed

    def get_code(self, fullname: str) -> CodeType:
        """The code of the changed text, never of a file of bytecode."""
        return compile(self._changed, self.path, "exec", dont_inherit=True)
