from oyez.pages.room import RoomConfig


class AccountsConfig(RoomConfig):
    name = "oyez.accounts"
    label = "accounts"
    verbose_name = "Accounts"
