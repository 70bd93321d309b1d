"""What the columns of a list mean, by their names and by what stands in them."""
