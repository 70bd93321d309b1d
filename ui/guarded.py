"""A guard for Qt overrides: no exception may cross from Python into C++.

On Python 3.11 an error raised inside an override that Python itself reached ends
the process (`qt.md` section 5); the guard reports it as our own fault instead.
"""

import sys
from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar, overload

P = ParamSpec("P")
R = TypeVar("R")


@overload
def guarded() -> Callable[[Callable[P, None]], Callable[P, None]]: ...
@overload
def guarded(*, otherwise: R) -> Callable[[Callable[P, R]], Callable[P, R]]: ...
def guarded(*, otherwise: object = None) -> object:
    """A decorator for an override: a fault inside goes to the excepthook.

    Args:
        otherwise: what Qt is told when the override failed; never changed.
    """

    def around(override: Callable[P, object]) -> Callable[P, object]:
        @wraps(override)
        def safe(*args: P.args, **named: P.kwargs) -> object:
            try:
                return override(*args, **named)
            except Exception:  # noqa: BLE001 - reported as our fault, never swallowed
                kind, fault, trace = sys.exc_info()
                if kind is not None and fault is not None:
                    sys.excepthook(kind, fault, trace)
                return otherwise

        return safe

    return around
