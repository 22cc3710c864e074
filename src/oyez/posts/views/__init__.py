"""The pages of messages: writing, sending, deciding, reading."""
