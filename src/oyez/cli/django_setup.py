"""Starts Django for the commands that need it."""

import os

import django
from django.core.exceptions import ImproperlyConfigured
from django.db import OperationalError, connection
from django.db.migrations.executor import MigrationExecutor

from oyez.lib.complaint import Complaint


def prepare() -> None:
    """Load the settings and the rooms, no database yet; raises Complaint where they are wrong."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "oyez.settings")
    try:
        django.setup()
    except ImproperlyConfigured as error:
        raise Complaint(str(error)) from error


def require_migrated() -> None:
    """Raise Complaint when the database does not answer or lacks a migration."""
    try:
        executor = MigrationExecutor(connection)
    except OperationalError as error:
        raise Complaint(f"The database does not answer: {error}.") from error
    if executor.migration_plan(executor.loader.graph.leaf_nodes()):
        raise Complaint("The database is not prepared for this version: run “oyez setup” first.")
