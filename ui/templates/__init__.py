"""What one keeps to write papers from: whole templates, texts and terms."""
