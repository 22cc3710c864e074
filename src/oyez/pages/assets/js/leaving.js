// Asks before somebody leaves a form with words in it that were not saved:
// <form data-leaving>
export function start() {
  for (const form of document.querySelectorAll("form[data-leaving]")) {
    let changed = false;
    form.addEventListener("input", () => {
      changed = true;
    });
    form.addEventListener("submit", () => {
      changed = false;
    });
    window.addEventListener("beforeunload", (event) => {
      if (changed) event.preventDefault();
    });
  }
}
