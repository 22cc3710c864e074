"""Where a message sends its readers."""
