"""Bad input, said so that the person knows what to do next."""


class Complaint(Exception):
    """What was given cannot be used; the text is a whole sentence that says what to do.

    The command line prints it and exits 2; a page shows it in its error summary.
    """
