import type { Department } from "../../policy/departments/department.ts";
import type { FieldReader } from "./fieldReader.ts";
import { departmentsNamed } from "./namedDepartments.ts";

/** An item of a list of what departments do: whose it is. */
export interface AuthorityItem {
  /** Code of the department in charge. */
  readonly authority: string;
  /** `DISTRICT` where districts do it as well. */
  readonly level: string;
}

/** Whether records of an item are a department's to make: its own, or its district's where districts act. */
export function isAuthorityFor(
  department: Department,
  { authority, level }: AuthorityItem,
): boolean {
  return department.code === authority || (level === "DISTRICT" && department.level === "DISTRICT");
}

/** The fields that say who decided, and under which item. */
export type AuthorityField = "item" | "authorityName" | "authorityUscc";

/**
 * Reads who decided. One's own records only (一数一源): the authority of the row is who submits, and the item is
 * its own.
 */
export function readAuthority(
  fields: FieldReader<AuthorityField>,
  department: Department,
  itemOf: (code: string) => AuthorityItem | undefined,
) {
  const name = fields.required("authorityName", 200);
  if (name !== "" && !departmentsNamed(name).includes(department))
    fields.refuse(
      "authorityName",
      "NOT_AUTHORITATIVE_SOURCE",
      `作出机关不是报送部门${department.name} · the authority is not ${department.code}, which submits`,
    );
  const code = fields.required("item", 32);
  const item = itemOf(code);
  if (code !== "" && item === undefined)
    fields.refuse("item", "UNKNOWN_CODE", "目录中无此事项 · is no item of the catalogue");
  if (item !== undefined && !isAuthorityFor(department, item))
    fields.refuse(
      "item",
      "NOT_AUTHORITATIVE_SOURCE",
      `该事项不由${department.name}办理 · is no item of ${department.code}`,
    );
  return {
    item_code: code,
    authority_uscc: fields.uscc("authorityUscc"),
    level_code: department.level === "DISTRICT" ? "DISTRICT" : "CITY",
    district_code: department.district ?? null,
  };
}

/** Reads which unit the data come from; the one that submits where its name fits several. */
export function readSourceUnit(
  fields: FieldReader<"sourceUnitName" | "sourceUnitUscc">,
  submitting: Department,
) {
  const name = fields.required("sourceUnitName", 200);
  const named = departmentsNamed(name);
  if (name !== "" && named.length === 0)
    fields.refuse(
      "sourceUnitName",
      "UNKNOWN_CODE",
      "不是已知部门 · is no department that is known",
    );
  const [first = submitting] = named;
  return {
    code: (named.includes(submitting) ? submitting : first).code,
    uscc: fields.uscc("sourceUnitUscc"),
  };
}
