"""Reads an e-mail: a newsletter's words, without what mail programs put around them."""
