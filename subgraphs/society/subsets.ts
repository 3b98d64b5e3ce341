import type { Access } from "../../kit/authorization/access.ts";
import type { RecordSubset } from "../../kit/authorization/recordSubset.ts";

/** Complaints of an entity that a reader gets: those of entities within its duties, and those that it handles. */
export function complaintsFor(access: Access, entity: object): RecordSubset {
  return access.subset(["complaint.content"], entity);
}

/** Reports of an entity that a reader gets. */
export function reportsFor(access: Access, entity: object): RecordSubset {
  return access.subset(["report.content"], entity);
}
