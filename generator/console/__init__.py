"""What the command line shows: progress, a closing summary, a document as understood, a live preview."""
