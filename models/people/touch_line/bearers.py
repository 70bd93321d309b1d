"""Who bears a word; most words are borne by one, and one takes no set of their own."""

from collections.abc import Set as AbstractSet

_NONE: frozenset[int] = frozenset()


class Bearers:
    """People by the words that they bear.

    At 100,000 people a set for every word would take 60 MB.
    """

    def __init__(self) -> None:
        self._alone: dict[str, int] = {}
        self._many: dict[str, set[int]] = {}

    def __contains__(self, word: str) -> bool:
        """Whether anybody bears the word."""
        return word in self._alone or word in self._many

    def of(self, word: str) -> AbstractSet[int]:
        """All who bear the word."""
        alone = self._alone.get(word)
        return self._many.get(word, _NONE) if alone is None else frozenset((alone,))

    def add(self, word: str, person: int) -> None:
        """Let the person bear the word."""
        many = self._many.get(word)
        if many is not None:
            many.add(person)
            return
        other = self._alone.setdefault(word, person)
        if other != person:
            del self._alone[word]
            self._many[word] = {other, person}

    def discard(self, word: str, person: int) -> None:
        """Let the person bear the word no longer."""
        if self._alone.get(word) == person:
            del self._alone[word]
            return
        many = self._many.get(word)
        if many is not None:
            many.discard(person)
            if not many:
                del self._many[word]
