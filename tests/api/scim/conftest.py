"""The directory of the invented council, with its token."""

from typing import Any

import pytest

from oyez.people.actors import System
from oyez.people.sign_in.scim_tokens import make_scim_token
from tests.api.scim.entra import TENANT, Directory
from tests.council import Council


@pytest.fixture
def directory(council: Council, settings: Any) -> Directory:
    settings.OIDC_TENANT = TENANT
    return Directory(make_scim_token(System("command_line"), name="Entra", now=council.now))
