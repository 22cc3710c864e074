"""The statements that bring a staged file into the register: over all its rows at once.

`+column` keeps SQLite from an index that finds a whole area for each row.
They run on SQLite and PostgreSQL alike. `s` is a staged row; `%(file)s`, `%(today)s`,
`%(yesterday)s`, `%(now)s`, `%(since)s` and `%(actor)s` are given. Where a file says a thing on
several lines, its first line speaks (`_FIRST_…`); lines that differ were refused before.
"""

_DIFFERS = "({a} <> {b} OR ({a} IS NULL) <> ({b} IS NULL))"


def _differs(a: str, b: str) -> str:
    return _DIFFERS.format(a=a, b=b)


def _first(*keys: str) -> str:
    same = " AND ".join(f"d.{key} = s.{key}" for key in ("file_id", "reference", *keys))
    return f"s.id = (SELECT MIN(d.id) FROM people_stagedrow d WHERE {same})"  # noqa: S608


_FIRST_PERSON = _first()
_FIRST_ENGAGEMENT = _first("engagement", "area_name", "start")
_FIRST_ROLE = _first("role", "area_name", "role_start")
_FIRST_NOMINATION = _first("area_name", "nominated_from")
_IN_FILE = "s.file_id = %(file)s"
_END = 's."end"'
_OPEN = '(s."end" IS NULL OR s."end" >= %(today)s)'
_NEEDS_WORKER = (
    "(d.engagement <> '' OR d.nominated_from IS NOT NULL OR (d.role <> '' AND d.role <> 'auditor'))"
)
_OWN_ROWS = (
    "SELECT 1 FROM people_stagedrow d WHERE d.file_id = s.file_id AND d.reference = s.reference"
)

AREAS = """
UPDATE people_stagedrow AS s SET
  named_area_id = (SELECT a.id FROM people_servicearea a WHERE a.name = s.area_name),
  area_id = (SELECT COALESCE(a.merged_into_id, a.id) FROM people_servicearea a
             WHERE a.name = s.area_name)
WHERE s.file_id = %(file)s AND s.area_name <> ''
"""
PEOPLE = """
UPDATE people_stagedrow AS s SET
  person_id = (SELECT p.id FROM people_person p WHERE p.reference = s.reference)
WHERE s.file_id = %(file)s AND s.person_id IS NULL
"""
_FORGET = """
UPDATE people_stagedrow SET person_id = NULL, area_id = NULL, named_area_id = NULL,
  engagement_row_id = NULL, moved_from_id = NULL, role_row_id = NULL, nomination_row_id = NULL,
  change = ''
WHERE file_id = %(file)s
"""
# The area that the named one became, else the named one itself: it may have ended long before.
_ENGAGEMENTS = """
UPDATE people_stagedrow AS s SET engagement_row_id = COALESCE(
  (SELECT MAX(e.id) FROM people_engagement e
   WHERE e.person_id = s.person_id AND e.kind = s.engagement AND NOT e.moved_on
     AND +e.service_area_id = s.area_id
     AND (e.file_start = s.start OR (e.file_start IS NULL AND e.start = s.start))),
  (SELECT MAX(e.id) FROM people_engagement e
   WHERE e.person_id = s.person_id AND e.kind = s.engagement AND NOT e.moved_on
     AND +e.service_area_id = s.named_area_id
     AND (e.file_start = s.start OR (e.file_start IS NULL AND e.start = s.start))))
WHERE s.file_id = %(file)s AND s.engagement <> '' AND s.person_id IS NOT NULL
"""
# The same kind from the same day, but in another area: the person has moved.
_MOVES = """
UPDATE people_stagedrow AS s SET moved_from_id = (
  SELECT MAX(e.id) FROM people_engagement e
  WHERE e.person_id = s.person_id AND e.kind = s.engagement AND e.file_start = s.start
    AND NOT e.moved_on AND (e."end" IS NULL OR e."end" >= %(today)s)
    AND NOT EXISTS (SELECT 1 FROM people_stagedrow o WHERE o.file_id = s.file_id
                    AND o.reference = s.reference AND o.engagement_row_id = e.id))
WHERE s.file_id = %(file)s AND s.engagement <> '' AND s.person_id IS NOT NULL
  AND s.engagement_row_id IS NULL AND (s."end" IS NULL OR s."end" >= %(today)s)
"""
_ROLES = """
UPDATE people_stagedrow AS s SET role_row_id = COALESCE(
  (SELECT MAX(r.id) FROM people_roleassignment r
   WHERE r.person_id = s.person_id AND r.role = s.role
     AND (r.service_area_id IS NULL OR r.service_area_id = s.area_id)
     AND (r.file_start = s.role_start OR (r.file_start IS NULL AND r.start = s.role_start))),
  (SELECT MAX(r.id) FROM people_roleassignment r
   WHERE r.person_id = s.person_id AND r.role = s.role AND r.service_area_id = s.named_area_id
     AND (r.file_start = s.role_start OR (r.file_start IS NULL AND r.start = s.role_start))))
WHERE s.file_id = %(file)s AND s.role <> '' AND s.person_id IS NOT NULL
"""
_NOMINATIONS = """
UPDATE people_stagedrow AS s SET nomination_row_id = COALESCE(
  (SELECT MAX(n.id) FROM people_nomination n
   WHERE n.person_id = s.person_id AND +n.service_area_id = s.area_id
     AND (n.file_start = s.nominated_from OR (n.file_start IS NULL AND n.start = s.nominated_from))),
  (SELECT MAX(n.id) FROM people_nomination n
   WHERE n.person_id = s.person_id AND +n.service_area_id = s.named_area_id
     AND (n.file_start = s.nominated_from OR (n.file_start IS NULL AND n.start = s.nominated_from))))
WHERE s.file_id = %(file)s AND s.nominated_from IS NOT NULL AND s.person_id IS NOT NULL
"""
RESOLVE = (_FORGET, AREAS, PEOPLE, _ENGAGEMENTS, _MOVES, _ROLES, _NOMINATIONS)

