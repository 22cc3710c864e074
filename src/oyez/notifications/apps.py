from oyez.pages.room import RoomConfig


class NotificationsConfig(RoomConfig):
    name = "oyez.notifications"
    label = "notifications"
    verbose_name = "Notifications"
