"""Django's settings, all from `OYEZ_…` variables; `docs/operate.md` lists them.

An unknown or malformed variable stops the start with one clear line (`oyez.cli.django_setup`).
"""

import os
from datetime import timedelta
from pathlib import Path
from typing import Any

import dj_database_url
from csp.constants import NONE, SELF

from oyez.lib.clock import Clock, system_clock
from oyez.lib.environment import Setting, boolean, number, port, read_settings, words
from oyez.lib.mail_server import MailServer, mail_server, sender
from oyez.lib.secret_key import read_or_make_key
from oyez.lib.site_address import server_address, site_address


def _database(text: str) -> str:
    if text and not text.startswith(("sqlite:///", "postgres://", "postgresql://")):
        raise ValueError("an address such as sqlite:////srv/oyez.sqlite3 or postgresql://host/name")
    return text


def _one_or_all(text: str) -> str:
    if text not in {"one", "all"}:
        raise ValueError("one or all")
    return text


SETTINGS = (
    Setting("DATA_DIR", "Where the database, pictures and keys are kept.", "./data", Path),
    Setting(
        "DATABASE_URL",
        "The database: sqlite:///… or postgresql://…; empty is SQLite in the data folder.",
        "",
        _database,
        secret=True,
    ),
    Setting("PORT", "The port that `oyez run` and `oyez demo` listen on.", "8000", port),
    Setting("SITE_URL", "The public address of this site, without a path.", "", site_address),
    Setting("ALLOWED_HOSTS", "Further host names that it answers to, with commas.", "", words),
    Setting("BEHIND_PROXY", "Trust X-Forwarded-Proto of a proxy in front.", "false", boolean),
    Setting(
        "DEBUG", "Show Django's error pages. Never where others can reach it.", "false", boolean
    ),
    Setting("SECRET_KEY", "Signs sessions; made and kept in the data folder.", "", secret=True),
    Setting("TOKEN_KEY", "Encrypts network tokens; made and kept likewise.", "", secret=True),
    Setting(
        "PRIVATE_HOSTS",
        "Hosts on private addresses that networks may call (a WordPress inside), with commas.",
        "",
        words,
    ),
    Setting(
        "VISIT_LINKS",
        "Visit the links of drafts, to say which lead nowhere.",
        "true",
        boolean,
    ),
    Setting(
        "EMAIL_URL",
        "The mail server: smtps://user:password@host, smtp+tls://… or smtp://host; empty sends none.",
        "",
        mail_server,
        secret=True,
    ),
    Setting("EMAIL_FROM", "The address that email comes from.", "", sender),
    Setting(
        "SESSION_IDLE_MINUTES",
        "After how many minutes without a page somebody signs in again.",
        "120",
        number(5, 1440),
    ),
    Setting("SESSION_HOURS", "After how many hours at most, too.", "12", number(1, 24)),
    Setting("OIDC_TENANT", "The council's tenant id in Entra ID: staff sign in there.", ""),
    Setting("OIDC_CLIENT_ID", "The id under which this site is registered there.", ""),
    Setting("OIDC_CLIENT_SECRET", "The secret of that registration.", "", secret=True),
    Setting(
        "OIDC_SERVER",
        "Another OpenID Connect server than Entra ID's for that tenant.",
        "",
        server_address,
    ),
    Setting("PEOPLE_FILE", "The register file that HR leaves: imported at night.", ""),
    Setting("PEOPLE_FILE_COMPLETE", "It names everybody who works here.", "false", boolean),
    Setting(
        "PAGE_CONSULTATION",
        "Whose advice a page needs before a Head of Service decides: one of the three roles, or all.",
        "one",
        _one_or_all,
    ),
    Setting("SHARED", "For our tests: a folder with documents to check against.", ""),
)

_given = read_settings(SETTINGS, os.environ)

