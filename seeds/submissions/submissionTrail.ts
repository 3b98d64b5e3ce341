import { randomUUID } from "node:crypto";
import { userInfo } from "node:os";
import type { AuditTrail } from "../../audit/auditTrail.ts";
import type { AuditEvent } from "../../audit/event.ts";
import { ruleVersion } from "../../kit/authorization/ruleVersion.ts";
import type { SubmittedInput } from "../../kit/ingest/ingestKind.ts";
import type { RecordRow } from "../../kit/ingest/readRow.ts";
import { shanghaiToday } from "../../kit/shanghaiToday.ts";
import type { SubmittedFile } from "./fileRun.ts";

/** What the audit trail keeps of a file that is submitted, as of the mutation in its place. */
export interface SubmissionTrail {
  /** Resolves once it is durable that the file is about to be submitted: before that, nothing of it is written. */
  begun(): Promise<void>;
  /** Resolves once it is durable of which entities a batch wrote. */
  answered(entities: ReadonlySet<number>): Promise<void>;
}

/**
 * Records a file in the trail: `begun` once, and `answered` for each batch. There is no token, so the person is
 * whoever runs the command on its machine, and the operation is named by the digest of the file.
 */
export function submissionTrail<Input extends SubmittedInput, Row extends RecordRow>(
  trail: Pick<AuditTrail, "record">,
  { kind, file, department }: SubmittedFile<Input, Row>,
): SubmissionTrail {
  const event: AuditEvent = {
    requestId: `import-${randomUUID()}`,
    reader: department.code,
    officer: `import:${userInfo().username}`,
    use: {},
    operation: { name: `import ${kind.command}`, digest: file.digest },
    given: [{ coordinate: `Mutation.${kind.field}`, categories: [kind.act] }],
    masked: [],
    withheld: [],
    subjects: [],
    ruleVersion: ruleVersion(shanghaiToday()),
  };
  return {
    begun: () => trail.record({ ...event, write: "begun" }),
    answered: (entities) =>
      trail.record({ ...event, write: "answered", subjects: [...entities].map(String) }),
  };
}
