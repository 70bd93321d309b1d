"""What follows a close: a customer's order of touches, a revisit, and their end."""
