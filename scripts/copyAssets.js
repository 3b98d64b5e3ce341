// Copies what the compiler leaves behind (SDL, pages) next to the compiled code.
import { cpSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const FOLDERS = ["gateway", "schema", "subgraphs"];
const ASSET = /\.(graphql|html|css|js|svg)$/u;

for (const folder of FOLDERS) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const source = join(entry.parentPath, entry.name);
    if (entry.isFile() && ASSET.test(entry.name)) copyIfChanged(source, join("dist", source));
  }
}

/** A file that is already there is left alone, so that starting beside a running server changes nothing. */
function copyIfChanged(source, target) {
  if (existsSync(target) && readFileSync(target).equals(readFileSync(source))) return;
  cpSync(source, target);
}
