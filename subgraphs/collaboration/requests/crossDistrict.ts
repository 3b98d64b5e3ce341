import { departmentByCode } from "../../../policy/departments/index.ts";
import type { OutboxEvent } from "../../../kit/outbox/event.ts";
import type { CollaborationRequestRow } from "../rows.ts";

/** Kinds of requests that open the row of their entity to a department of another district. */
const OPENING: ReadonlySet<string> = new Set(["INFO_SHARE", "PUNISHMENT"]);

type Opening = Pick<
  CollaborationRequestRow,
  "number" | "kind_code" | "authority_code" | "addressee_code" | "entity_id"
>;

/** Whether a request goes from one district's department to another's, and opens a row while it is open (R1). */
export function opensRow({ kind_code, authority_code, addressee_code }: Opening): boolean {
  const from = departmentByCode(authority_code)?.district;
  const to = departmentByCode(addressee_code)?.district;
  return OPENING.has(kind_code) && from !== undefined && to !== undefined && from !== to;
}

/**
 * Tells the register that a request opened or closed the row of its entity. The register gives no more than the
 * requesting district has: it knows where the entity belongs.
 */
export function rowEvents(request: Opening, became: "opened" | "closed"): readonly OutboxEvent[] {
  if (!opensRow(request)) return [];
  const { number, authority_code: requester, addressee_code: addressee, entity_id } = request;
  return [
    {
      type: `crossDistrictRequest.${became}`,
      entityId: entity_id,
      payload: { request: number, requester, addressee },
    },
  ];
}
