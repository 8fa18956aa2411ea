"""Reads a saved web page: the document in it, without the site around it."""
