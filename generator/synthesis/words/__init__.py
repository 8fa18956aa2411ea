"""Words by which texts are compared: their forms, how common they are, which stand for one another."""
