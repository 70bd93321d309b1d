"""The Today page: whom to touch now, each finished where they stand."""
