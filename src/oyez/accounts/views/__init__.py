"""The pages of the register, of page requests, and for the public."""
