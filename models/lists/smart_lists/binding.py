"""Values bound to a statement under names of our own."""


class Binder:
    """Gives each value a place in the statement.

    Attributes:
        values: what is bound, by name.
    """

    def __init__(self) -> None:
        self.values: dict[str, object] = {}

    def __call__(self, value: object) -> str:
        """The place of the value, as it stands in the statement: ":v3"."""
        name = f"v{len(self.values)}"
        self.values[name] = value
        return f":{name}"
