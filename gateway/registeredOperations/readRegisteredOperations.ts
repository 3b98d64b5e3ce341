import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readerByCode } from "../../policy/readers.ts";
import { type ManifestEntry, readManifest } from "./readManifest.ts";
import {
  operationId,
  type RegisteredOperation,
  RegisteredOperationsError,
} from "./registeredOperation.ts";

/**
 * Reads a folder of registered operations: a folder for each partner and for `PUBLIC`, with a file for each
 * operation and a manifest of what was approved. A file that was not approved as it stands is an error, and
 * so is an approval without its file.
 */
export function readRegisteredOperations(directory: string): readonly RegisteredOperation[] {
  if (!existsSync(directory)) {
    throw new RegisteredOperationsError(
      `there is no folder ${directory} of registered operations; set REGISTERED_OPERATIONS_DIR to the one of this installation`,
    );
  }
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted()
    .flatMap((reader) => operationsOf(join(directory, reader), reader));
}

function operationsOf(folder: string, reader: string): RegisteredOperation[] {
  if (reader !== "PUBLIC" && readerByCode(reader)?.contract === undefined) {
    throw new RegisteredOperationsError(
      `${folder} belongs to no partner with a contract in policy/partners, nor to PUBLIC; rename or remove it`,
    );
  }
  const entries = readManifest(folder);
  const listed = new Set(entries.map(({ file }) => file));
  const files = readdirSync(folder).filter((name) => name.endsWith(".graphql"));
  const unlisted = files.find((file) => !listed.has(file));
  if (unlisted !== undefined) {
    throw new RegisteredOperationsError(
      `${join(folder, unlisted)} is not in manifest.json; have it approved and enter it there, or remove it`,
    );
  }
  return entries.map((entry) => operationOf(folder, reader, new Set(files), entry));
}

function operationOf(
  folder: string,
  reader: string,
  files: ReadonlySet<string>,
  { file: name, sha256, approvals }: ManifestEntry,
): RegisteredOperation {
  const file = join(folder, name);
  // Only names that stand in the folder itself: a manifest does not reach into others.
  if (!files.has(name))
    throw new RegisteredOperationsError(`${file} is in manifest.json, but there is no such file`);
  const text = readFileSync(file, "utf8");
  const id = operationId(text);
  if (id !== sha256) {
    throw new RegisteredOperationsError(
      `${file} was changed after its approval (SHA-256 ${id}); have it approved anew and enter the new hash in manifest.json, or restore it`,
    );
  }
  return { id, reader, file, text, approvals };
}
