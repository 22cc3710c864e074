"""Oyez in a process of its own, with a network that lives in a folder: `served.py COMMAND WORLD`.

`prepare` makes the database and the council, `send` sends one message as another process would,
`serve` is `oyez run` with the network of the folder. In the folder, each file `key.number` is a
message that the public sees; while there is a file `hang`, calls are accepted and never answered.
"""

import sys
import time
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path

from oyez.cli.django_setup import prepare

prepare()

from django.core.management import call_command  # noqa: E402

from oyez.accounts.models import Account  # noqa: E402
from oyez.cli.serve import serve  # noqa: E402
from oyez.lib.clock import system_clock  # noqa: E402
from oyez.networks.base import Limits, Message, Receipt  # noqa: E402
from oyez.people.models import Person  # noqa: E402
from tests.publishing.council import TEXT, account, found_council, sent_message  # noqa: E402


class Folder:
    """A network without any key of its own: a second call makes a second message."""

    label = "Folder"
    limits = Limits(None, 0, 0, (), None)
    resend_is_harmless = False
    settle_time: timedelta | None = None

    def __init__(self, world: Path) -> None:
        self._world = world

    @staticmethod
    def length(text: str, link: str) -> int:
        return len(text) + len(link)

    def publish(self, message: Message) -> Receipt:
        number = len(list(self._world.glob("*.out"))) + 1
        name = f"{message.key.replace(':', '_')}.{number}.out"
        (self._world / name).write_text(message.text)
        while (self._world / "hang").exists():
            time.sleep(0.05)
        return Receipt(name, f"https://folder.example/{number}", system_clock())

    def find(
        self,
        message: Message,
        *,
        since: datetime,  # noqa: ARG002
        known: Sequence[str],  # noqa: ARG002
    ) -> Receipt | None:
        for file in self._world.glob(f"{message.key.replace(':', '_')}.*.out"):
            return Receipt(file.name, f"https://folder.example/{file.name}", system_clock())
        return None

    def edit(self, remote_id: str, message: Message) -> Receipt:
        raise NotImplementedError

    def delete(self, remote_id: str) -> None:
        (self._world / remote_id).unlink(missing_ok=True)


def main() -> int:
    command, world = sys.argv[1], Path(sys.argv[2])
    if command == "serve":
        return serve(on_started=lambda: None, networks=lambda _account: Folder(world))
    if command == "prepare":
        call_command("migrate", verbosity=0)
        found_council(system_clock())
        account()
    if command == "send":
        author = Person.objects.get(name="Asha Patel")
        text = f"{TEXT} {sys.argv[3]}"
        sent_message(author, list(Account.objects.all()), system_clock(), text=text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
