"""What a staged file contradicts: itself, or the register. One statement finds one kind of slip."""

from collections.abc import Iterator
from typing import Any, Final

from django.db import connection

MOST: Final = 1_000
"""Sentences that are kept; more than that is a wrong file, not a file with slips."""

_PROBLEMS: tuple[tuple[str, str], ...] = (
    (
        """SELECT s.number, s.reference, f.number FROM people_stagedrow s
        JOIN people_stagedrow f ON f.id = (SELECT MIN(d.id) FROM people_stagedrow d
          WHERE d.file_id = s.file_id AND d.reference = s.reference)
        WHERE s.file_id = %(file)s
          AND (s.name <> f.name OR s.email <> f.email OR s.person_kind <> f.person_kind)""",
        "{} has another name, email or kind than on line {}.",
    ),
    (
        """SELECT MAX(s.number), s.email FROM people_stagedrow s
        WHERE s.file_id = %(file)s AND s.email <> ''
        GROUP BY s.email HAVING COUNT(DISTINCT s.reference) > 1""",
        "“{}” belongs to another person too.",
    ),
    (
        """SELECT s.number, s.email, p.reference FROM people_stagedrow s
        JOIN people_person p ON p.email = s.email
        WHERE s.file_id = %(file)s AND NOT (p.email = '') AND p.reference <> s.reference""",
        "“{}” belongs to {} already.",
    ),
    (
        """SELECT s.number, s.manager_reference FROM people_stagedrow s
        WHERE s.file_id = %(file)s AND s.manager_reference <> ''
          AND NOT EXISTS (SELECT 1 FROM people_person p WHERE p.reference = s.manager_reference)
          AND NOT EXISTS (SELECT 1 FROM people_stagedrow o
            WHERE o.file_id = s.file_id AND o.reference = s.manager_reference)""",
        "“manager” {} is not in the file or the register.",
    ),
    (
        """SELECT s.number, s.nominator_reference FROM people_stagedrow s
        WHERE s.file_id = %(file)s AND s.nominator_reference <> ''
          AND NOT EXISTS (SELECT 1 FROM people_person p WHERE p.reference = s.nominator_reference)
          AND NOT EXISTS (SELECT 1 FROM people_stagedrow o
            WHERE o.file_id = s.file_id AND o.reference = s.nominator_reference)""",
        "“nominated_by” {} is not in the file or the register.",
    ),
    (
        """SELECT s.number, s.reference FROM people_stagedrow s
        JOIN people_person p ON p.id = s.person_id
        WHERE s.file_id = %(file)s
          AND (p.kind = 'councillor' OR (p.kind = 'external' AND s.person_kind = 'external'))
          AND (s.engagement <> '' OR s.nominated_from IS NOT NULL
            OR (s.role <> '' AND (p.kind = 'councillor' OR s.role <> 'auditor')))""",
        (
            "{} is a councillor or from outside, and no worker (SCO). Somebody who comes to work here "
            "is another person of the register, with a reference of their own."
        ),
    ),
    (
        """SELECT s.number, s.reference FROM people_stagedrow s
        JOIN people_person p ON p.id = s.person_id
        WHERE s.file_id = %(file)s AND s.person_kind <> '' AND s.person_kind <> 'worker'
          AND p.kind <> s.person_kind
          AND (EXISTS (SELECT 1 FROM people_engagement e WHERE e.person_id = p.id)
            OR EXISTS (SELECT 1 FROM people_nomination n WHERE n.person_id = p.id)
            OR EXISTS (SELECT 1 FROM people_deputy v WHERE v.person_id = p.id)
            OR EXISTS (SELECT 1 FROM people_roleassignment r WHERE r.person_id = p.id))""",
        (
            "{} is a worker in the register, and what they did stays so: a councillor or somebody from "
            "outside is another person of the register, with a reference of their own."
        ),
    ),
    (
        """SELECT s.number, s.area_name FROM people_stagedrow s
        JOIN people_servicearea a ON a.id = s.area_id
        WHERE s.file_id = %(file)s AND s.engagement <> '' AND s.engagement_row_id IS NULL
          AND a."end" IS NOT NULL AND (s."end" IS NULL OR s."end" > a."end")""",
        "the service area “{}” has ended: name the one that it became.",
    ),
    (
        """SELECT s.number, s.area_name FROM people_stagedrow s
        JOIN people_servicearea a ON a.id = s.named_area_id
        WHERE s.file_id = %(file)s AND a."end" IS NOT NULL
          AND ((s.role = 'head_of_service' AND s.role_row_id IS NULL
              AND (s.role_end IS NULL OR s.role_end > a."end"))
            OR (s.nominated_from IS NOT NULL AND s.nomination_row_id IS NULL
              AND (s.nominated_until IS NULL OR s.nominated_until > a."end")))""",
        "the service area “{}” has ended: name the one that it became.",
    ),
    (
        """SELECT MAX(s.number), s.reference FROM people_stagedrow s
        WHERE s.file_id = %(file)s AND s.engagement <> ''
        GROUP BY s.reference, s.engagement, s.area_name, s.start
        HAVING COUNT(DISTINCT COALESCE(CAST(s."end" AS text), '')) > 1
          OR COUNT(DISTINCT s.job_title) > 1 OR COUNT(DISTINCT s.manager_reference) > 1""",
        "this engagement of {} is on another line too, with another end, job title or manager.",
    ),
    (
        """SELECT MAX(s.number), s.reference FROM people_stagedrow s
        WHERE s.file_id = %(file)s AND s.role <> ''
        GROUP BY s.reference, s.role, s.area_name, s.role_start
        HAVING COUNT(DISTINCT COALESCE(CAST(s.role_end AS text), '')) > 1""",
        "this role of {} is on another line too, with another end.",
    ),
    (
        """SELECT MAX(s.number), s.reference FROM people_stagedrow s
        WHERE s.file_id = %(file)s AND s.nominated_from IS NOT NULL
        GROUP BY s.reference, s.area_name, s.nominated_from
        HAVING COUNT(DISTINCT COALESCE(CAST(s.nominated_until AS text), '')) > 1""",
        "this nomination of {} is on another line too, with another end.",
    ),
    (
        """SELECT s.number, s.reference FROM people_stagedrow s
        WHERE s.file_id = %(file)s AND s.person_id = %(actor)s AND s.change <> 'same'
          AND (s.role <> '' OR s.nominated_from IS NOT NULL)""",
        "{} is you: nobody gives a role or a nomination to themselves. Have a colleague import it.",
    ),
)


def problems_of(given: dict[str, Any]) -> Iterator[tuple[int, str]]:
    """Yield (line, sentence) for each contradiction, at most `MOST` of each kind.

    The rows must be resolved (`import_sql.RESOLVE`) and their changes known.
    """
    with connection.cursor() as cursor:
        for statement, sentence in _PROBLEMS:
            cursor.execute(statement, given)
            for number, *words in cursor.fetchmany(MOST):
                yield number, sentence.format(*words)
