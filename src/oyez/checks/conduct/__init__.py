"""How a council speaks and is spoken to: remarks, offence, opinion, disrepute, danger."""
