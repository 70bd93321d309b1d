"""What the two places to sign are called inside a PDF of ours.

They stand in it as named destinations, each a rectangle, so that a signature put on
later finds its place; reading them needs nothing that draws.
"""

OURS, THEIRS = "sign-here-sender", "sign-here-client"
