"""The words and signs by which the parts of a document are told apart."""
