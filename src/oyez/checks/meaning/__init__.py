"""The small model of meaning: an optional part that adds to what the rules find, and only asks."""
