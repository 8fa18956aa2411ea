"""Statement -> what it does: directive, outlook, commitment, risk, assessment, fact."""
