from typing import Any

import pytest

from tests.noticeboard.boards import Noticeboard


@pytest.fixture
def noticeboard(db: None, settings: Any) -> Noticeboard:
    settings.SITE_URL = "https://oyez.fernwell.example"
    return Noticeboard()