_PERSON_DIFFERS = (
    "EXISTS (SELECT 1 FROM people_person p WHERE p.id = s.person_id AND (p.name <> s.name"
    " OR p.email <> s.email OR (s.person_kind <> '' AND p.kind <> s.person_kind)))"
)


def _engagement_differs(row: str) -> str:
    manager = "(SELECT m.id FROM people_person m WHERE m.reference = s.manager_reference)"
    return (
        f"({row}.job_title <> s.job_title OR {row}.file_start IS NULL"
        f" OR {_differs(f'{row}.file_end', _END)} OR {_differs(f'{row}.manager_id', manager)}"
        f" OR (s.politically_restricted IS NOT NULL"
        f" AND {row}.politically_restricted <> s.politically_restricted))"
    )


def _role_differs(row: str) -> str:
    ends = _differs(f"{row}.file_end", "s.role_end")
    return f"({row}.file_start IS NULL OR {row}.acting <> s.acting OR {ends})"


def _nomination_differs(row: str) -> str:
    return f"({row}.file_start IS NULL OR {_differs(f'{row}.file_end', 's.nominated_until')})"


def _change(word: str, condition: str) -> str:
    return (
        f"UPDATE people_stagedrow AS s SET change = '{word}' "  # noqa: S608
        f"WHERE {_IN_FILE} AND s.change = '' AND ({condition})"
    )


CHANGES = (
    _change(
        "joiner",
        f"s.engagement <> '' AND {_OPEN} AND NOT EXISTS (SELECT 1 FROM people_engagement e "  # noqa: S608
        'WHERE e.person_id = s.person_id AND (e."end" IS NULL OR e."end" >= %(today)s))',
    ),
    _change("mover", f"s.engagement <> '' AND {_OPEN} AND s.engagement_row_id IS NULL"),
    _change(
        "leaver",
        's."end" IS NOT NULL AND EXISTS (SELECT 1 FROM people_engagement e '  # noqa: S608
        'WHERE e.id = s.engagement_row_id AND (e."end" IS NULL OR e."end" > s."end") '
        f"AND (e.file_start IS NULL OR {_differs('e.file_end', _END)}))",
    ),
    _change(
        "changed",
        f"(s.engagement <> '' AND s.engagement_row_id IS NULL) OR s.person_id IS NULL "  # noqa: S608
        f"OR {_PERSON_DIFFERS} "
        "OR (s.role <> '' AND s.role_row_id IS NULL) "
        "OR (s.nominated_from IS NOT NULL AND s.nomination_row_id IS NULL) "
        "OR EXISTS (SELECT 1 FROM people_engagement e WHERE e.id = s.engagement_row_id "
        f"AND {_engagement_differs('e')}) "
        "OR EXISTS (SELECT 1 FROM people_roleassignment r WHERE r.id = s.role_row_id "
        f"AND {_role_differs('r')}) "
        "OR EXISTS (SELECT 1 FROM people_nomination n WHERE n.id = s.nomination_row_id "
        f"AND {_nomination_differs('n')})",
    ),
    _change("same", "s.id = s.id"),
)

