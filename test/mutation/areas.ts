/** Files whose mutants are run against the same tests, which are quick and need neither network nor database. */
export interface Area {
  readonly name: string;
  readonly mutate: readonly string[];
  readonly tests: readonly string[];
}

/**
 * All that decides who gets what, in parts as small as its tests: a mutant loads every test file of its part.
 * The tables of `policy/` are held by `test/policy/everyDeparture.test.ts`.
 */
export const areas: readonly Area[] = [
  {
    name: "decide",
    mutate: ["policy/decide.ts"],
    tests: ["test/policy/{decide,effects,ownAndContract,acts}.test.ts"],
  },
  {
    name: "fieldVerdict",
    mutate: ["policy/fieldVerdict.ts"],
    tests: ["test/policy/fieldVerdict.test.ts"],
  },
  { name: "use", mutate: ["policy/use.ts"], tests: ["test/policy/{use,readers}.test.ts"] },
  {
    name: "grants",
    mutate: ["policy/grants/inForce.ts", "policy/grants/coordination.ts", "policy/term.ts"],
    tests: ["test/policy/grants/*.test.ts", "test/policy/{everyDeparture,effects}.test.ts"],
  },
  {
    name: "readers",
    mutate: ["policy/readers.ts"],
    tests: ["test/policy/{readers,decide,everyDeparture}.test.ts"],
  },
  {
    name: "edition",
    mutate: [
      "policy/edition.ts",
      "policy/readerKinds.ts",
      "policy/categories/index.ts",
      "policy/departments/index.ts",
    ],
    tests: ["test/policy/{edition,readerKinds,acts}.test.ts"],
  },
  {
    name: "powers",
    mutate: ["policy/powers.ts", "policy/remedy.ts", "policy/attainable.ts"],
    tests: ["test/policy/{acts,attainable}.test.ts"],
  },
  {
    name: "consent",
    mutate: ["policy/partners/grantsBy.ts", "kit/authorization/consent.ts"],
    tests: ["test/policy/partners/grantsBy.test.ts", "test/kit/authorization/isConsented.test.ts"],
  },
  {
    name: "classified",
    mutate: ["policy/classifiedEntities.ts", "policy/avoidance.ts"],
    tests: ["test/policy/classifiedEntities.test.ts"],
  },
  { name: "masks", mutate: ["policy/masks/*.ts"], tests: ["test/policy/masks/*.test.ts"] },
  {
    name: "labels",
    mutate: ["schema/classification.ts"],
    tests: ["test/schema/{classification,labels}.test.ts"],
  },
  {
    name: "strip",
    mutate: [
      "gateway/authorization/stripOperation.ts",
      "gateway/authorization/operationWalk.ts",
      "gateway/authorization/usedDefinitions.ts",
      "gateway/document/fragments.ts",
    ],
    tests: ["test/gateway/authorization/{operationWalk,strippedShape}.test.ts"],
  },
  {
    name: "limits",
    mutate: ["gateway/authorization/operationLimits.ts"],
    tests: ["test/gateway/authorization/operationLimits.test.ts"],
  },
  {
    name: "access",
    mutate: ["gateway/authorization/fieldAccess.ts"],
    tests: ["test/gateway/authorization/fieldAccess.test.ts"],
  },
  {
    name: "answer",
    mutate: [
      "gateway/authorization/completeResponse.ts",
      "gateway/document/included.ts",
      "gateway/authorization/mergedDenials.ts",
      "kit/authorization/withheldError.ts",
    ],
    tests: ["test/gateway/authorization/{completeResponse,mergedDenials}.test.ts"],
  },
  {
    name: "cost",
    mutate: ["gateway/authorization/operationCost.ts"],
    tests: ["test/gateway/authorization/operationCostParts.test.ts"],
  },
  {
    name: "door",
    mutate: ["gateway/authorization/enforcedGateway.ts"],
    tests: ["test/gateway/authorization/{enforcedGateway,enforcedActs}.test.ts"],
  },
  {
    name: "acts",
    mutate: ["gateway/authorization/refusedAct.ts", "gateway/audit/recordAnswer.ts"],
    tests: ["test/gateway/authorization/{enforcedGateway,enforcedActs}.test.ts"],
  },
  {
    name: "contract",
    mutate: ["gateway/authorization/contractScope.ts", "gateway/authorization/coordinatesAsked.ts"],
    tests: ["test/gateway/authorization/contractScope.test.ts"],
  },
  {
    name: "schemaView",
    mutate: ["gateway/schemaView/schemaWithout.ts"],
    tests: ["test/gateway/schemaView/schemaWithout.test.ts"],
  },
  {
    name: "shownConsent",
    mutate: ["gateway/authentication/verifyConsent.ts"],
    tests: ["test/gateway/authentication/verifyConsent.test.ts"],
  },
  {
    name: "standing",
    mutate: ["kit/authorization/standing.ts", "kit/authorization/entityScope.ts"],
    tests: ["test/kit/authorization/standing.test.ts"],
  },
  {
    name: "secondLine",
    mutate: [
      "kit/authorization/access.ts",
      "kit/authorization/secondLine.ts",
      "kit/authorization/shield.ts",
    ],
    tests: ["test/kit/authorization/{access,accessOf,accessOfRecords,secondLine}.test.ts"],
  },
  {
    name: "rules",
    mutate: ["kit/authorization/fieldRules.ts"],
    tests: ["test/kit/authorization/fieldRules.test.ts"],
  },
  {
    name: "claims",
    mutate: ["kit/authorization/claimsToken.ts"],
    tests: ["test/kit/authorization/claimsTokenContents.test.ts"],
  },
];
