// Opens a page in headless Chromium at two widths in both colour schemes and on paper. Takes screenshots and names
// what is wrong: requests, console messages, text wider than the window, violations that axe-core finds.
// usage: node look.mjs <page.html> <folder for screenshots>
import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [page, folder] = process.argv.slice(2);
const address = pathToFileURL(resolve(page)).href;
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const chromium = spawn(
  process.env.CHROMIUM ?? "chromium",
  ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--remote-debugging-pipe"],
  { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] },
);
const pending = new Map();
const listeners = [];
let lastId = 0;
let received = "";
chromium.stdio[4].on("data", (data) => {
  const messages = (received + data).split("\0");
  received = messages.pop();
  for (const message of messages.map((text) => JSON.parse(text))) {
    if (message.id) {
      const { resolve: succeed, reject: fail } = pending.get(message.id);
      message.error ? fail(new Error(message.error.message)) : succeed(message.result);
    } else {
      listeners.forEach((listener) => listener(message));
    }
  }
});

function send(method, params = {}, sessionId) {
  const id = ++lastId;
  chromium.stdio[3].write(JSON.stringify({ id, method, params, sessionId }) + "\0");
  return new Promise((succeed, fail) => pending.set(id, { resolve: succeed, reject: fail }));
}

async function look(name, width, scheme, problems) {
  const { targetId } = await send("Target.createTarget", { url: "about:blank" });
  const { sessionId } = await send("Target.attachToTarget", { targetId, flatten: true });
  const call = (method, params) => send(method, params, sessionId);
  const evaluate = async (expression) =>
    (await call("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true })).result.value;
  const loaded = new Promise((done) =>
    listeners.push((event) => {
      if (event.sessionId !== sessionId) return;
      if (event.method === "Page.loadEventFired") done();
      if (event.method === "Network.requestWillBeSent") {
        const url = event.params.request.url;
        if (url !== address && url !== "data:,") problems.push(`${name}: asks for ${url}`);
      }
      if (event.method === "Log.entryAdded") problems.push(`${name}: ${event.params.entry.text}`);
      if (event.method === "Runtime.exceptionThrown" || event.method === "Page.javascriptDialogOpening")
        problems.push(`${name}: runs a script`);
    }),
  );
  for (const domain of ["Page", "Network", "Log", "Runtime"]) await call(`${domain}.enable`);
  await call("Emulation.setDeviceMetricsOverride", { width, height: 800, deviceScaleFactor: 1, mobile: width < 600 });
  await call("Emulation.setEmulatedMedia", { features: [{ name: "prefers-color-scheme", value: scheme }] });
  await call("Page.navigate", { url: address });
  await loaded;
  if (await evaluate("document.documentElement.scrollWidth > innerWidth")) problems.push(`${name}: wider than ${width}`);
  const screenshot = await call("Page.captureScreenshot", { captureBeyondViewport: true });
  writeFileSync(join(folder, `${name}.png`), Buffer.from(screenshot.data, "base64"));
  await evaluate(axe);
  for (const violation of await evaluate("axe.run().then((found) => found.violations)"))
    problems.push(`${name}: axe ${violation.impact} ${violation.id}: ${violation.nodes[0].html.slice(0, 200)}`);
  const paper = await call("Page.printToPDF", { preferCSSPageSize: true });
  writeFileSync(join(folder, `${name}.pdf`), Buffer.from(paper.data, "base64"));
  await send("Target.closeTarget", { targetId });
}

const problems = [];
try {
  for (const width of [390, 1280])
    for (const scheme of ["light", "dark"]) await look(`${scheme}-${width}`, width, scheme, problems);
} finally {
  chromium.kill();
}
problems.forEach((problem) => console.log(problem));
process.exitCode = problems.length === 0 ? 0 : 1;
