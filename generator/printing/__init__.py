"""Briefs -> paper: the data that print shows, their setting by Typst, and the PDFs' pages and sizes."""
