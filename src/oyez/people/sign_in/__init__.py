"""Signing in: second steps, the council's directory, lock-outs, tokens, the emergency way in."""
