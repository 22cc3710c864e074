from oyez.pages.room import RoomConfig


class PeopleConfig(RoomConfig):
    name = "oyez.people"
    label = "people"
    verbose_name = "People"
