"""Values in, paper and files out: knows ReportLab, neither the screen nor the book."""
