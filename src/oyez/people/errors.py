from django.core.exceptions import PermissionDenied


class Forbidden(PermissionDenied):
    """The actor has no such right today; the text says who has."""