NEW_AREAS = """
INSERT INTO people_servicearea (name, start, end_reason)
SELECT DISTINCT s.area_name, %(since)s, '' FROM people_stagedrow s
WHERE s.file_id = %(file)s AND s.area_id IS NULL AND s.area_name <> ''
"""
NEW_PEOPLE = (
    "INSERT INTO people_person (public_id, reference, name, email, kind) "  # noqa: S608
    "SELECT s.public_id, s.reference, s.name, s.email, CASE WHEN s.person_kind <> '' "
    f"THEN s.person_kind WHEN EXISTS ({_OWN_ROWS} AND d.role = 'auditor') "
    f"AND NOT EXISTS ({_OWN_ROWS} AND {_NEEDS_WORKER}) THEN 'external' ELSE 'worker' END "
    f"FROM people_stagedrow s WHERE {_IN_FILE} AND s.person_id IS NULL AND {_FIRST_PERSON}"
)
CHANGED_PEOPLE = (
    "UPDATE people_person AS p SET name = s.name, email = s.email, "  # noqa: S608
    "kind = CASE WHEN s.person_kind <> '' THEN s.person_kind WHEN p.kind = 'external' "
    f"AND EXISTS ({_OWN_ROWS} AND {_NEEDS_WORKER}) THEN 'worker' ELSE p.kind END "
    f"FROM people_stagedrow s WHERE {_IN_FILE} AND s.person_id = p.id AND {_FIRST_PERSON} "
    "AND (p.name <> s.name OR p.email <> s.email "
    "OR (s.person_kind <> '' AND p.kind <> s.person_kind) "
    f"OR (p.kind = 'external' AND s.person_kind = '' AND EXISTS ({_OWN_ROWS} AND {_NEEDS_WORKER})))"
)
_ENDED_YESTERDAY = (
    '"end" = CASE WHEN start > %(yesterday)s THEN start ELSE %(yesterday)s END, '
    "at_once = (start > %(yesterday)s), ended_at = %(now)s, ended_by_id = %(actor)s"
)
MOVED_AWAY = (
    "UPDATE people_engagement SET "  # noqa: S608
    + _ENDED_YESTERDAY
    + ", moved_on = TRUE, end_reason = 'Moved to another service area.' "
    "WHERE id IN (SELECT s.moved_from_id FROM people_stagedrow s "
    "WHERE s.file_id = %(file)s AND s.moved_from_id IS NOT NULL)"
)
_MISSING = (
    'file_start IS NOT NULL AND NOT moved_on AND NOT at_once AND ("end" IS NULL '
    'OR "end" >= %(today)s) AND id NOT IN (SELECT s.engagement_row_id FROM people_stagedrow s '
    "WHERE s.file_id = %(file)s AND s.engagement_row_id IS NOT NULL) "
    "AND id NOT IN (SELECT s.moved_from_id FROM people_stagedrow s "
    "WHERE s.file_id = %(file)s AND s.moved_from_id IS NOT NULL)"
)
MISSING = f"SELECT id FROM people_engagement WHERE {_MISSING}"  # noqa: S608
END_MISSING = (
    "UPDATE people_engagement SET "  # noqa: S608
    + _ENDED_YESTERDAY
    + f", end_reason = 'No longer in the HR file.' WHERE {_MISSING}"
)


