// Marks what the policy found where it stands in a message: a layer with the same text lies
// behind the real textarea, which stays what people and assistive technology use.
//
//   <textarea data-highlight="text">         the name of the field that findings speak of
//   <li data-start="3" data-end="9" data-effect="block" data-field="text">  within [data-findings]
//
// `data-start` and `data-end` count code points of the text as it was sent, with LF line ends.
import { pieces, rebase, toUnits } from "./spans.js";

const TONES = { block: "stop", review: "ask", answer: "ask", inform: "tip" };

class Highlight {
  constructor(textarea) {
    this.textarea = textarea;
    this.field = textarea.dataset.highlight || "text";
    this.spans = [];
    this.known = textarea.value; // the text that `spans` speak of
    this.sent = textarea.value; // the text that the next findings speak of
    const frame = document.createElement("div");
    frame.className = "oz-highlight";
    textarea.before(frame);
    this.layer = document.createElement("div");
    this.layer.className = "oz-highlight__layer";
    this.layer.setAttribute("aria-hidden", "true");
    frame.append(this.layer, textarea);
    textarea.addEventListener("input", () => this.follow());
    textarea.addEventListener("scroll", () => this.align());
    new ResizeObserver(() => this.align()).observe(textarea);
  }

  // Take the findings that now stand on the page; they speak of the text as it was sent.
  read() {
    const found = [...document.querySelectorAll("[data-findings] [data-start][data-end]")]
      .filter((element) => element.dataset.field === this.field)
      .map(({ dataset }) => ({
        start: Number(dataset.start),
        end: Number(dataset.end),
        tone: TONES[dataset.effect] ?? "tip",
      }));
    this.spans = toUnits(this.sent, found);
    this.known = this.sent;
    this.follow();
  }

  // Keep the marks on their words while somebody types.
  follow() {
    const text = this.textarea.value;
    this.spans = rebase(this.known, text, this.spans);
    this.known = text;
    const parts = pieces(text, this.spans).map((piece) => {
      if (!piece.tone) return document.createTextNode(piece.text);
      const mark = document.createElement("mark");
      mark.className = `oz-mark-${piece.tone}`;
      mark.textContent = piece.text;
      return mark;
    });
    // A last line that is empty has no height of its own.
    this.layer.replaceChildren(...parts, document.createTextNode("\u200b"));
    this.align();
  }

  align() {
    const { textarea, layer } = this;
    // Border included, scroll bar left out: lines break where they break in the box.
    layer.style.width = `${textarea.clientWidth + 2 * textarea.clientLeft}px`;
    layer.style.height = `${textarea.offsetHeight}px`;
    layer.scrollTop = textarea.scrollTop;
  }
}

export function start() {
  const highlights = [...document.querySelectorAll("textarea[data-highlight]")].map(
    (textarea) => new Highlight(textarea),
  );
  if (highlights.length === 0) return;
  document.addEventListener("htmx:before:request", () => {
    for (const highlight of highlights) highlight.sent = highlight.textarea.value;
  });
  document.addEventListener("htmx:after:swap", () => {
    for (const highlight of highlights) highlight.read();
  });
  for (const highlight of highlights) highlight.read();
}
