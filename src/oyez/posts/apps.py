from oyez.pages.room import RoomConfig


class PostsConfig(RoomConfig):
    name = "oyez.posts"
    label = "posts"
    verbose_name = "Messages"
