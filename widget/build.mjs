// Bundles the browser code of widget/ and of the console into chatserver/static/build/, with a manifest of content hashes.
import { createHash } from "node:crypto";
import { copyFile, mkdir, readFile, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import * as esbuild from "esbuild";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const target = resolve(root, process.argv[2] ?? "chatserver/static/build");
const fresh = `${target}.new`;
const loaderLimit = 3 * 1024;

const common = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  target: ["es2022", "chrome110", "firefox115", "safari16"],
  legalComments: "none",
  logLevel: "warning",
  loader: { ".svg": "text", ".woff2": "dataurl" },
};

const entries = [
  { name: "widget.js", from: "widget/src/loader.ts", format: "iife" },
  { name: "chat.js", from: "widget/src/chat.ts", format: "esm", splitting: true },
  { name: "chat.css", from: "widget/src/chat.css" },
  { name: "visitor.css", from: "widget/src/visitor.css" },
  { name: "console.js", from: "chatserver/console/browser/console.ts", format: "esm", splitting: true },
  { name: "console.css", from: "chatserver/console/browser/console.css" },
];
const copies = [{ name: "test/axe.min.js", from: "node_modules/axe-core/axe.min.js" }];

async function exists(path) {
  return stat(join(root, path)).then(() => true, () => false);
}

async function bundle({ name, from, format, splitting }) {
  const stem = name.replace(/\.[a-z]+$/, "");
  await esbuild.build({
    ...common,
    ...(format && { format }),
    ...(splitting && { splitting, chunkNames: "chunks/[name]-[hash]" }),
    entryPoints: [{ in: join(root, from), out: stem }],
    outdir: fresh,
  });
}

async function files(folder) {
  const found = await readdir(folder, { withFileTypes: true, recursive: true });
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)))
    .sort();
}

async function describe(name) {
  const content = await readFile(join(fresh, name));
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 16);
  const gzip = gzipSync(content, { level: 9 }).length;
  console.log(`  ${name.padEnd(36)} ${String(content.length).padStart(8)} B ${String(gzip).padStart(8)} B gz`);
  return { file: name, hash, bytes: content.length, gzip };
}

await rm(fresh, { recursive: true, force: true });
await mkdir(join(fresh, "test"), { recursive: true });
for (const entry of entries) {
  if (await exists(entry.from)) await bundle(entry);
  else console.log(`  ${entry.name}: left out, ${entry.from} does not exist`);
}
for (const { name, from } of copies) await copyFile(join(root, from), join(fresh, name));

const manifest = {};
for (const name of await files(fresh)) manifest[name] = await describe(name);
await writeFile(join(fresh, "manifest.json"), `${JSON.stringify(manifest, null, 1)}\n`);

const loader = manifest["widget.js"];
if (loader && loader.gzip > loaderLimit) {
  console.error(`widget.js has ${loader.gzip} B gz; its limit is ${loaderLimit} B. Move code from the loader into the chat.`);
  process.exit(1);
}

await rm(target, { recursive: true, force: true });
await rename(fresh, target);
