from oyez.pages.room import RoomConfig


class MediaConfig(RoomConfig):
    name = "oyez.media"
    label = "media"
    verbose_name = "Pictures"
