from oyez.pages.room import RoomConfig


class PolicyConfig(RoomConfig):
    name = "oyez.policy"
    label = "policy"
