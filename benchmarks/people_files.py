"""Writes register files of any size for benchmarks and for trying things out."""

import csv
from pathlib import Path

AREAS = 40
REPRESENTATIVES = 300
COLUMNS = (
    "reference", "name", "email", "engagement", "service_area", "start", "end", "job_title",
    "manager", "role", "role_start", "nominated_from",
)  # fmt: skip


def write_register(file: Path, workers: int, changed: int = 0) -> None:
    """Write a register with a Head for each of 40 areas and 300 Representatives.

    With `changed`, every so-many-th of the others has moved to another area with another title.
    """
    with file.open("w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out)
        writer.writerow(COLUMNS)
        writer.writerows(_row(number, changed) for number in range(workers))


def _row(number: int, changed: int) -> list[str]:
    area, is_head = number % AREAS, number < AREAS
    speaks = AREAS <= number < AREAS + REPRESENTATIVES
    differs = bool(changed) and number % changed == 0 and not (is_head or speaks)
    agency = number % 16 == 15
    return [
        f"W{number:06}",
        f"Worker Number{number}",
        f"w{number}@fernwell.example",
        "agency" if agency else "permanent",
        f"Service {(area + differs) % AREAS}",
        "2020-01-06",
        "2099-03-31" if agency else "",
        f"Officer {number % 97}{' (senior)' if differs else ''}",
        "" if is_head else f"W{area:06}",
        "head_of_service" if is_head else "",
        "2020-01-06" if is_head else "",
        "2026-01-05" if speaks else "",
    ]
