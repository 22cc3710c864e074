"""Where platforms keep their privacy settings: a dated note, for people and not for machines."""

from dataclasses import dataclass

KNOWN_IN = "January 2025"
"""When the paths below were written down. Platforms move their menus."""


@dataclass(frozen=True)
class Platform:
    """A platform and the way to its privacy settings; `note` says what they do not hide."""

    name: str
    path: str
    note: str = ""


PLATFORMS = (
    Platform(
        "Facebook",
        "Settings and privacy, then Privacy Checkup",
        "Look at who sees old posts and who may tag you.",
    ),
    Platform(
        "Instagram",
        "Settings, then Account privacy",
        "A private account still shows name, picture and biography.",
    ),
    Platform(
        "Threads", "Settings, then Privacy", "Its privacy is set apart from that of Instagram."
    ),
    Platform(
        "X",
        "Settings and privacy, Privacy and safety, then Audience and tagging",
        "What you posted before may be kept by others.",
    ),
    Platform(
        "LinkedIn",
        "Settings and Privacy, then Visibility",
        "Your job title and employer are public unless you change it.",
    ),
    Platform("TikTok", "Settings and privacy, then Privacy", "Turn off downloads of your videos."),
    Platform(
        "YouTube",
        "Settings, then Privacy; for a video its own Visibility",
        "Comments that you write are public.",
    ),
    Platform("Snapchat", "Settings, then Privacy controls", "Look at who sees where you are."),
    Platform(
        "WhatsApp", "Settings, then Privacy", "Whoever is in a group sees your telephone number."
    ),
    Platform(
        "Nextdoor", "Settings, then Privacy", "Neighbours see your name and part of your address."
    ),
    Platform(
        "Bluesky", "Settings, then Privacy and security", "Everything posted there is public."
    ),
    Platform(
        "Mastodon",
        "Preferences, then Privacy and reach; for a post its own visibility",
        "Whoever runs the server can read direct messages.",
    ),
)
