"""What is published: data files, feeds, citations, and the site itself."""
