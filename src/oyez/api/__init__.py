"""The versioned HTTP API: thin over the same queries and services as the pages."""
