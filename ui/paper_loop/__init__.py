"""The paper loop on the screen: the day goes out on paper, its results come back."""
