from oyez.pages.room import RoomConfig


class WebConfig(RoomConfig):
    name = "oyez.web"
    label = "web"
