"""What a bundle says of itself."""

README = """\
Everything from a Baton book
============================

This folder holds a whole book of business. Nothing here needs Baton to be read.

  book.baton       the book itself: one SQLite file. Baton opens it.
  people.csv       everybody, one row each, every character as it is.
  people.vcf       everybody as cards (vCard 4.0), for phones and address books.
  calendar.ics     what is planned, for calendars.
  everything.json  everybody with all touches, promises and offers, for programs.
  offers/          the offers that were sent, as PDF.
  attachments/     the files kept with people, a folder for each.
  tables/          every table of the book as CSV, the journal of all acts too.
  blobs/           the bytes of pictures and files, each named by its SHA-256.
  counts.json      how many rows each table has, and the SHA-256 of each file.
  receipt.txt      what came of reading the tables back; receipt.pdf on paper.

How to read the tables
----------------------

UTF-8, commas, quotation marks and line ends as RFC 4180 says; rows in the order of
their key. An empty cell is no value. A backslash alone is an empty text, and a text
that begins with a backslash has one more. \\i stands before a whole number where a
column mixes kinds, \\f before a number with decimals, \\t before a text among numbers,
\\b before the SHA-256 of bytes: look for that name in blobs/. Days are 2026-11-18,
moments are UTC, money is whole cents of the currency beside it.

Who is in the bin stands in the tables and in the book, not in the other files.
"""
