// Spans of a text. The server counts code points, a browser counts UTF-16 units.

// Return the position in UTF-16 units of every code point of `text`, and of its end.
export function unitPositions(text) {
  const positions = [];
  let unit = 0;
  for (const point of text) {
    positions.push(unit);
    unit += point.length;
  }
  positions.push(unit);
  return positions;
}

// Return spans {start, end, tone} in UTF-16 units for spans in code points of the same text;
// those that do not lie within it are left out.
export function toUnits(text, spans) {
  const positions = unitPositions(text);
  return spans
    .map(({ start, end, tone }) => ({ start: positions[start], end: positions[end], tone }))
    .filter(({ start, end }) => start !== undefined && end !== undefined && start < end);
}

// Return `spans` of the text `before` as they lie in the text `after`, which differs by one
// edit: what follows the edit moves with it, what the edit touches is dropped until the server
// has looked again.
export function rebase(before, after, spans) {
  if (before === after) return spans;
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (
    tail < shorter - head &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  ) {
    tail += 1;
  }
  const editEnd = before.length - tail;
  const moved = after.length - before.length;
  return spans.flatMap((span) => {
    if (span.end <= head) return [span];
    if (span.start >= editEnd) {
      return [{ ...span, start: span.start + moved, end: span.end + moved }];
    }
    return [];
  });
}

const STRENGTH = { tip: 1, ask: 2, stop: 3 };

// Cut `text` into pieces {text, tone}, tone "" where nothing was found; where spans overlap the
// strongest wins.
export function pieces(text, spans) {
  const edges = new Set([0, text.length]);
  for (const { start, end } of spans) edges.add(start).add(end);
  const cuts = [...edges].sort((left, right) => left - right);
  const result = [];
  for (let at = 0; at + 1 < cuts.length; at += 1) {
    const [start, end] = [cuts[at], cuts[at + 1]];
    const tone = spans
      .filter((span) => span.start <= start && span.end >= end)
      .reduce((best, span) => (STRENGTH[span.tone] > (STRENGTH[best] ?? 0) ? span.tone : best), "");
    const last = result.at(-1);
    if (last?.tone === tone) last.text += text.slice(start, end);
    else result.push({ text: text.slice(start, end), tone });
  }
  return result;
}
