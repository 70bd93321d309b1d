"""Pictures as paper shows them: in eight bits a colour, on white."""

from PIL import Image


def opaque(picture: Image.Image) -> Image.Image:
    """The picture in red, green and blue, with white behind what is transparent."""
    if picture.mode.startswith("I"):  # sixteen bits of grey
        picture = picture.convert("I").point(lambda level: level / 256).convert("L")
    if not picture.has_transparency_data:
        return picture.convert("RGB")
    seen = picture.convert("RGBA")
    white = Image.new("RGBA", seen.size, "white")
    return Image.alpha_composite(white, seen).convert("RGB")
