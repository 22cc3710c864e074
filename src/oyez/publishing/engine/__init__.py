"""The engine: one pump per process, which claims what is due, sends it and records what became."""
