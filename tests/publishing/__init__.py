"""Tests of what is published: files, data, feeds, the site."""
