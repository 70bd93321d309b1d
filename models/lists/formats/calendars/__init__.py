"""iCalendar: appointments and tasks with the people in them."""
