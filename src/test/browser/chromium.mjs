// Headless Chromium, told what to do through a pipe.
import { spawn } from "node:child_process";

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

// Opens a page in a window of that width and colour scheme; onEvent is told what happens there.
export async function open(address, { width, height = 800, scheme = "light", withScripts = true, onEvent = () => {} }) {
  const { targetId } = await send("Target.createTarget", { url: "about:blank" });
  const { sessionId } = await send("Target.attachToTarget", { targetId, flatten: true });
  const call = (method, params) => send(method, params, sessionId);
  const loaded = new Promise((done) =>
    listeners.push((event) => {
      if (event.sessionId !== sessionId) return;
      if (event.method === "Page.loadEventFired") done();
      onEvent(event);
    }),
  );
  for (const domain of ["Page", "Network", "Log", "Runtime"]) await call(`${domain}.enable`);
  await call("Emulation.setScriptExecutionDisabled", { value: !withScripts });
  await call("Emulation.setDeviceMetricsOverride", { width, height, deviceScaleFactor: 1, mobile: width < 600 });
  await call("Emulation.setEmulatedMedia", { features: [{ name: "prefers-color-scheme", value: scheme }] });
  await call("Page.navigate", { url: address });
  await loaded;
  return {
    call,
    evaluate: async (expression) => {
      const { result, exceptionDetails } = await call("Runtime.evaluate", {
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
    close: () => send("Target.closeTarget", { targetId }),
  };
}

export function quit() {
  chromium.kill();
}
