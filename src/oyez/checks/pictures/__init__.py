"""What a picture gives away: where it was taken, whom it shows, what is written in it."""
