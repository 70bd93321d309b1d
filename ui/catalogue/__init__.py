"""The catalogue as a table: what one sells, typed into like a spreadsheet."""
