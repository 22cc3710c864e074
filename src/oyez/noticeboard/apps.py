from oyez.pages.room import RoomConfig


class NoticeboardConfig(RoomConfig):
    name = "oyez.noticeboard"
    label = "noticeboard"
