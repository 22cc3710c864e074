"""How does one network speak? No Django here; everything a network needs comes in."""
