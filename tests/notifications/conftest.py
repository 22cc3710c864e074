"""The invented council, with nobody told of anything yet."""

import pytest

from oyez.notifications.models import Notification
from tests.council import Council


@pytest.fixture
def council(council: Council) -> Council:
    Notification.objects.all().delete()
    return council
