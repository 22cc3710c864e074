"""An invented council for tests, made with the product's own services."""

from dataclasses import dataclass
from datetime import datetime

from oyez.accounts.models import Account
from oyez.accounts.services import AccountFacts, add_account
from oyez.cli.demonstration.prepare import COUNCIL
from oyez.people.actors import System
from oyez.people.models import Person
from oyez.people.register_file import parse_register
from oyez.people.services import import_register, make_sign_in
from oyez.policy.services import (
    approve,
    import_document,
    record_consultation,
    record_papers,
    set_profile,
)
from oyez.policy.shipped import model_policy
from oyez.posts.models import Post
from oyez.posts.services import Content, save
from oyez.publishing.connecting import connect_account

SETUP = System("setup")
REGISTER = """\
reference,name,email,engagement,service_area,start,end,role,role_start,role_end,nominated_from,nominated_until
1,Asha Patel,asha@fernwell.example,permanent,Waste,2020-01-06,,,,,2026-01-05,
2,Tom Reeve,tom@fernwell.example,permanent,Leisure,2020-01-06,,,,,2026-01-05,
3,Morag Ellis,morag@fernwell.example,permanent,Communications,2020-01-06,,head_of_communications,2020-01-06,,,
4,Idris Vaughan,idris@fernwell.example,permanent,Legal,2020-01-06,,dpo,2020-01-06,,,
5,Helen Marsh,helen@fernwell.example,permanent,Waste,2020-01-06,,head_of_service,2020-01-06,,,
6,Lena Hartley,lena@fernwell.example,agency,Leisure,2026-10-01,2026-12-31,,,,,
7,Yusuf Demir,yusuf@fernwell.example,permanent,Corporate,2020-01-06,,ict,2020-01-06,,,
8,Martin Oduya,martin@fernwell.example,,,,,auditor,2026-01-05,2026-12-31,,
9,Ruth Calder,ruth@fernwell.example,permanent,Corporate,2020-01-06,,hr_officer,2020-01-06,,,
"""


@dataclass(frozen=True)
class Council:
    """The people by first name, and the accounts: the council's own and a page of Tom's."""

    now: datetime
    asha: Person  # Representative of Waste
    tom: Person  # Representative of Leisure
    morag: Person  # Head of Communications
    idris: Person  # Data Protection Officer
    helen: Person  # Head of Waste
    lena: Person  # agency worker without any role
    yusuf: Person  # ICT
    martin: Person  # auditor from outside
    ruth: Person  # HR
    news: Account
    mere: Account

    def draft(self, text: str, author: Person | None = None, **content: object) -> Post:
        """Save a clean draft of Asha's about new information for the council's account."""
        given: dict[str, object] = {
            "category": "new_information",
            "other_route": "The website",
            "link": "https://www.fernwell.example/news",
            "texts": {self.news.pk: ""},
            **content,
        }
        return save(
            author or self.asha,
            content=Content(text=text, **given),  # type: ignore[arg-type]
            now=self.now,
        )


def make_council(now: datetime) -> Council:
    """Make the council in an empty database as it stands at `now`."""
    import_register(SETUP, rows=parse_register(REGISTER), now=now)
    people = {person.name.split()[0].lower(): person for person in Person.objects.all()}
    for person in people.values():
        make_sign_in(SETUP, person=person, now=now)
    head = people["morag"]
    put_policy_in_force(head, now)
    acknowledged(people, now)
    set_profile(head, profile=COUNCIL, now=now)
    news = add_account(
        head, facts=AccountFacts("noticeboard", "Fernwell Borough Council", "corporate", 1), now=now
    )
    mere = add_account(
        head,
        facts=AccountFacts(
            "noticeboard", "Friends of Sandy Mere", "group", 6, owner=people["tom"], legacy=True
        ),
        now=now,
    )
    connect_account(head, account=news, values={"board": "news"}, now=now)
    connect_account(head, account=mere, values={"board": "sandy-mere"}, now=now)
    return find_council(now)


def find_council(now: datetime) -> Council:
    """Return the council that stands in the database."""
    people = {person.name.split()[0].lower(): person for person in Person.objects.all()}
    accounts = {account.name: account for account in Account.objects.all()}
    return Council(
        now=now,
        news=accounts["Fernwell Borough Council"],
        mere=accounts["Friends of Sandy Mere"],
        **people,
    )


def acknowledged(people: dict[str, Person], now: datetime) -> None:
    """Have HR record that everybody signed the policy in force: all but Lena, Ruth and Martin."""
    signed = [one for name, one in people.items() if name not in {"lena", "ruth", "martin"}]
    record_papers(people["ruth"], people=signed, signed_on=now.date(), now=now)


def put_policy_in_force(head: Person, now: datetime) -> None:
    """Import, consult on and approve the model policy, effective today."""
    name, content = model_policy()
    version = import_document(head, content=content, name=name, now=now)
    record_consultation(head, version=version, note="All Heads of Service.", now=now)
    approve(
        head, version=version, decision_reference="Minute 1", effective_from=now.date(), now=now
    )
