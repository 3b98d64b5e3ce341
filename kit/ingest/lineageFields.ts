import { departmentOf } from "../codes/provenance.ts";
import type { Lineage, Submission } from "./lineage.ts";

/** The fields of `RecordLineage` that are no columns, in each subgraph that has one. */
export const lineageFields = {
  legalEntity: ({ entity_id: id }: Lineage) => ({ id }),
};

/** The same of `RecordSubmission`. */
export const submissionFields = {
  row: ({ row_index: at }: Submission) => at + 1,
  department: ({ department_code: code }: Submission) => departmentOf(code),
};
