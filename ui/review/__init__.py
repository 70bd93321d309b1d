"""The weekly review: what cannot stay so, one after the other, then one page."""
