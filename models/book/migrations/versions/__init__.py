"""The frozen steps, oldest first.

A step is text and never imports today's classes. One that rebuilds a table makes its
triggers again; one that changes rows of a journaled table writes an act of its own
first, or the journal refuses the change.
"""
