from oyez.pages.room import RoomConfig


class PublishingConfig(RoomConfig):
    name = "oyez.publishing"
    label = "publishing"
    verbose_name = "Publishing"
