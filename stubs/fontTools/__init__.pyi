# What Baton uses of fontTools: writing a font as TrueType.
