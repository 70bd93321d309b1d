"""Smart lists on the screen: in the navigation, built, shown and printed."""
