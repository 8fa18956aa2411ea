"""Text -> mentions of the taxonomy's topics, actors and periods."""
