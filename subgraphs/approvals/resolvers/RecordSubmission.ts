import { departmentOf } from "../../../kit/codes/provenance.ts";
import type { RecordSubmissionResolvers } from "../resolvers.generated.ts";

export const RecordSubmission: RecordSubmissionResolvers = {
  row: ({ row_index: at }) => at + 1,
  department: ({ department_code: code }) => departmentOf(code),
};
