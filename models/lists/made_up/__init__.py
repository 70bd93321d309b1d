"""Made-up people of any number from a seed, for the demo book and the tests."""
