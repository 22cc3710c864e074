"""What does this text or picture risk? Pure: no clock, no network, no database, no Django."""
