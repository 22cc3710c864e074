// Checks in the background carry words and no files: a picture is sent once, with its form.
// Says so when a check in the background failed: old findings must not pass for new ones.
// <div data-check-failed hidden>…</div>, see components/check_failed.html
export function start() {
  document.addEventListener("htmx:config:request", (event) => {
    const { body } = event.detail.ctx.request;
    if (!(body instanceof FormData)) return;
    for (const [name, value] of [...body]) {
      if (value instanceof File) body.delete(name);
    }
  });
  const show = (failed) => {
    for (const notice of document.querySelectorAll("[data-check-failed]")) {
      notice.hidden = !failed;
    }
  };
  document.addEventListener("htmx:error", () => show(true));
  document.addEventListener("htmx:response:error", () => show(true));
  document.addEventListener("htmx:after:swap", (event) => {
    if (event.detail.ctx.response?.raw.ok) show(false);
  });
}