DATA_DIR: Path = _given["DATA_DIR"].resolve()
PORT: int = _given["PORT"]
SITE_URL: str = _given["SITE_URL"] or f"http://127.0.0.1:{PORT}"
DEBUG: bool = _given["DEBUG"]
PRIVATE_HOSTS: tuple[str, ...] = _given["PRIVATE_HOSTS"]
VISIT_LINKS: bool = _given["VISIT_LINKS"]
PEOPLE_FILE: Path | None = Path(_given["PEOPLE_FILE"]) if _given["PEOPLE_FILE"] else None
PEOPLE_FILE_COMPLETE: bool = _given["PEOPLE_FILE_COMPLETE"]
PAGE_CONSULTATION: str = _given["PAGE_CONSULTATION"]
SECRET_KEY = _given["SECRET_KEY"] or read_or_make_key(DATA_DIR / "secret.key")
TOKEN_KEYS = words(_given["TOKEN_KEY"]) or (read_or_make_key(DATA_DIR / "token.key"),)
# What time it is, for everything that serves a request; tests put their own clock here.
CLOCK: Clock = system_clock
# No variable sets this: only `oyez demo` does, in its own process.
DEMONSTRATION = False
# Whoever may publish, approve or administer signs in with a second step. No variable turns it off.
TWO_STEP = True

_site_host = SITE_URL.split("://", 1)[1].split(":", 1)[0]
ALLOWED_HOSTS = [_site_host, "127.0.0.1", "localhost", "[::1]", *_given["ALLOWED_HOSTS"]]
CSRF_TRUSTED_ORIGINS = [SITE_URL]
_SECURE = SITE_URL.startswith("https://")

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.humanize",
    "django.forms",
    "csp",
    # Our rooms come before allauth, so that our templates win over its.
    "oyez.ledger",
    "oyez.pages",
    "oyez.people",
    "oyez.notifications",
    "oyez.policy",
    "oyez.accounts",
    "oyez.media",
    "oyez.posts",
    "oyez.noticeboard",
    "oyez.publishing",
    "oyez.web",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.socialaccount",
    "axes",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "oyez.people.middleware.SignedInPerson",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "oyez.web.middleware.Complaints",
    "axes.middleware.AxesMiddleware",
]

ROOT_URLCONF = "oyez.urls"
CSRF_FAILURE_VIEW = "oyez.pages.errors.csrf_failed"
WSGI_APPLICATION = "oyez.wsgi.application"
FORM_RENDERER = "django.forms.renderers.TemplatesSetting"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.messages.context_processors.messages",
                "oyez.pages.navigation.navigation",
                "oyez.web.context.council",
            ],
            "builtins": ["oyez.pages.templatetags.oyez"],
        },
    }
]


def _sqlite_or_server(url: str) -> dict[str, Any]:
    database: dict[str, Any] = dict(dj_database_url.parse(url))
    if database["ENGINE"] == "django.db.backends.sqlite3":
        # Measured: without these, most contending writers fail (docs/decisions/0001-parts.md).
        database["OPTIONS"] = {
            "transaction_mode": "IMMEDIATE",
            "timeout": 20,
            "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;",
        }
    return database


DATABASES = {
    "default": _sqlite_or_server(_given["DATABASE_URL"] or f"sqlite:///{DATA_DIR}/oyez.sqlite3")
}
ATOMIC_REQUESTS = False
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

AUTH_USER_MODEL = "people.User"
AUTHENTICATION_BACKENDS = [
    "axes.backends.AxesStandaloneBackend",
    "allauth.account.auth_backends.AuthenticationBackend",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 12},
    },
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "web:today"
ACCOUNT_ADAPTER = "oyez.people.adapter.RegisteredPeopleOnly"
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_EMAIL_VERIFICATION = "none"  # the address comes from the council's own register
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGOUT_REDIRECT_URL = "account_login"
ACCOUNT_SESSION_REMEMBER = False

