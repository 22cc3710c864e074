"""Every network, one line each: what it is called, what it needs to be told, how it is made."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from oyez.networks.base import Limits, Publish, Refused
from oyez.networks.http import Http
from oyez.networks.noticeboard import Noticeboard, Store
from oyez.networks.wordpress import WordPress

Values = Mapping[str, str]
"""What was entered for a network's fields, by their names."""


class Kind(StrEnum):
    """How a field is asked for and kept. A secret is encrypted and never shown again."""

    TEXT = "text"
    WEB_ADDRESS = "web_address"
    SECRET = "secret"  # noqa: S105  (the word, not one)
    YES_NO = "yes_no"


@dataclass(frozen=True)
class Field:
    """One thing a network must be told. The value of YES_NO is "yes" or "no"."""

    name: str
    label: str
    hint: str = ""
    kind: Kind = Kind.TEXT
    required: bool = True
    initial: str = ""

    @property
    def secret(self) -> bool:
        """Say whether the value must be encrypted where it is kept."""
        return self.kind is Kind.SECRET


@dataclass(frozen=True)
class Means:
    """What networks are made with: the one HTTP client, and the noticeboard's store."""

    http: Http
    store: Store


@dataclass(frozen=True)
class Network:
    """A kind of network: `name` is kept in the database, `label` is shown.

    `length` counts text and link in the network's own way, without a connection.
    """

    name: str
    label: str
    limits: Limits
    length: Callable[[str, str], int]
    fields: tuple[Field, ...]
    make: Callable[[Values, Means], Publish]

    def connect(self, values: Values, means: Means) -> Publish:
        """Return the network ready to speak; Refused (code `settings`) where a field is empty."""
        for field in self.fields:
            if field.required and not values.get(field.name, "").strip():
                raise Refused(
                    f"{self.label} needs “{field.label}”. Enter it on the account's page.",
                    code="settings",
                )
        return self.make(values, means)


_BOARD = (
    Field(
        "board",
        "Short name of the board",
        "It becomes part of the board's web address, for example “news”.",
    ),
)
_WORDPRESS = (
    Field("site", "Web address of the site", "The site's front page.", Kind.WEB_ADDRESS),
    Field("username", "WordPress user name", "A user with the role Author or Editor."),
    Field(
        "application_password",
        "Application password",
        "Made in WordPress under Users, Profile, Application Passwords. Not the password that the "
        "person signs in with.",
        Kind.SECRET,
    ),
    Field(
        "featured",
        "Use the first picture as the post's featured image",
        "Most themes show it in lists of posts; some also show it above the text.",
        Kind.YES_NO,
        required=False,
        initial="yes",
    ),
)


def _noticeboard(values: Values, means: Means) -> Publish:
    return Noticeboard(means.store, board=values["board"].strip())


def _wordpress(values: Values, means: Means) -> Publish:
    return WordPress(
        means.http,
        site=values["site"],
        username=values["username"].strip(),
        application_password=values["application_password"],
        featured=values.get("featured", "yes") == "yes",
    )


NETWORKS: Mapping[str, Network] = {
    network.name: network
    for network in (
        Network(
            name="noticeboard",
            label="Noticeboard",
            limits=Noticeboard.limits,
            length=Noticeboard.length,
            fields=_BOARD,
            make=_noticeboard,
        ),
        Network(
            name="wordpress",
            label="WordPress",
            limits=WordPress.limits,
            length=WordPress.length,
            fields=_WORDPRESS,
            make=_wordpress,
        ),
    )
}
