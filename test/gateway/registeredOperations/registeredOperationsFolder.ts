import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder of registered operations for a test. */
export interface OperationsFolder {
  readonly path: string;
  /** Writes an operation and enters it in the manifest, approved by these departments. */
  register(
    reader: string,
    file: string,
    text: string,
    departments?: readonly string[],
    change?: object,
  ): string;
  write(reader: string, file: string, text: string): void;
  remove(): void;
}

/** An empty folder of registered operations. */
export function operationsFolder(): OperationsFolder {
  const path = mkdtempSync(join(tmpdir(), "operations-"));
  const manifests = new Map<string, object[]>();
  const write = (reader: string, file: string, text: string): void => {
    mkdirSync(join(path, reader), { recursive: true });
    writeFileSync(join(path, reader, file), text);
  };
  return {
    path,
    write,
    register(reader, file, text, departments = ["SH-AIC"], change = {}) {
      const sha256 = createHash("sha256").update(text).digest("hex");
      const approvals = departments.map((department) => ({
        department,
        documentNumber: "示例〔2023〕第1号",
        approvedOn: "2023-12-01",
      }));
      const entries = [...(manifests.get(reader) ?? []), { file, sha256, approvals, ...change }];
      manifests.set(reader, entries);
      write(reader, file, text);
      write(reader, "manifest.json", JSON.stringify({ operations: entries }));
      return sha256;
    },
    remove: () => rmSync(path, { recursive: true }),
  };
}
