// One deferred file for every page. Each page works without it; it only makes things quicker.
import "htmx.org";
import { start as checking } from "./checking.js";
import { start as components } from "./components.js";
import { start as highlight } from "./highlight.js";
import { start as leaving } from "./leaving.js";
import { start as passkeys } from "./passkeys.js";
import { start as picture } from "./picture.js";

components();
highlight();
checking();
leaving();
passkeys();
picture();
