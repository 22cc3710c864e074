"""The quiz: what is asked, how an attempt is judged, and the questions that are shipped. Pure."""
