"""People who are in the book twice: the page, the choice field by field, the hints."""
