"""Oyez: a council publishes quality information first, within its own policy."""
