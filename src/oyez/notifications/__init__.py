"""One way to tell a person something: in the product, and by email."""
