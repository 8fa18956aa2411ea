"""Documents compared: which of them carry one story."""
