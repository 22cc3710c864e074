// GOV.UK Frontend's own behaviour, for those of its components that our pages use.
import {
  Button,
  Checkboxes,
  createAll,
  ErrorSummary,
  isSupported,
  NotificationBanner,
  Radios,
  ServiceNavigation,
  SkipLink,
  Tabs,
} from "govuk-frontend";

const USED = [
  Button,
  Checkboxes,
  ErrorSummary,
  NotificationBanner,
  Radios,
  ServiceNavigation,
  SkipLink,
  Tabs,
];

export function start() {
  // GOV.UK's template does this with an inline script, which our content security policy forbids.
  document.body.classList.add("js-enabled");
  if (!("noModule" in HTMLScriptElement.prototype)) return;
  document.body.classList.add("govuk-frontend-supported");
  if (!isSupported()) return;
  for (const component of USED) createAll(component);
  document.addEventListener("htmx:after:swap", (event) => {
    const scope = event.detail?.ctx?.target;
    if (!(scope instanceof Element)) return;
    // What came with a fragment only: a component that is initialised twice throws.
    for (const component of USED) {
      const waiting = scope.querySelectorAll(
        `[data-module="${component.moduleName}"]:not([data-${component.moduleName}-init])`,
      );
      for (const element of waiting) new component(element);
    }
  });
}
