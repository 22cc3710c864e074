"""Two processes that tell and send at once: nobody hears twice, no email leaves twice."""

from typing import Any

import pytest
from django.core import mail

from oyez.notifications.kinds import register
from oyez.notifications.models import Notification
from oyez.notifications.services import tell
from oyez.notifications.tasks import send_due
from tests.conftest import NOW
from tests.council import Council, make_council
from tests.race import race

pytestmark = pytest.mark.django_db(transaction=True)
DANGER = register("tests.race", subject="Something cannot wait.", urgent=True)


def test_a_matter_told_by_four_at_once_is_told_and_emailed_once(settings: Any) -> None:
    settings.EMAIL_IS_SET_UP = True
    settings.CLOCK = lambda: NOW
    council: Council = make_council(NOW)
    Notification.objects.all().delete()

    def telling() -> int:
        return tell(
            [council.morag], kind=DANGER, text="It is urgent.", url="/", key="danger:1", now=NOW
        )

    told = race([telling] * 4)
    assert not [one for one in told if isinstance(one, Exception)]
    assert Notification.objects.count() == 1
    sent = race([lambda: send_due(NOW)] * 4)
    assert sum(int(str(one)) for one in sent) == 1
    assert len(mail.outbox) == 1
