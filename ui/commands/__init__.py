"""The command line: a user interface without Qt, one file per noun."""
