"""One window as a place of work: its book, its pages, and all that can be done."""
