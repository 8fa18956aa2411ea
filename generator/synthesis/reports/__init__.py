"""Reports of one event compared: what two documents say of it, each in its own words."""
