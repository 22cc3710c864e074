"""The REST API of one site: paths in, posts and media out, refusals in our words."""

import base64
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, TypeVar

from oyez.networks.base import NetworkError, NotSent, OutcomeUnknown, Receipt, Refused
from oyez.networks.http import Answer, File, Http
from oyez.networks.wordpress.words import DEFINITE, words

POST_FIELDS = "id,slug,status,link,date_gmt,modified_gmt"
MEDIA_FIELDS = "id,slug,source_url,alt_text"
# 503 only with Retry-After: core sends that (wp_maintenance) before it looks at anything.
_NOT_ACCEPTED = frozenset({429, 503})
_GARBLED = (
    "The site answered, but not as WordPress does. Check its address, and whether something on "
    "the site shields /wp-json/."
)
Item = TypeVar("Item")


@dataclass(frozen=True)
class Post:
    id: int
    slug: str
    status: str
    link: str
    published: datetime
    modified: datetime

    @property
    def receipt(self) -> Receipt:
        return Receipt(str(self.id), self.link, self.published)


@dataclass(frozen=True)
class Media:
    id: int
    slug: str
    url: str
    alt_text: str


class Api:
    """The REST API of one site: paths in, JSON out, refusals in our words."""

    def __init__(self, http: Http, site: str, username: str, password: str) -> None:
        self._http = http
        self._root = f"{site.strip().rstrip('/').removesuffix('/wp-admin')}/wp-json/wp/v2/"
        pair = base64.b64encode(f"{username}:{password}".encode()).decode()
        self._headers = {"Authorization": f"Basic {pair}", "Accept": "application/json"}

    def read(self, path: str, **params: str) -> Any:
        answer = self._http.read(self._root + path, params=params, headers=self._headers)
        if not answer.ok:
            raise _refused(answer)
        try:
            return answer.json()
        except ValueError:
            raise garbled(writing=False) from None

    def write(
        self,
        method: str,
        path: str,
        *,
        json_body: object = None,
        form: Mapping[str, str] | None = None,
        files: Sequence[File] = (),
    ) -> Any:
        answer = self._http.write(
            method,
            self._root + path,
            headers=self._headers,
            json_body=json_body,
            form=form,
            files=files,
            not_accepted=_NOT_ACCEPTED,
            definite=lambda answer: _code(answer) in DEFINITE,
        )
        if not answer.ok:
            raise _refused(answer)
        try:
            return answer.json()
        except ValueError:
            raise garbled(writing=True) from None


def _code(answer: Answer) -> str:
    return _reason(answer)[0]


def _reason(answer: Answer) -> tuple[str, int]:
    """Return the vendor's code and status; for an invalid parameter those of the parameter."""
    code = ""
    try:
        body = answer.json()
        code = str(body["code"])
        if code == "rest_invalid_param":
            for detail in body["data"]["details"].values():
                return str(detail["code"]), int(detail["data"]["status"])
    except (ValueError, KeyError, TypeError, AttributeError):
        pass  # an answer that is not the vendor's, or has no detail: the status speaks
    return code, answer.status


def _refused(answer: Answer) -> Refused:
    code, status = _reason(answer)
    return Refused(words(code, status), code=code or str(status))


def each(found: Any, make: Callable[[Any], Item]) -> list[Item]:
    """Read a listing; raises NotSent for what is none."""
    if not isinstance(found, list):
        raise NotSent(_GARBLED)
    return [make(item) for item in found]


def post_of(item: Any, *, writing: bool = False) -> Post:
    try:
        return Post(
            int(item["id"]),
            str(item["slug"]),
            str(item["status"]),
            _web_address(item["link"]),
            _instant(item["date_gmt"]),
            _instant(item["modified_gmt"]),
        )
    except (KeyError, TypeError, ValueError):
        raise garbled(writing=writing) from None


def media_of(item: Any, *, writing: bool = False) -> Media:
    try:
        url = _web_address(item["source_url"])
        return Media(int(item["id"]), str(item["slug"]), url, str(item["alt_text"]))
    except (KeyError, TypeError, ValueError):
        raise garbled(writing=writing) from None


def garbled(*, writing: bool) -> NetworkError:
    """Return what an answer that cannot be read means: after a write, anything may be true."""
    return OutcomeUnknown(_GARBLED) if writing else NotSent(_GARBLED)


def _web_address(text: Any) -> str:
    if not (isinstance(text, str) and text.startswith(("https://", "http://"))):
        raise ValueError("not a web address")
    return text


def _instant(text: Any) -> datetime:
    """Read WordPress' GMT, which names no zone; a draft has none of its own (null or zeros)."""
    return datetime.fromisoformat(str(text)).replace(tzinfo=UTC)
