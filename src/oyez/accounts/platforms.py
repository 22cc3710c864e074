"""Every platform that the policy's Scope names, as data: where it is, how a handle is addressed.

The policy names five groups and says “not limited to”: two codes are for any other forum and any
other site. A platform is known by its code, never by its brand: Twitter and X are one. Pure.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Group(StrEnum):
    """The groups of the Scope, and what the council has of its own."""

    NETWORKING = "networking"
    MICRO_BLOGS = "micro_blogs"
    VIDEO = "video"
    LINKEDIN = "linkedin"
    FORUMS = "forums"
    OWN = "own"

    @property
    def label(self) -> str:
        """The group as the Scope calls it."""
        return _GROUPS[self]


_GROUPS = {
    Group.NETWORKING: "Social networking",
    Group.MICRO_BLOGS: "Micro-blogs",
    Group.VIDEO: "Video and podcasts",
    Group.LINKEDIN: "LinkedIn",
    Group.FORUMS: "Blogs and forums",
    Group.OWN: "The council’s own",
}


@dataclass(frozen=True)
class Platform:
    """One platform. `address` is how a handle becomes an address, "" where none can be made.

    `leads` are the first parts of a path after which the handle comes (`/company/fernwell`);
    `below` says that the handle is the label before the host (`fernwell.wordpress.com`); `at` that
    it stands in the path with an @; `closed` what became of a platform that is no more.
    """

    code: str
    label: str
    group: Group
    hosts: tuple[str, ...] = ()
    address: str = ""
    leads: tuple[str, ...] = ()
    below: bool = False
    at: bool = False
    closed: str = ""

    @property
    def own(self) -> bool:
        """Say whether it is the council's own site, where nobody else gives out access."""
        return self.group is Group.OWN

    def address_of(self, handle: str) -> str:
        """Return the address of a handle, "" where the platform has no such rule."""
        bare = handle.strip().lstrip("@")
        return self.address.format(bare) if self.address and bare else ""


