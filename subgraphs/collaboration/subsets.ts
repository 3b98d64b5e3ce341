import type { Access } from "../../kit/authorization/access.ts";
import type { RecordSubset } from "../../kit/authorization/recordSubset.ts";

/** Which cases a reader gets: of an entity, or of any. */
export function transfersGiven(access: Access, entity?: object): RecordSubset {
  return access.subset(["criminalTransfer.status"], entity);
}
