"""Smart lists: conditions kept under a name, and who fits them."""
