// Opens a page in headless Chromium, evaluates an expression there and prints what it gives.
// usage: node ask.mjs <page.html> <expression>; WITHOUT_SCRIPTS=1 turns the page's own script off
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { open, quit } from "./chromium.mjs";

const [file, expression] = process.argv.slice(2);
try {
  const withScripts = !process.env.WITHOUT_SCRIPTS;
  const page = await open(pathToFileURL(resolve(file)).href, { width: 1280, withScripts });
  await page.call("Emulation.setScriptExecutionDisabled", { value: false });
  console.log(await page.evaluate(expression));
} finally {
  quit();
}
