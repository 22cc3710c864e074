"""WordPress' codes in plain words: what happened and what to do next.

Codes from the source of WordPress 6 (wp-includes/rest-api and wp-includes/user.php).
"""

NEEDED = {
    "edit_posts": "write posts",
    "publish_posts": "publish",
    "edit_published_posts": "correct what is published",
    "delete_published_posts": "withdraw what is published",
    "upload_files": "upload pictures",
}
"""The rights (capabilities) that our work needs of a user, each as the end of “may not …”."""

DEFINITE = frozenset(
    {
        "rest_cannot_delete",
        "rest_trash_not_supported",
        "rest_upload_file_error",
        "rest_upload_sideload_error",
        "rest_upload_unknown_error",
    }
)
"""Codes that core sends with a status of 500 or 501 although it knows that nothing was done."""

_SIGN_IN = (
    "WordPress does not accept the user name and application password. Make a new application "
    "password in WordPress (Users, Profile, Application Passwords) and enter it again. If both are "
    "right, the web server in front of the site drops the “Authorization” header: ask the site's "
    "administrator to let it through."
)
_ROLE = (
    "The WordPress user may not do this. Ask the site's administrator to give this user the role "
    "“Author” or “Editor”."
)
_PICTURE = (
    "WordPress did not take the picture: its type or size is not allowed there. Use a smaller "
    "JPEG or PNG, or ask the site's administrator to raise the limit for uploads."
)
_NOT_RECOGNISED = 401
_SERVER_ERROR = 500
_GONE = "The post is no longer on the site: someone has deleted it or moved it to the bin there."
_SPACE = "The site has no room left for pictures. Ask the site's administrator."

_BY_CODE = {
    "incorrect_password": _SIGN_IN,
    "invalid_username": _SIGN_IN,
    "invalid_email": _SIGN_IN,
    "application_passwords_disabled": (
        "The site does not allow application passwords. Ask its administrator to allow them, or "
        "to serve the site over https."
    ),
    "application_passwords_disabled_for_user": (
        "The site does not allow application passwords for this user. Ask its administrator."
    ),
    "rest_forbidden": _ROLE,
    "rest_forbidden_context": _ROLE,
    "rest_forbidden_status": _ROLE,
    "rest_cannot_create": _ROLE,
    "rest_cannot_publish": _ROLE,
    "rest_cannot_edit": _ROLE,
    "rest_cannot_edit_others": _ROLE,
    "rest_cannot_delete": _ROLE,
    "rest_user_cannot_delete_post": _ROLE,
    "rest_invalid_param": (
        "WordPress refused part of the message as invalid. Change the text or picture and publish "
        "again; if that does not help, tell the site's administrator."
    ),
    "rest_invalid_featured_media": "The picture is no longer on the site. Publish again.",
    "rest_no_route": (
        "There is no WordPress at this address that can be published to. Check the address; it is "
        "that of the site's front page."
    ),
    "rest_post_invalid_id": _GONE,
    "rest_already_trashed": _GONE,
    "rest_upload_sideload_error": _PICTURE,
    "rest_upload_file_error": _PICTURE,
    "rest_upload_unknown_error": _PICTURE,
    "rest_upload_file_too_big": _PICTURE,
    "rest_upload_limited_space": _SPACE,
    "rest_upload_user_quota_exceeded": _SPACE,
    "rest_upload_hash_mismatch": "The picture was damaged on its way. Publish again.",
    "rest_upload_no_data": "The picture arrived empty. Choose it again and publish again.",
}

_BY_STATUS = {
    403: (
        "Something in front of the site (a firewall or a security plugin) refused the call. Ask "
        "the site's administrator to let Oyez reach /wp-json/."
    ),
    404: (
        "There is no WordPress interface at this address. Check the address, and that the site's "
        "permalinks (Settings, Permalinks) are not “Plain”."
    ),
    410: _GONE,
    413: _PICTURE,
}


STATUSES = {
    "trash": "moved to the bin",
    "private": "made private",
    "pending": "held for review",
    "future": "scheduled for later",
    "draft": "turned back into a draft",
}
"""What someone on the site has done to a post, by the status it has now."""


def words(code: str, status: int) -> str:
    """Return what staff should read for the vendor's `code` ("" for none) and HTTP status.

    WordPress sends the codes of a missing right also to a caller it has not recognised: then the
    status is 401, and the password is what is wrong.
    """
    if status == _NOT_RECOGNISED and not code.startswith("application_passwords_disabled"):
        return _SIGN_IN
    if code == "rest_cannot_delete" and status >= _SERVER_ERROR:
        return "WordPress could not delete it. Ask the site's administrator."
    if code in _BY_CODE:
        return _BY_CODE[code]
    return _BY_STATUS.get(status) or (
        f"WordPress refused it ({code or status}). Tell the site's administrator this code."
    )
