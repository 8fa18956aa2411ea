"""What each topic's page has to say, before it is put into words."""
