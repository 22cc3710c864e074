"""Who may do what: one table, started from DOMAIN section 5 and true once written.

A right comes from a dated role and nothing else; administrator rights carry no content rights.
Departures from the requirement's table, with the reason:
- `POST_READ` for the Auditor and the DPO: findings and releases cannot be accounted for unseen.
- `POST_SETTLE` for the author's colleagues (any Representative): a parked delivery must not wait
  for one person's return.
- `PRE_ELECTION` not for Heads of Service and owners: a poll concerns the whole council, not their
  own share of it. Everyone who works here reads the dates.
- `EMERGENCY` and a role *on call*: the table's "on-call" Representative is a dated role here.
- `PEOPLE_READ`, `ACKNOWLEDGEMENT_READ` and `PAGE_REQUEST_READ` for the Auditor, who must be able to
  answer "who was nominated for Housing on 3 May"; the requirement's table has no such column.
- `PEOPLE_MANAGE` for HR alone: the table gives "people" settings to HR. Nobody gives a role to
  themselves, HR included (the service refuses it).
- `API_ACCESS_END` also for what the night ends: tokens of who left or lost the role.
- `EMERGENCY_ADMINISTRATION` and its role: the way back in when HR and ICT are locked out. It carries
  no other right, not even that of everybody to read the policy.
- `ACKNOWLEDGE` for every role that only a worker can hold: all but the Auditor from outside.
- `NOMINATE` for Heads of Service alone, as in the table: nobody nominates themselves, so a Head is
  nominated for their own area by another Head of Service.
- `DEPUTISE` also for HR, who cover for a Head of Service who is away already.
- `ABSENCE_RECORD` for whoever works here: the service narrows it to the person, their manager, the
  Head of Service of their area and HR.
- `ENGAGEMENT_END` for the Head of Service of the area (an agency worker, before the end) and HR.
- A person's own manager may record a paper acknowledgement without any role: the service asks.
"""

from collections.abc import Callable, Collection
from datetime import date
from enum import StrEnum

from django.db.models import Q, QuerySet

from oyez.people.actors import Actor, System
from oyez.people.errors import Forbidden
from oyez.people.holding import covers, engaged, held
from oyez.people.models import Person, RoleAssignment, ServiceArea, in_force


class Role(StrEnum):
    """A role of DOMAIN section 5; the first three are derived, the others assigned."""

    WORKER = "worker"
    REPRESENTATIVE = "representative"
    OWNER = "owner"
    HEAD_OF_SERVICE = "head_of_service"
    HEAD_OF_COMMUNICATIONS = "head_of_communications"
    HR_OFFICER = "hr_officer"
    CUSTOMER_SERVICES_MANAGER = "customer_services_manager"
    ICT = "ict"
    DPO = "dpo"
    MONITORING_OFFICER = "monitoring_officer"
    ON_CALL = "on_call"
    AUDITOR = "auditor"
    EMERGENCY_ADMINISTRATOR = "emergency_administrator"

    @property
    def label(self) -> str:
        """The role as people say it."""
        return _LABELS.get(self, self.value.replace("_", " ").capitalize())


_LABELS = {
    Role.ON_CALL: "the Representative on call",
    Role.OWNER: "page owner",
    Role.REPRESENTATIVE: "Communication Representative",
    Role.HEAD_OF_SERVICE: "Head of Service",
    Role.HEAD_OF_COMMUNICATIONS: "Head of Communications",
    Role.HR_OFFICER: "HR Officer",
    Role.CUSTOMER_SERVICES_MANAGER: "Customer Services Manager",
    Role.ICT: "ICT",
    Role.DPO: "Data Protection Officer",
    Role.MONITORING_OFFICER: "Monitoring Officer",
}
# Nobody can be given the emergency administrator's role, and its holder has no other: it belongs to
# the one person with this reference, whatever else the register says of them.
EMERGENCY_REFERENCE = "emergency-administrator"
ASSIGNED_ROLES = frozenset(Role) - {
    Role.WORKER,
    Role.REPRESENTATIVE,
    Role.OWNER,
    Role.EMERGENCY_ADMINISTRATOR,
}

