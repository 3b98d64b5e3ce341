import { isAuthorityFor } from "../../kit/ingest/authority.ts";
import { isSourceSystem, SOURCE_SYSTEM_RULE } from "../../kit/ingest/ingestBatch.ts";
import type { SubmittedInput } from "../../kit/ingest/ingestKind.ts";
import type { RecordRow } from "../../kit/ingest/readRow.ts";
import { shanghaiToday } from "../../kit/shanghaiToday.ts";
import type { Department } from "../../policy/departments/department.ts";
import { departmentByCode } from "../../policy/departments/index.ts";
import { mayDo } from "../../policy/powers.ts";
import { readerByCode } from "../../policy/readers.ts";
import { checkUscc } from "../../standards/uscc.ts";
import { ImportError } from "../registrations/importError.ts";
import type { FileKind } from "./fileKind.ts";
import type { SubmittedFile } from "./fileRun.ts";

/** What the command is told, as it was typed. */
export interface SubmissionOptions {
  readonly authority: string;
  readonly source: string;
  readonly item?: string;
  readonly authorityUscc?: string;
}

/** Who submits, from where and under which item; refused before anything is read. Throws an `ImportError`. */
export function submissionOf<Input extends SubmittedInput, Row extends RecordRow>(
  kind: FileKind<Input, Row>,
  options: SubmissionOptions,
): Omit<SubmittedFile<Input, Row>, "file"> {
  const { authority, source, item, authorityUscc } = options;
  const department = departmentByCode(authority);
  const reader = readerByCode(authority);
  if (department === undefined || reader === undefined)
    throw new ImportError(`--authority ${authority} is no department; one is SH-FDA`);
  // The grants decide for files as for mutations.
  if (!mayDo(reader, kind.act, shanghaiToday()))
    throw new ImportError(
      `--authority ${authority} may not submit ${kind.command} (policy/grants)`,
    );
  if (!isSourceSystem(source)) throw new ImportError(`--source ${SOURCE_SYSTEM_RULE}`);
  assertItem(department, item, kind.itemOf);
  const verdict = authorityUscc === undefined ? undefined : checkUscc(authorityUscc);
  if (verdict?.kind === "invalid")
    throw new ImportError(`--authority-uscc is no unified code: ${verdict.message}`);
  return { kind, department, sourceSystem: source, settings: { item, authorityUscc } };
}

function assertItem(
  department: Department,
  code: string | undefined,
  itemOf: FileKind<never, never>["itemOf"],
): void {
  if (code === undefined) return;
  const item = itemOf(code);
  if (item === undefined) throw new ImportError(`--item ${code} is no item of the catalogue`);
  if (!isAuthorityFor(department, item))
    throw new ImportError(`--item ${code} is no item of ${department.code}`);
}
