"""Personal data: numbers and facts that belong to somebody (POL2)."""
