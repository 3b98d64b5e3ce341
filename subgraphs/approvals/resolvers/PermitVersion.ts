import { endOrNull } from "../../../kit/openEnd.ts";
import { categoryCode, permitStatusCode } from "../codes.ts";
import type { PermitVersionResolvers } from "../resolvers.generated.ts";
import type { PermitVersionRow } from "../rows.ts";

const isPerson = (row: PermitVersionRow): boolean => row.holder_kind_code === "NATURAL_PERSON";

export const PermitVersion: PermitVersionResolvers = {
  category: (row) => categoryCode(row.category_code),
  validTo: (row) => endOrNull(row.valid_to),
  status: (row) => permitStatusCode(row.status_code),
  holderName: (row) => (isPerson(row) ? null : row.holder_name),
  personName: (row) => (isPerson(row) ? row.holder_name : null),
};