_COVERED = frozenset({Role.REPRESENTATIVE, Role.HEAD_OF_SERVICE})

# Rooms above tell here how a role of theirs is known (accounts: who owns a page).
_role_sources: dict[Role, Callable[[Person, date], bool]] = {}


def register_role_source(role: Role, holds: Callable[[Person, date], bool]) -> None:
    """Have `holds(person, day)` decide whether a person who works here has `role`."""
    _role_sources[role] = holds


class Permission(StrEnum):
    """A right that a route or a service asks for."""

    TODAY = "today"
    EXAMINE = "examine"
    POLICY_READ = "policy.read"
    POLICY_WRITE = "policy.write"
    POLICY_APPROVE = "policy.approve"
    POLICY_CONTROLS = "policy.controls"
    COUNCIL_PROFILE = "policy.council_profile"
    PRE_ELECTION = "policy.pre_election"
    ACCOUNT_READ = "accounts.read"
    ACCOUNT_MANAGE = "accounts.manage"
    POST_READ = "posts.read"
    POST_WRITE = "posts.write"
    POST_REVIEW = "posts.review"
    POST_RELEASE = "posts.release"
    POST_SETTLE = "posts.settle"
    PEOPLE_IMPORT = "people.import"
    PEOPLE_READ = "people.read"
    PEOPLE_MANAGE = "people.manage"
    NOMINATE = "people.nominate"
    DEPUTISE = "people.deputise"
    ABSENCE_RECORD = "people.absence"
    ENGAGEMENT_END = "people.engagement_end"
    SIGN_IN_MANAGE = "people.sign_in"
    API_ACCESS = "people.api_access"
    API_ACCESS_END = "people.api_access_end"
    EMERGENCY_ADMINISTRATION = "people.emergency_administration"
    NOTIFICATIONS = "notifications.own"
    NOTIFICATION_FAILURES = "notifications.failures"
    ACKNOWLEDGE = "policy.acknowledge"
    ACKNOWLEDGEMENT_READ = "policy.acknowledgements"
    ACKNOWLEDGEMENT_NUMBERS = "policy.acknowledgement_numbers"
    POLICY_QUIZ = "policy.quiz"
    POLICY_RELATED = "policy.related"
    EMERGENCY = "policy.emergency"
    PAGE_REQUEST = "accounts.request"
    PAGE_REQUEST_READ = "accounts.request_read"
    PAGE_CONSULT = "accounts.consult"
    PAGE_DECIDE = "accounts.decide"
    ACCOUNT_SET_UP = "accounts.set_up"
    ACCOUNT_HANDOVER = "accounts.handover"
    ACCOUNT_REVIEW = "accounts.review"
    ACCESS_PROPOSE = "accounts.propose_grant"
    ACCESS_GRANT = "accounts.grant"
    ACCESS_GRANT_REMOVE = "accounts.grant_remove"


_EVERYBODY = frozenset(Role) - {Role.EMERGENCY_ADMINISTRATOR}
_R, _O, _HS, _HC = (
    Role.REPRESENTATIVE,
    Role.OWNER,
    Role.HEAD_OF_SERVICE,
    Role.HEAD_OF_COMMUNICATIONS,
)
_HR, _IT, _DP, _MO = Role.HR_OFFICER, Role.ICT, Role.DPO, Role.MONITORING_OFFICER
_W, _CS, _CALL, _AUDIT = (
    Role.WORKER,
    Role.CUSTOMER_SERVICES_MANAGER,
    Role.ON_CALL,
    Role.AUDITOR,
)

