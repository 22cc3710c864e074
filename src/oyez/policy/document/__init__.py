"""From a council's own file to parts and numbered clauses. Pure: no Django, no network, no clock."""
