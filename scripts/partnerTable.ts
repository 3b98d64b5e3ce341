import type { EntityRule } from "../policy/partners/contract.ts";
import { contracts } from "../policy/partners/index.ts";

type Table = (head: readonly string[], rows: readonly (readonly string[])[]) => string;

const ENTITIES: Readonly<Record<EntityRule, string>> = {
  withConsent: "经主体授权 · any that consented",
  listed: "协议名单内 · those on its contract list",
};

/** The contracts of partners: for what, which kinds of data, of which entities, how long, who approved. */
export function partnerTable(table: Table): string {
  const rows = contracts.map(
    ({ code, name, purposes, categories, entities, validFrom, validTo, approvals }) => [
      `\`${code}\``,
      name,
      purposes.join(" "),
      categories.join(", "),
      ENTITIES[entities],
      `${validFrom} – ${validTo}`,
      approvals
        .map(({ department, documentNumber }) => `${department} ${documentNumber}`)
        .join("、"),
    ],
  );
  const head = [
    "partner",
    "name",
    "purposes",
    "kinds of data",
    "entities",
    "in force",
    "approvals",
  ];
  return `What a contract does not name is withheld, whatever the letter; open fields are named in [policy/partners](../policy/partners) one by one.\n\n${table(head, rows)}`;
}
