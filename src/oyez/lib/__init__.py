"""Pure and small: each module is named for the one thing it does. No Django here."""
