"""Makes frozen dataclasses quick to construct: reading a sentence makes two dozen of them.

The constructor that `dataclass` writes for a frozen class goes around its barrier against assignment for
every field. Here the fields are assigned to an object of a twin class without that barrier, and the object is
then given its own class: that takes half of the time for a dozen fields. To call a class whose constructor is
Python's takes as long again, so that what is made most often has a function of its own.
"""

from __future__ import annotations

from dataclasses import MISSING, fields
from operator import attrgetter
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

RecordT = TypeVar("RecordT")
FieldsP = ParamSpec("FieldsP")


def quick_to_make(cls: type[RecordT]) -> type[RecordT]:
    """Gives a frozen dataclass with slots another constructor of the same signature.

    Args:
        cls: the class, with two fields or more; none of its defaults is made by a factory.

    Returns:
        The class itself, as frozen as before; `__post_init__` is still called where there is one.
    """
    made = _write_maker(cls, "__new__(cls, ", "cls")
    made.__doc__ = cls.__init__.__doc__
    cls.__new__ = made  # type: ignore[method-assign]  # a constructor of the same signature
    del cls.__init__
    values = attrgetter(*(field.name for field in fields(cls)))  # type: ignore[arg-type]  # a dataclass
    # A copy or a pickle is made by the constructor, too, which wants all fields.
    cls.__reduce__ = lambda self: (cls, values(self))  # type: ignore[method-assign]  # of any object
    return cls


def maker_of(cls: Callable[FieldsP, RecordT], unless: str = "") -> Callable[FieldsP, RecordT]:
    """Returns a function that makes objects of a class, as its constructor does, in half of the time.

    Args:
        cls: a class that is `quick_to_make`.
        unless: an expression over its fields; where it holds, `__post_init__` has nothing to do.
    """
    maker: Callable[FieldsP, RecordT] = _write_maker(cls, "make(", "known_class", unless)
    return maker


def maker_of_tuple(cls: Callable[FieldsP, RecordT]) -> Callable[FieldsP, RecordT]:
    """Returns a function that makes named tuples of a class, as its constructor does, in half of the time.

    Args:
        cls: a named tuple's class.
    """
    named: Any = cls
    known = {f"default_{name}": default for name, default in named._field_defaults.items()}
    parameters = (f"{name}=default_{name}" if f"default_{name}" in known else name for name in named._fields)
    known |= {"new": tuple.__new__, "known_class": cls}
    lines = (
        f"def make({', '.join(parameters)}):",
        f" return new(known_class, ({', '.join(named._fields)},))",
    )
    exec("\n".join(lines), known)  # noqa: S102 - named tuples are made by such code; the names are our own fields
    made: Callable[FieldsP, RecordT] = known["make"]
    return made


def _write_maker(cls: Any, head: str, own_class: str, unless: str = "") -> Any:  # noqa: ANN401 - of a class that no type describes
    """Writes a function that makes objects of a class of all of its fields."""
    names = [field.name for field in fields(cls)]
    twin = type(cls.__name__, (), {"__slots__": tuple(names)})
    known = {f"default_{f.name}": f.default for f in fields(cls) if f.default is not MISSING}
    known |= {"twin": twin, "known_class": cls}
    parameters = (f"{name}=default_{name}" if f"default_{name}" in known else name for name in names)
    lines = [
        f"def {head}{', '.join(parameters)}):",
        " self = twin()",
        *(f" self.{name} = {name}" for name in names),
        f" self.__class__ = {own_class}",
        *([f" if not ({unless or False}): self.__post_init__()"] if hasattr(cls, "__post_init__") else []),
        " return self",
    ]
    exec("\n".join(lines), known)  # noqa: S102 - `dataclass` does the same; the names are those of our own fields
    made = known[head.partition("(")[0]]
    made.__qualname__, made.__module__ = f"{cls.__qualname__}.{made.__name__}", cls.__module__
    return made