_N, _M, _V, _F = Group.NETWORKING, Group.MICRO_BLOGS, Group.VIDEO, Group.FORUMS
_ALL = (
    Platform(
        "facebook",
        "Facebook",
        _N,
        ("facebook.com", "fb.com", "fb.me", "fb.watch"),
        "https://www.facebook.com/{}",
        ("pages", "groups", "events", "profile.php", "people", "pg"),
    ),
    Platform("messenger", "Messenger", _N, ("messenger.com", "m.me"), "https://m.me/{}", ("t",)),
    Platform(
        "instagram",
        "Instagram",
        _N,
        ("instagram.com", "instagr.am"),
        "https://www.instagram.com/{}",
        ("_u", "stories"),
    ),
    Platform("myspace", "MySpace", _N, ("myspace.com",), "https://myspace.com/{}"),
    Platform(
        "threads", "Threads", _N, ("threads.com", "threads.net"), "https://www.threads.com/@{}"
    ),
    Platform(
        "snapchat", "Snapchat", _N, ("snapchat.com",), "https://www.snapchat.com/add/{}", ("add",)
    ),
    Platform(
        "pinterest",
        "Pinterest",
        _N,
        ("pinterest.co.uk", "pinterest.com", "pin.it"),
        "https://www.pinterest.co.uk/{}",
    ),
    Platform(
        "nextdoor",
        "Nextdoor",
        _N,
        ("nextdoor.co.uk", "nextdoor.com"),
        "https://nextdoor.co.uk/agency/{}",
        ("agency", "agency-detail", "pages", "page"),
    ),
    Platform(
        "whatsapp",
        "WhatsApp channel",
        _N,
        ("whatsapp.com",),
        "https://whatsapp.com/channel/{}",
        ("channel",),
    ),
    Platform("x", "X (Twitter)", _M, ("x.com", "twitter.com"), "https://x.com/{}", ("i", "#!")),
    Platform(
        "bluesky", "Bluesky", _M, ("bsky.app",), "https://bsky.app/profile/{}", ("profile",)
    ),
    Platform("mastodon", "Mastodon", _M, ("mastodon.social",), "", at=True),
    Platform("tumblr", "Tumblr", _M, ("tumblr.com",), "https://www.tumblr.com/{}", ("blog",)),
    Platform(
        "youtube",
        "YouTube",
        _V,
        ("youtube.com", "youtu.be", "youtube-nocookie.com"),
        "https://www.youtube.com/@{}",
        ("channel", "c", "user"),
    ),
    Platform(
        "vimeo", "Vimeo", _V, ("vimeo.com",), "https://vimeo.com/{}", ("channels", "showcase")
    ),
    Platform("tiktok", "TikTok", _V, ("tiktok.com",), "https://www.tiktok.com/@{}"),
    Platform("twitch", "Twitch", _V, ("twitch.tv",), "https://www.twitch.tv/{}"),
    Platform("flickr", "Flickr", _V, ("flickr.com",), "https://www.flickr.com/photos/{}", ("photos", "people")),
    Platform("soundcloud", "SoundCloud", _V, ("soundcloud.com",), "https://soundcloud.com/{}"),
    Platform("apple_podcasts", "Apple Podcasts", _V, ("podcasts.apple.com",)),
    Platform(
        "spotify", "Spotify", _V, ("open.spotify.com",), "https://open.spotify.com/show/{}",
        ("show", "user"),
    ),
    Platform(
        "linkedin",
        "LinkedIn",
        Group.LINKEDIN,
        ("linkedin.com", "lnkd.in"),
        "https://www.linkedin.com/company/{}",
        ("company", "school", "showcase", "groups", "in"),
    ),
    Platform(
        "wordpress", "WordPress blog", _F, ("wordpress.com",), "https://{}.wordpress.com",
        below=True,
    ),
    Platform(
        "blogger",
        "Blogger",
        _F,
        ("blogspot.com", "blogspot.co.uk"),
        "https://{}.blogspot.com",
        below=True,
    ),
    Platform("medium", "Medium", _F, ("medium.com",), "https://medium.com/@{}"),
    Platform(
        "reddit", "Reddit", _F, ("reddit.com",), "https://www.reddit.com/r/{}", ("r", "user", "u")
    ),
    Platform("mumsnet", "Mumsnet", _F, ("mumsnet.com",)),
    Platform(
        "discord", "Discord", _F, ("discord.com", "discord.gg"), "https://discord.gg/{}",
        ("invite", "channels"),
    ),
    Platform(
        "khub", "Knowledge Hub", _F, ("khub.net",), "https://khub.net/group/{}", ("group", "web")
    ),
    Platform(
        "communities_of_practice",
        "Communities of Practice",
        _F,
        closed="closed in March 2012; Knowledge Hub took its place",
    ),
    Platform("forum", "Another forum", _F),
    Platform("noticeboard", "The council’s noticeboard", Group.OWN),
    Platform("website", "The council’s website", Group.OWN),
    Platform("other", "Another site", _F),
)  # fmt: skip
PLATFORMS: Mapping[str, Platform] = {platform.code: platform for platform in _ALL}
OWN_SITES = tuple(platform.code for platform in _ALL if platform.own)
# How Oyez publishes says where, unless somebody says otherwise.
BY_NETWORK: Mapping[str, str] = {"noticeboard": "noticeboard", "wordpress": "wordpress"}


def of_group(group: str) -> tuple[str, ...]:
    """Return the codes of a group's platforms."""
    return tuple(platform.code for platform in _ALL if platform.group == group)


def choices() -> list[tuple[str, list[tuple[str, str]]]]:
    """Return the platforms that still exist, by group, for a form."""
    return [
        (group.label, [(p.code, p.label) for p in _ALL if p.group is group and not p.closed])
        for group in Group
    ]
