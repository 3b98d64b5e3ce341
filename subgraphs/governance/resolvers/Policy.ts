import { ruleVersion } from "../../../kit/authorization/ruleVersion.ts";
import { editionOn } from "../../../policy/edition.ts";
import { readerKinds } from "../../../policy/readerKinds.ts";
import { allGrants } from "../../../policy/readers.ts";
import { categoryRows, purposeRows } from "../policyRows.ts";
import type { PolicyResolvers } from "../resolvers.generated.ts";

export const Policy: PolicyResolvers = {
  asOf: ({ day }) => day,
  version: ({ day }) => ruleVersion(day),
  unchangedSince: ({ day }) => editionOn(day) ?? null,
  categories: () => categoryRows,
  purposes: () => purposeRows,
  grants: ({ day }) => allGrants.map((grants) => ({ ...grants, day })),
  readers: ({ day }) => readerKinds.map((reader) => ({ ...reader, day })),
};
