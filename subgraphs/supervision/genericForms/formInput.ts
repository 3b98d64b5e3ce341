import { type Act, givenText } from "../../../kit/act.ts";
import { NOT_AUTHORITATIVE_SOURCE, actError } from "../../../kit/errors/actErrors.ts";
import { badUserInput } from "../../../kit/errors/badUserInput.ts";
import { isAuthorityFor } from "../../../kit/ingest/authority.ts";
import type { Department } from "../../../policy/departments/department.ts";
import { departmentByCode } from "../../../policy/departments/index.ts";
import { supervisionItem } from "../ingest/supervisionItems.ts";
import type { DefineGenericFormInput } from "../resolvers.generated.ts";
import { givenJson } from "./givenJson.ts";
import type { GenericFormRow } from "./rows.ts";

/** What a version of a form says. */
export type FormDefinition = Pick<
  GenericFormRow,
  "title" | "subject" | "item_code" | "basis" | "share_code" | "share_basis" | "content_schema"
>;

/** A definition that was given, with its schema as it will be checked. */
export interface GivenForm {
  readonly department: Department;
  readonly definition: FormDefinition;
  readonly schema: unknown;
}

/** Refuses a form that no department could work by, and says which part of it is wrong. */
export function givenForm({ input, acting }: Act<DefineGenericFormInput>): GivenForm {
  const department = departmentByCode(acting.department);
  if (department === undefined)
    throw actError(
      NOT_AUTHORITATIVE_SOURCE,
      "只有部门可以制定表单 · Only departments define forms.",
    );
  assertOwnCode(input.code, department);
  assertOwnItem(input.item, department);
  const schema = givenJson("input.schema", input.schema);
  const definition = {
    title: givenText("input.title", input.title, 100),
    subject: givenText("input.subject", input.subject, 200),
    item_code: input.item,
    basis: givenText("input.basis", input.basis, 500),
    share_code: input.sharing,
    share_basis: sharingBasis(input),
    content_schema: JSON.stringify(schema),
  };
  return { department, definition, schema };
}

/** A form is a source of records, and named as sources are. */
function assertOwnCode(code: string, { code: department }: Department): void {
  if (code.length > 32 || !new RegExp(`^${department}-[A-Z0-9]{1,16}$`, "u").test(code))
    throw badUserInput(
      "input.code",
      `must be the department and up to 16 of A-Z and 0-9, such as ${department}-WORKSHOP`,
    );
}

function assertOwnItem(code: string, department: Department): void {
  const item = supervisionItem(code);
  if (item === undefined)
    throw badUserInput("input.item", `is no item of the supervision lists (supervisionItems)`);
  if (!isAuthorityFor(department, item))
    throw actError(
      NOT_AUTHORITATIVE_SOURCE,
      `${code} 是 ${item.authority} 的监管事项 · ${code} is an item of ${item.authority}, whose form it would be.`,
    );
}

/** What is not shared needs a law or a policy of the centre that says so (国发〔2016〕51号 §10). */
function sharingBasis({ sharing, sharingBasis: basis }: DefineGenericFormInput): string | null {
  if (sharing === "UNSHARED") return givenText("input.sharingBasis", basis, 500);
  return basis?.trim() ? givenText("input.sharingBasis", basis, 500) : null;
}
