"""The business and its book: plain Python, no screen, no paper."""
