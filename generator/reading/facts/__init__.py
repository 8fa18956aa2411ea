"""What a document states of itself: title, publisher, day, address, language."""
