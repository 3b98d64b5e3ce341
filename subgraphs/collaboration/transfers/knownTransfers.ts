import type { Knex } from "knex";
import type { Acting } from "../../../kit/authorization/acting.ts";
import { withoutAvoided } from "../../../kit/authorization/keptEntities.ts";
import { type RecordSubset, withinSubset } from "../../../kit/authorization/recordSubset.ts";
import { badUserInput } from "../../../kit/errors/badUserInput.ts";
import type { CriminalTransferRow } from "../rows.ts";

const POLICE = "SH-PSB";
const PROCURATORATE = "SH-PROC";
const COURT = "SH-CRT";

/**
 * R3: the cases that a reader may know of, those that policy gives it or that it sent itself, and of a court those
 * that were prosecuted. A case outside is not there: in no page, no count, and no look-up.
 */
export function knownTransfers(query: Knex.QueryBuilder, subset: RecordSubset): Knex.QueryBuilder {
  const known = withinSubset(query, subset);
  return subset.maker === COURT ? known.whereNotNull("prosecuted_on") : known;
}

/**
 * The case of a number that whoever acts is a party to. To anybody else it is as one that there is not, and to an
 * officer who avoids its entity: the same statement finds nothing, and the same words say so.
 */
export async function transferOfParty(
  knex: Knex.Transaction,
  number: string,
  { department, avoids = [] }: Acting,
): Promise<CriminalTransferRow> {
  const query = knex<CriminalTransferRow>("criminal_transfer").where({ number });
  void withoutAvoided(query, "entity_id", avoids);
  if (department === COURT) void query.whereNotNull("prosecuted_on");
  else if (department !== POLICE && department !== PROCURATORATE)
    void query.where({ authority_code: department });
  const transfer = await query.first();
  if (transfer === undefined)
    throw badUserInput("input.number", "names no transfer that your department is a party to");
  return transfer;
}
