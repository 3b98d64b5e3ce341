import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { departmentByCode } from "../../policy/departments/index.ts";
import type { Approval } from "../../policy/partners/contract.ts";
import { isLocalDate } from "../../standards/localDate.ts";
import { RegisteredOperationsError } from "./registeredOperation.ts";

/** What a manifest says of one file: which text was approved, and by whom. */
export interface ManifestEntry {
  readonly file: string;
  readonly sha256: string;
  readonly approvals: readonly Approval[];
}

const FORM = `{ "operations": [{ "file", "sha256", "approvals": [{ "department", "documentNumber", "approvedOn" }] }] }`;

/** Reads a reader's `manifest.json`. Throws one line that says where it is not as it should be. */
export function readManifest(folder: string): readonly ManifestEntry[] {
  const path = join(folder, "manifest.json");
  if (!existsSync(path))
    throw new RegisteredOperationsError(`${path} is missing; write it in the form ${FORM}`);
  const entries = entriesOf(readFileSync(path, "utf8"));
  if (entries === undefined)
    throw new RegisteredOperationsError(`${path} is not JSON of the form ${FORM}`);
  for (const { file, approvals } of entries) {
    const wrong = approvals.length === 0 ? "has no approval" : problemOf(approvals);
    if (wrong !== undefined) throw new RegisteredOperationsError(`${path}: ${file} ${wrong}`);
  }
  return entries;
}

function entriesOf(text: string): readonly ManifestEntry[] | undefined {
  try {
    const { operations } = JSON.parse(text) as { operations?: unknown };
    return Array.isArray(operations) && operations.every(isEntry) ? operations : undefined;
  } catch {
    return undefined;
  }
}

function isEntry(entry: unknown): entry is ManifestEntry {
  if (!isRecord(entry)) return false;
  const { file, sha256, approvals } = entry;
  return (
    typeof file === "string" &&
    typeof sha256 === "string" &&
    Array.isArray(approvals) &&
    approvals.every(isApproval)
  );
}

function isApproval(approval: unknown): approval is Approval {
  if (!isRecord(approval)) return false;
  return ["department", "documentNumber", "approvedOn"].every(
    (key) => typeof approval[key] === "string",
  );
}

function problemOf(approvals: readonly Approval[]): string | undefined {
  for (const { department, documentNumber, approvedOn } of approvals) {
    if (departmentByCode(department) === undefined)
      return `is approved by ${department}, which is no department`;
    if (documentNumber.trim() === "")
      return `is approved by ${department} without the number of a document`;
    if (!isLocalDate(approvedOn))
      return `is approved on ${approvedOn}, which is no day (YYYY-MM-DD)`;
  }
  return undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