def _changed_dated(
    table: str, row: str, end: str, start: str, more: str, differs: str, first: str
) -> str:
    """Return the update of a dated row: an end that the file says again leaves the product's."""
    file_says = f"(x.file_start IS NULL OR {_differs('x.file_end', end)})"
    return (
        f"UPDATE {table} AS x SET {more}file_start = {start}, file_end = {end}, "  # noqa: S608
        f'"end" = CASE WHEN {file_says} THEN CASE WHEN {end} < x.start THEN x.start ELSE {end} END '
        'ELSE x."end" END, '
        f"at_once = CASE WHEN {file_says} THEN COALESCE({end} < x.start, FALSE) ELSE x.at_once END, "
        f"ended_at = CASE WHEN {file_says} AND {end} IS NOT NULL THEN %(now)s ELSE x.ended_at END, "
        f"ended_by_id = CASE WHEN {file_says} THEN %(actor)s ELSE x.ended_by_id END "
        f"FROM people_stagedrow s WHERE {_IN_FILE} AND s.{row} = x.id AND {first} AND {differs}"
    )


CHANGED_ENGAGEMENTS = _changed_dated(
    "people_engagement",
    "engagement_row_id",
    _END,
    "s.start",
    "job_title = s.job_title, manager_id = (SELECT m.id FROM people_person m "
    "WHERE m.reference = s.manager_reference), politically_restricted = "
    "COALESCE(s.politically_restricted, x.politically_restricted), ",
    _engagement_differs("x"),
    _FIRST_ENGAGEMENT,
)
CHANGED_ROLES = _changed_dated(
    "people_roleassignment",
    "role_row_id",
    "s.role_end",
    "s.role_start",
    "acting = s.acting, ",
    _role_differs("x"),
    _FIRST_ROLE,
)
CHANGED_NOMINATIONS = _changed_dated(
    "people_nomination",
    "nomination_row_id",
    "s.nominated_until",
    "s.nominated_from",
    "",
    _nomination_differs("x"),
    _FIRST_NOMINATION,
)
NEW_ENGAGEMENTS = (
    "INSERT INTO people_engagement (person_id, kind, service_area_id, job_title, manager_id, "  # noqa: S608
    'politically_restricted, moved_on, start, "end", recorded_at, recorded_by_id, at_once, '
    "end_reason, file_start, file_end) "
    "SELECT s.person_id, s.engagement, s.area_id, s.job_title, (SELECT m.id FROM people_person m "
    "WHERE m.reference = s.manager_reference), COALESCE(s.politically_restricted, FALSE), FALSE, "
    "CASE WHEN s.moved_from_id IS NOT NULL AND s.start < %(today)s THEN %(today)s ELSE s.start END, "
    's."end", %(now)s, %(actor)s, FALSE, \'\', s.start, s."end" '
    f"FROM people_stagedrow s WHERE {_IN_FILE} AND s.engagement <> '' "
    f"AND s.engagement_row_id IS NULL AND {_FIRST_ENGAGEMENT}"
)
NEW_ROLES = (
    "INSERT INTO people_roleassignment (person_id, role, service_area_id, acting, start, "  # noqa: S608
    '"end", recorded_at, assigned_by_id, at_once, end_reason, file_start, file_end) '
    "SELECT s.person_id, s.role, CASE WHEN s.role = 'head_of_service' THEN s.area_id END, "
    "s.acting, s.role_start, s.role_end, %(now)s, %(actor)s, FALSE, '', s.role_start, s.role_end "
    f"FROM people_stagedrow s WHERE {_IN_FILE} AND s.role <> '' AND s.role_row_id IS NULL "
    f"AND {_FIRST_ROLE}"
)
NEW_NOMINATIONS = (
    "INSERT INTO people_nomination (person_id, service_area_id, nominated_by_id, start, "  # noqa: S608
    '"end", recorded_at, at_once, end_reason, file_start, file_end) '
    "SELECT s.person_id, s.area_id, (SELECT m.id FROM people_person m "
    "WHERE m.reference = s.nominator_reference), s.nominated_from, s.nominated_until, %(now)s, "
    "FALSE, '', s.nominated_from, s.nominated_until "
    f"FROM people_stagedrow s WHERE {_IN_FILE} AND s.nominated_from IS NOT NULL "
    f"AND s.nomination_row_id IS NULL AND {_FIRST_NOMINATION} AND (s.nominated_until IS NOT NULL "
    "OR NOT EXISTS (SELECT 1 FROM people_nomination n WHERE n.person_id = s.person_id "
    'AND n.service_area_id = s.area_id AND n."end" IS NULL))'
)
