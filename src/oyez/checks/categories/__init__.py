"""What a message of each category must hold (PRO1, PRI2)."""
