"""The exit bundle's tables: the whole book as plain files, and the way back."""
