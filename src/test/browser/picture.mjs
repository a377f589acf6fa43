// Takes a picture of the top of a page in headless Chromium.
// usage: node picture.mjs <page.html> <picture.png> <light|dark> <width> <height>
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { open, quit } from "./chromium.mjs";

const [file, picture, scheme, width, height] = process.argv.slice(2);
try {
  const page = await open(pathToFileURL(resolve(file)).href, { width: Number(width), height: Number(height), scheme });
  await page.evaluate("document.documentElement.style.overflow = 'hidden'");
  const screenshot = await page.call("Page.captureScreenshot");
  writeFileSync(picture, Buffer.from(screenshot.data, "base64"));
} finally {
  quit();
}
