import { lineageFields, submissionFields } from "../../../kit/ingest/lineageFields.ts";
import type { RecordLineageResolvers, RecordSubmissionResolvers } from "../resolvers.generated.ts";

export const RecordLineage: RecordLineageResolvers = lineageFields;

export const RecordSubmission: RecordSubmissionResolvers = submissionFields;
