"""The council without a policy: what the register asks for needs none, and it is made quicker."""

from typing import Any

import pytest

from tests.conftest import NOW
from tests.council import Council, make_council


@pytest.fixture
def council(db: None, settings: Any) -> Council:
    settings.CLOCK = lambda: NOW
    return make_council(NOW, policy=False)
