"""Two at once, on a database in a file: the constraint decides, and one of them is told."""

import sqlite3
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from threading import Barrier

import pytest
from django.db import close_old_connections, connection, connections

from oyez.accounts.models import Account, Handover
from oyez.accounts.services import activate, answer_handover, offer_handover
from oyez.lib.complaint import Complaint
from oyez.lib.states import MoveRefused
from tests.accounts.life import corporate_x
from tests.conftest import NOW
from tests.council import make_council

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def on_a_file(transactional_db: None, tmp_path: Path) -> Iterator[None]:
    """Have SQLite's test database in a file: threads cannot wait for each other in memory."""
    if connection.vendor != "sqlite":
        yield
        return
    memory, settings = connections["default"], connections.settings["default"]
    memory.ensure_connection()
    name, copy = settings["NAME"], tmp_path / "race.sqlite3"
    with closing(sqlite3.connect(copy)) as target:
        memory.connection.backup(target)
    settings["NAME"] = str(copy)
    connections["default"] = connections.create_connection("default")
    yield
    connections["default"].close()
    settings["NAME"] = name
    connections["default"] = memory


def at_once(*acts: Callable[[], object]) -> list[str]:
    """Run acts in threads of their own that begin together; return how each ended."""
    gate = Barrier(len(acts))

    def run(act: Callable[[], object]) -> str:
        close_old_connections()
        try:
            gate.wait(10)
            act()
        except (Complaint, MoveRefused) as refused:
            return str(refused)
        else:
            return ""
        finally:
            connection.close()

    with ThreadPoolExecutor(len(acts)) as pool:
        return list(pool.map(run, acts))


@pytest.mark.usefixtures("on_a_file")
def test_two_at_once_never_make_two_x_accounts_nor_two_owners() -> None:
    council = make_council(NOW, policy=False)
    first, second = corporate_x(council), corporate_x(council, "FernwellTwo", "Fernwell two")
    ended = at_once(
        lambda: activate(council.morag, account=first, now=NOW),
        lambda: activate(council.yusuf, account=second, now=NOW),
    )
    assert sorted(map(bool, ended)) == [False, True], ended
    assert "one only" in "".join(ended)
    assert Account.objects.filter(platform="x", state="active").count() == 1

    offer_handover(council.tom, account=council.mere, to=council.lena, note="", now=NOW)

    def answered(*, accept: bool) -> None:
        offer = Handover.objects.get()
        answer_handover(council.lena, handover=offer, accept=accept, answer="No", now=NOW)

    ended = at_once(lambda: answered(accept=True), lambda: answered(accept=False))
    assert sorted(map(bool, ended)) == [False, True], ended
    assert Handover.objects.get().state in {"accepted", "declined"}
