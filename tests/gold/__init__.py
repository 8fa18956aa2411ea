"""Documents annotated by hand, and how well the reading finds what a careful reader finds."""