_MAIL: MailServer = _given["EMAIL_URL"]
EMAIL_IS_SET_UP = bool(_MAIL)
EMAIL_HOST, EMAIL_PORT = _MAIL.host, _MAIL.port
EMAIL_HOST_USER, EMAIL_HOST_PASSWORD = _MAIL.user, _MAIL.password
EMAIL_USE_TLS, EMAIL_USE_SSL = _MAIL.starttls, _MAIL.tls
EMAIL_TIMEOUT = 20
DEFAULT_FROM_EMAIL = SERVER_EMAIL = _given["EMAIL_FROM"] or f"oyez@{_site_host}"
PASSWORD_RESET_TIMEOUT = 60 * 60
ACCOUNT_EMAIL_NOTIFICATIONS = True
ACCOUNT_EMAIL_UNKNOWN_ACCOUNTS = False
ACCOUNT_EMAIL_SUBJECT_PREFIX = "Oyez: "
# django-axes locks first, at five; this holds where it is not asked, as for one's password again.
ACCOUNT_RATE_LIMITS = {"login_failed": "20/5m/key"}
ALLAUTH_TRUSTED_PROXY_COUNT = 1 if _given["BEHIND_PROXY"] else 0
MFA_ADAPTER = "oyez.people.sign_in.mfa.SecondSteps"
MFA_FORMS = {
    "authenticate": "oyez.people.sign_in.mfa.CodeForm",
    "authenticate_webauthn": "oyez.people.sign_in.mfa.PasskeyForm",
}
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_TOTP_TOLERANCE = 1  # telephones' clocks are not exact
MFA_RECOVERY_CODE_COUNT = 10
SOCIALACCOUNT_ADAPTER = "oyez.people.sign_in.directory_adapter.CouncilDirectory"
SOCIALACCOUNT_EMAIL_AUTHENTICATION = False  # never by an email address: by tenant and object id
SOCIALACCOUNT_STORE_TOKENS = False
OIDC_TENANT: str = _given["OIDC_TENANT"].strip().lower()
OIDC_CLIENT_ID: str = _given["OIDC_CLIENT_ID"]
OIDC_CLIENT_SECRET: str = _given["OIDC_CLIENT_SECRET"]
OIDC_SERVER: str = _given["OIDC_SERVER"]
AXES_HANDLER = "oyez.people.sign_in.lock_outs.KeepsNothing"
AXES_CLIENT_IP_CALLABLE = "oyez.people.sign_in.lock_outs.hidden_address"
AXES_USERNAME_CALLABLE = "oyez.people.sign_in.lock_outs.hidden_name"
AXES_LOCKOUT_CALLABLE = "oyez.people.sign_in.lock_outs.locked_page"
AXES_LOCKOUT_PARAMETERS = [["username", "ip_address"]]
AXES_FAILURE_LIMIT = 5
AXES_COOLOFF_TIME = timedelta(minutes=15)
AXES_RESET_COOL_OFF_ON_FAILURE_DURING_LOCKOUT = False
AXES_RESET_ON_SUCCESS = True
AXES_DISABLE_ACCESS_LOG = True
AXES_ENABLE_ADMIN = False
AXES_VERBOSE = False

SESSION_IDLE = timedelta(minutes=_given["SESSION_IDLE_MINUTES"])
SESSION_LONGEST = timedelta(hours=_given["SESSION_HOURS"])
SESSION_COOKIE_AGE = int(SESSION_LONGEST.total_seconds())
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = _SECURE
SESSION_COOKIE_HTTPONLY = CSRF_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"
SECURE_HSTS_SECONDS = 31_536_000 if _SECURE else 0
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CONTENT_TYPE_NOSNIFF = True
X_FRAME_OPTIONS = "DENY"
if _given["BEHIND_PROXY"]:
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF],
        "font-src": [SELF],
        "connect-src": [SELF],
        "manifest-src": [SELF],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
        "base-uri": [NONE],
    }
}

LANGUAGE_CODE = "en-gb"
USE_I18N = False
TIME_ZONE = "Europe/London"
USE_TZ = True

STATIC_URL = "/static/"
MEDIA_ROOT = DATA_DIR / "media"
WHITENOISE_USE_FINDERS = True
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
FILE_UPLOAD_PERMISSIONS = 0o640
DATA_UPLOAD_MAX_MEMORY_SIZE = 12 * 1024 * 1024

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"stderr": {"class": "logging.StreamHandler"}},
    "root": {"handlers": ["stderr"], "level": "WARNING"},
    "loggers": {"oyez": {"level": "INFO"}, "axes": {"level": "ERROR"}},
}