TABLE: dict[Permission, frozenset[Role]] = {
    Permission.TODAY: _EVERYBODY,
    Permission.EXAMINE: frozenset({_HC, _IT, _DP, _AUDIT}),
    Permission.POLICY_READ: _EVERYBODY,
    Permission.POLICY_WRITE: frozenset({_HC}),
    Permission.POLICY_APPROVE: frozenset({_HC, _HR}),
    Permission.POLICY_CONTROLS: frozenset({_HC, _HR, _IT}),
    Permission.COUNCIL_PROFILE: frozenset({_HC}),
    Permission.PRE_ELECTION: frozenset({_HC, _MO}),
    Permission.ACCOUNT_READ: _EVERYBODY,
    Permission.ACCOUNT_MANAGE: frozenset({_HC, _IT}),
    Permission.POST_READ: frozenset({_R, _O, _HS, _HC, _DP, _MO, Role.AUDITOR}),
    Permission.POST_WRITE: frozenset({_R, _O, _HC}),
    Permission.POST_REVIEW: frozenset({_R, _O, _HS, _HC, _DP, _MO}),
    Permission.POST_RELEASE: frozenset({_HC, _DP}),
    Permission.POST_SETTLE: frozenset({_R, _O, _HC}),
    Permission.PEOPLE_IMPORT: frozenset({_HR, _IT}),
    Permission.PEOPLE_READ: frozenset({_HS, _HC, _HR, _IT, _AUDIT}),
    Permission.PEOPLE_MANAGE: frozenset({_HR}),
    Permission.NOMINATE: frozenset({_HS}),
    Permission.DEPUTISE: frozenset({_HS, _HR}),
    Permission.ABSENCE_RECORD: _EVERYBODY - {_AUDIT},
    Permission.ENGAGEMENT_END: frozenset({_HS, _HR}),
    Permission.SIGN_IN_MANAGE: frozenset({_HR, _IT}),
    Permission.API_ACCESS: frozenset({_R, _O, _HS, _HC, _IT}),
    Permission.API_ACCESS_END: frozenset({_HR, _IT}),
    Permission.EMERGENCY_ADMINISTRATION: frozenset({Role.EMERGENCY_ADMINISTRATOR}),
    Permission.NOTIFICATIONS: _EVERYBODY,
    Permission.NOTIFICATION_FAILURES: frozenset({_HC, _IT}),
    Permission.ACKNOWLEDGE: _EVERYBODY - {_AUDIT},
    Permission.ACKNOWLEDGEMENT_READ: frozenset({_HS, _HR, _AUDIT}),
    Permission.ACKNOWLEDGEMENT_NUMBERS: frozenset({_HS, _HC, _HR, _DP, _MO, _AUDIT}),
    Permission.POLICY_QUIZ: frozenset({_HC, _HR}),
    Permission.POLICY_RELATED: frozenset({_HC, _HR}),
    Permission.EMERGENCY: frozenset({_CALL, _HS, _HC}),
    Permission.PAGE_REQUEST: _EVERYBODY - {_AUDIT},
    Permission.PAGE_REQUEST_READ: frozenset({_HS, _HC, _HR, _CS, _IT, _DP, _MO, _AUDIT}),
    Permission.PAGE_CONSULT: frozenset({_HC, _HR, _CS}),
    Permission.PAGE_DECIDE: frozenset({_HS}),
    Permission.ACCOUNT_SET_UP: frozenset({_O, _HC, _IT}),
    Permission.ACCOUNT_HANDOVER: frozenset({_O, _HS, _HC}),
    Permission.ACCOUNT_REVIEW: frozenset({_R, _O, _HC}),
    Permission.ACCESS_PROPOSE: frozenset({_O, _HS, _HC, _IT}),
    Permission.ACCESS_GRANT: frozenset({_HC, _IT}),
    Permission.ACCESS_GRANT_REMOVE: frozenset({_HC, _HR, _IT}),
}
# What the system does by itself, on a schedule or at a person's command line.
SYSTEM_TABLE: dict[str, frozenset[Permission]] = {
    "command_line": frozenset(
        {
            Permission.POLICY_WRITE,
            Permission.PEOPLE_IMPORT,
            Permission.ACCOUNT_MANAGE,
            Permission.SIGN_IN_MANAGE,
        }
    ),
    "publishing": frozenset(),
    # What the council's directory brings: people by SCIM, and a sign-in for whom it vouches.
    "directory": frozenset({Permission.PEOPLE_IMPORT, Permission.SIGN_IN_MANAGE}),
    # What runs at night: it ends what a date has ended, and tells people. It decides nothing.
    # The register file that HR leaves at night is HR's own act.
    "night": frozenset({Permission.API_ACCESS_END, Permission.PEOPLE_IMPORT}),
    "setup": frozenset(Permission),
}


