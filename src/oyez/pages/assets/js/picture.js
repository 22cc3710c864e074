// Asks about a picture once there is one:
// <fieldset data-picture> with <input type="file"> and <div class="oz-picture__questions">
export function start() {
  for (const fieldset of document.querySelectorAll("[data-picture]")) {
    const input = fieldset.querySelector("input[type=file]");
    if (!input) continue; // one was kept before, so the questions stand
    const follow = () => fieldset.classList.toggle("oz-picture--waits", input.files.length === 0);
    input.addEventListener("change", follow);
    follow();
  }
}
