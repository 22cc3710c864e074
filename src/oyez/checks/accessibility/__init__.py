"""Words and pictures that everybody can read."""
