import type { Access } from "../../../kit/authorization/access.ts";
import type { RecordSubset } from "../../../kit/authorization/recordSubset.ts";
import { departmentByCode } from "../../../policy/departments/index.ts";
import { isRegistrar } from "./counterparts.ts";

/**
 * The notices of an entity that a reader gets: what policy gives it, and of a department to which notices are
 * addressed those only that it has (F052). Registrars, the enterprise and who supervises the procedure see all.
 */
export function knownNotices(access: Access, entity: object): RecordSubset {
  const subset = access.subset(["dualNotice.state"], entity);
  const { categories, maker, own } = subset;
  if (!isAddressable(maker)) return subset;
  return { categories: [], maker, own: [...categories, ...own] };
}

/** Departments of the city and its districts other than registrars and auditors. */
function isAddressable(reader: string): boolean {
  const level = departmentByCode(reader)?.level;
  return (
    level !== undefined && level !== "JUDICIAL" && reader !== "SH-AUDIT" && !isRegistrar(reader)
  );
}
