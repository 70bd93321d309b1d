class DefaultTable:
    created: int
    modified: int
    data: bytes
    def __init__(self, tag: str) -> None: ...