def roles_of(person: Person, *, on: date) -> frozenset[Role]:
    """Return the roles that `person` holds on that day: none without an engagement then.

    A live cover counts as the role that it covers. Absence takes no right away. An auditor may
    come from outside: the role stands without an engagement. Costs one query, and one for each
    role that a room above decides.
    """
    if person.reference == EMERGENCY_REFERENCE:
        return frozenset({Role.EMERGENCY_ADMINISTRATOR})
    roles = {Role(role) for role, _ in held(person, on)}
    if Role.WORKER not in roles:
        return frozenset(roles & {Role.AUDITOR})
    roles |= {role for role, holds in _role_sources.items() if holds(person, on)}
    return frozenset(roles)


def in_post(*, on: date) -> QuerySet[Person]:
    """Return who works here on that day, and who is auditor then."""
    auditing = RoleAssignment.objects.filter(in_force(on), role=Role.AUDITOR).values("person")
    return Person.objects.filter(Q(pk__in=engaged(on).values("person")) | Q(pk__in=auditing))


def holders(roles: Collection[Role], *, on: date) -> QuerySet[Person]:
    """Return who works here and has one of these roles on that day, assigned or by cover."""
    assigned = RoleAssignment.objects.filter(in_force(on), role__in=list(roles)).values("person")
    holding = Q(pk__in=assigned)
    for role in roles:
        if role in _COVERED:
            holding |= Q(pk__in=covers(on, role=role).values("person"))
    return in_post(on=on).filter(holding)


def areas_of(person: Person, role: Role, *, on: date) -> frozenset[int]:
    """Return the ids of the service areas for which `person` holds `role` on that day.

    None for who does not work here on that day; covers count. With `Role.WORKER`, where they work.
    """
    rows = held(person, on)
    if not any(name == Role.WORKER for name, _ in rows):
        return frozenset()
    return frozenset(area for name, area in rows if name == role and area is not None)


def allowed(
    actor: Actor, permission: Permission, *, on: date, area: ServiceArea | None = None
) -> bool:
    """Say whether `actor` has the right on that day.

    With `area`, a Head of Service's right holds only where that area is theirs.
    """
    if isinstance(actor, System):
        return permission in SYSTEM_TABLE.get(actor.name, frozenset())
    granting = roles_of(actor, on=on) & TABLE[permission]
    if area is not None and granting == {Role.HEAD_OF_SERVICE}:
        return area.pk in areas_of(actor, Role.HEAD_OF_SERVICE, on=on)
    return bool(granting)


def require(
    actor: Actor, permission: Permission, *, on: date, area: ServiceArea | None = None
) -> None:
    """Raise Forbidden, saying who has the right, unless `actor` has it on that day."""
    if not allowed(actor, permission, on=on, area=area):
        raise Forbidden(f"You do not have the right to do this. {who_may(TABLE[permission])}")


def who_may(roles: Collection[Role]) -> str:
    """Return a sentence that names who has a right, in the order of DOMAIN section 5."""
    named = [role.label for role in Role if role in roles]
    if set(roles) >= _EVERYBODY:
        return "Everyone who works for the council may."
    return f"Ask: {' or '.join(named)}."
