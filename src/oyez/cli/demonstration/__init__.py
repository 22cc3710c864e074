"""The invented council of `oyez demo`: its people, policy, accounts and first messages."""
