// Asks the browser for a passkey when its form is sent:
// <form data-passkey="create|get"> with <input name="credential"> and the server's options in a
// script of JSON, or at the address in data-passkey-ask. A browser that has none shows no form.

const toBytes = (text) =>
  Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (c) => c.charCodeAt(0));

const toText = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replace(/\+/g, "-")
    .replace(/\//g, "_")
    .replace(/=+$/, "");

const identified = (list) => (list || []).map((one) => ({ ...one, id: toBytes(one.id) }));

async function optionsOf(form) {
  if (!form.dataset.passkeyAsk) {
    return JSON.parse(form.querySelector('script[type="application/json"]').textContent);
  }
  const answer = await fetch(form.dataset.passkeyAsk, { headers: { Accept: "application/json" } });
  if (!answer.ok) throw new Error("no options");
  return (await answer.json()).request_options;
}

function forTheBrowser(options, form) {
  const asked = options.publicKey;
  const given = { ...asked, challenge: toBytes(asked.challenge) };
  if (form.dataset.passkey === "get") {
    return { publicKey: { ...given, allowCredentials: identified(asked.allowCredentials) } };
  }
  const alone = form.elements.passwordless?.checked;
  return {
    publicKey: {
      ...given,
      user: { ...asked.user, id: toBytes(asked.user.id) },
      excludeCredentials: identified(asked.excludeCredentials),
      authenticatorSelection: {
        ...asked.authenticatorSelection,
        residentKey: alone ? "required" : "discouraged",
        requireResidentKey: Boolean(alone),
        ...(alone ? { userVerification: "required" } : {}),
      },
    },
  };
}

function forTheServer(credential) {
  const said = credential.response;
  const response = { clientDataJSON: toText(said.clientDataJSON) };
  for (const part of ["attestationObject", "authenticatorData", "signature", "userHandle"]) {
    if (said[part]) response[part] = toText(said[part]);
  }
  return {
    id: credential.id,
    rawId: toText(credential.rawId),
    type: credential.type,
    authenticatorAttachment: credential.authenticatorAttachment,
    clientExtensionResults: credential.getClientExtensionResults(),
    response,
  };
}

async function ask(form) {
  const error = form.querySelector("[data-passkey-error]");
  error.hidden = true;
  try {
    const options = forTheBrowser(await optionsOf(form), form);
    const credential = await navigator.credentials[form.dataset.passkey](options);
    form.elements.credential.value = JSON.stringify(forTheServer(credential));
  } catch {
    error.hidden = false;
    return;
  }
  form.submit();
}

export function start() {
  if (!window.PublicKeyCredential) return;
  for (const form of document.querySelectorAll("form[data-passkey]")) {
    form.hidden = false;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      ask(form);
    });
  }
}
