"""Lists of rows: delimited text and the sheets of spreadsheets."""
