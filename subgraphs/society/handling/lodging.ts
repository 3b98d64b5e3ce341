import type { Knex } from "knex";
import { type Act, givenText } from "../../../kit/act.ts";
import { withoutClassified } from "../../../kit/authorization/classifiedEntities.ts";
import { storedInstant, todayBy } from "../../../kit/clock.ts";
import { NOT_AUTHORITATIVE_SOURCE, STALE_STATE, actError } from "../../../kit/errors/actErrors.ts";
import { badUserInput } from "../../../kit/errors/badUserInput.ts";
import { knownClassified } from "../../../policy/classifiedEntities.ts";
import { normalizeUscc } from "../../../standards/uscc.ts";
import { categoryCodes, handlers } from "../codes.ts";
import type { MatterRow } from "../rows.ts";

const NUMBER = /^[A-Z0-9][A-Z0-9-]{5,63}$/u;
const MAX_CONTENT = 2_000;

interface Lodged {
  readonly number: string;
  readonly uscc: string;
  readonly category: string;
  readonly content: string;
}

/** The columns of a matter as it is lodged, but for those of its kind. */
export async function lodgedMatter(
  transaction: Knex.Transaction,
  { input, acting, clock }: Act<Lodged>,
  handler: string,
): Promise<Omit<MatterRow, "id" | "due_on">> {
  if (!categoryCodes.includes(input.category))
    throw badUserInput("input.category", `must be one of ${categoryCodes.join(", ")}`);
  return {
    entity_id: await entityOf(transaction, input.uscc, acting.department),
    number: input.number,
    category_code: input.category,
    content: givenText("input.content", input.content, MAX_CONTENT),
    lodged_by: acting.department,
    lodged_on: todayBy(clock),
    assignee: null,
    is_unfinished: 1,
    refusal_reason: null,
    source_system: "SUPERVISION-GRAPH",
    authority_code: handler,
    version: 1,
    recorded_at: storedInstant(clock.now()),
  };
}

/** Refuses a number that others could not be told by. */
export function assertNumber(number: string): void {
  if (!NUMBER.test(number))
    throw badUserInput(
      "input.number",
      "must have 6 to 64 capital letters, digits and hyphens, such as CPC-2026-000123",
    );
}

/** Refuses a handler that does not supervise the market. */
export function assertHandler(handler: string): void {
  if (!handlers.includes(handler))
    throw actError(
      NOT_AUTHORITATIVE_SOURCE,
      `投诉举报由市场监督管理部门处理，${handler} 不是 · Departments of market supervision handle complaints and reports; ${handler} is none. Name SH-AIC, or a district's, such as D-310110-MSA.`,
    );
}

/** Refuses what was lodged already, with other words or by somebody else. */
export function assertSameLodging(
  known: { readonly lodged_by: string; readonly input_print: string },
  lodgedBy: string,
  print: string,
): void {
  if (known.lodged_by !== lodgedBy || known.input_print !== print)
    throw actError(
      STALE_STATE,
      "该编号已用于另一件，请另用编号 · Another matter has this number already; give this one a number of its own.",
    );
}

/** An entity that whoever lodges may know of; a classified one is to others as one that there is not (R9). */
async function entityOf(
  transaction: Knex.Transaction,
  code: string,
  department: string,
): Promise<number> {
  const found = transaction("known_entity")
    .select<{ entity_id: number }[]>("entity_id")
    .where("uscc", normalizeUscc(code));
  const known = knownClassified(department);
  const [row] = (await withoutClassified(transaction, found, "known_entity.entity_id", known)) as {
    entity_id: number;
  }[];
  if (row === undefined)
    throw badUserInput("input.uscc", "is not the unified code of an entity in the register");
  return row.entity_id;
}
