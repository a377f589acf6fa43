// Opens a page in headless Chromium at two widths in both colour schemes and on paper. Takes screenshots and names
// what is wrong: requests, console messages, text wider than the window, violations that axe-core finds.
// usage: node look.mjs <page.html> <folder for screenshots>
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { open, quit } from "./chromium.mjs";

const [file, folder] = process.argv.slice(2);
const address = pathToFileURL(resolve(file)).href;
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

async function look(name, width, scheme, problems) {
  const onEvent = (event) => {
    if (event.method === "Network.requestWillBeSent") {
      const url = event.params.request.url;
      if (url !== address && url !== "data:,") problems.push(`${name}: asks for ${url}`);
    }
    if (event.method === "Log.entryAdded") problems.push(`${name}: ${event.params.entry.text}`);
    if (event.method === "Runtime.exceptionThrown" || event.method === "Page.javascriptDialogOpening")
      problems.push(`${name}: a script throws or talks`);
  };
  const page = await open(address, { width, scheme, onEvent });
  // What is far below is laid out only when it comes near.
  await page.evaluate("document.head.append(Object.assign(document.createElement('style'), { textContent: 'section { content-visibility: visible !important }' }))");
  if (await page.evaluate("document.documentElement.scrollWidth > innerWidth"))
    problems.push(`${name}: wider than ${width}`);
  const screenshot = await page.call("Page.captureScreenshot", { captureBeyondViewport: true });
  writeFileSync(join(folder, `${name}.png`), Buffer.from(screenshot.data, "base64"));
  await page.evaluate(axe);
  for (const violation of await page.evaluate("axe.run().then((found) => found.violations)"))
    problems.push(`${name}: axe ${violation.impact} ${violation.id}: ${violation.nodes[0].html.slice(0, 200)}`);
  const paper = await page.call("Page.printToPDF", { preferCSSPageSize: true });
  writeFileSync(join(folder, `${name}.pdf`), Buffer.from(paper.data, "base64"));
  await page.close();
}

const problems = [];
try {
  for (const width of [390, 1280])
    for (const scheme of ["light", "dark"]) await look(`${scheme}-${width}`, width, scheme, problems);
} finally {
  quit();
}
problems.forEach((problem) => console.log(problem));
process.exitCode = problems.length === 0 ? 0 : 1;
