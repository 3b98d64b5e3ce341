/** Files whose mutants are run against the same tests, which are quick and need neither network nor database. */
export interface Area {
  readonly name: string;
  readonly mutate: readonly string[];
  readonly tests: readonly string[];
}

/** All that decides who gets what. The tables of `policy/` are held by `test/policy/everyDeparture.test.ts`. */
export const areas: readonly Area[] = [
  {
    name: "policy",
    mutate: [
      "policy/decide.ts",
      "policy/fieldVerdict.ts",
      "policy/use.ts",
      "policy/readers.ts",
      "policy/readerKinds.ts",
      "policy/standing.ts",
      "policy/edition.ts",
      "policy/categories/index.ts",
      "policy/departments/index.ts",
      "policy/grants/inForce.ts",
      "policy/grants/coordination.ts",
    ],
    tests: [
      "test/policy/!(fieldMatrix|departments).test.ts",
      "test/policy/grants/*.test.ts",
      "test/schema/classification.test.ts",
    ],
  },
  { name: "masks", mutate: ["policy/masks/*.ts"], tests: ["test/policy/masks/*.test.ts"] },
  {
    name: "labels",
    mutate: ["schema/classification.ts"],
    tests: ["test/schema/{classification,labels}.test.ts"],
  },
  {
    name: "gateway",
    mutate: [
      "gateway/authorization/*.ts",
      "!gateway/authorization/enforcedGateway.ts",
      "!gateway/authorization/operationCost.ts",
    ],
    tests: ["test/gateway/authorization/!(operationCost|enforcedGateway).test.ts"],
  },
  {
    name: "door",
    mutate: ["gateway/authorization/enforcedGateway.ts"],
    tests: ["test/gateway/authorization/enforcedGateway.test.ts"],
  },
  {
    name: "cost",
    mutate: ["gateway/authorization/operationCost.ts"],
    tests: ["test/gateway/authorization/operationCost.test.ts"],
  },
  {
    name: "subgraph",
    mutate: [
      "kit/authorization/*.ts",
      "!kit/authorization/claimsToken.ts",
      "!kit/authorization/ruleVersion.ts",
    ],
    tests: ["test/kit/authorization/!(claimsToken|ruleVersion).test.ts"],
  },
  {
    name: "claims",
    mutate: ["kit/authorization/claimsToken.ts"],
    tests: ["test/kit/authorization/claimsToken*.test.ts"],
  },
];
