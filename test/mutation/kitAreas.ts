import type { Area } from "./area.ts";

/** The second line: what each subgraph decides with the record before it, by claims that it verified. */
export const kitAreas: readonly Area[] = [
  {
    name: "standing",
    mutate: ["kit/authorization/standing.ts", "kit/authorization/entityScope.ts"],
    tests: [
      "test/kit/authorization/standing.test.ts",
      "test/kit/authorization/entityScopes.test.ts",
    ],
  },
  {
    name: "access",
    mutate: ["kit/authorization/access.ts"],
    tests: [
      "test/kit/authorization/access.test.ts",
      "test/kit/authorization/accessOf.test.ts",
      "test/kit/authorization/accessOfRecords.test.ts",
      "test/kit/authorization/accessOfAssignee.test.ts",
    ],
  },
  {
    name: "secondLine",
    mutate: [
      "kit/authorization/secondLine.ts",
      "kit/authorization/noteScopes.ts",
      "kit/authorization/shield.ts",
      "kit/authorization/avoidedActs.ts",
    ],
    tests: [
      "test/kit/authorization/secondLine.test.ts",
      "test/kit/authorization/avoidedActs.test.ts",
      "test/kit/authorization/shieldedBatches.test.ts",
      "test/kit/authorization/shieldedResolvers.test.ts",
      "test/kit/authorization/shieldTraps.test.ts",
    ],
  },
  {
    name: "rules",
    mutate: ["kit/authorization/fieldRules.ts"],
    tests: ["test/kit/authorization/fieldRules.test.ts"],
  },
  {
    name: "recordSubset",
    mutate: [
      "kit/authorization/recordSubset.ts",
      "kit/authorization/classifiedEntities.ts",
      "kit/authorization/keptEntities.ts",
    ],
    tests: ["test/kit/authorization/rowsGiven.test.ts"],
  },
  {
    name: "claims",
    mutate: ["kit/authorization/claimsToken.ts"],
    tests: ["test/kit/authorization/claimsTokenContents.test.ts"],
  },
  {
    name: "acting",
    mutate: [
      "kit/authorization/acting.ts",
      "kit/authorization/asking.ts",
      "kit/authorization/officerDigest.ts",
      "kit/authorization/ruleVersion.ts",
      "gateway/authentication/officerKey.ts",
    ],
    tests: ["test/kit/authorization/acting.test.ts", "test/kit/authorization/ruleVersion.test.ts"],
  },
];
