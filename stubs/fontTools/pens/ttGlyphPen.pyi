class Glyph:
    numberOfContours: int
    xMin: int

class TTGlyphPen:
    def __init__(self, glyphSet: None) -> None: ...
    def glyph(self) -> Glyph: ...
