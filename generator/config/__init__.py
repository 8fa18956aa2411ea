"""briefing.yml, taxonomy/ and sidecars -> typed settings, and every problem at once."""
