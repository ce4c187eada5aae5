"""What a reader says of bytes that it cannot make a text of."""


class Unreadable(ValueError):
    """The reason, a clause with "it" left out: "is locked with a password"."""
