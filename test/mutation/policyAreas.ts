import type { Area } from "./area.ts";

/** What decides by itself, without a schema or a record. */
export const policyAreas: readonly Area[] = [
  {
    name: "decide",
    mutate: ["policy/decide.ts", "policy/explanations.ts"],
    tests: [
      "test/policy/decide.test.ts",
      "test/policy/effects.test.ts",
      "test/policy/ownAndContract.test.ts",
      "test/policy/acts.test.ts",
    ],
  },
  {
    name: "fieldVerdict",
    mutate: ["policy/fieldVerdict.ts"],
    tests: ["test/policy/fieldVerdict.test.ts"],
  },
  {
    name: "use",
    mutate: ["policy/use.ts", "policy/purposes.ts"],
    tests: ["test/policy/use.test.ts", "test/policy/readers.test.ts"],
  },
  {
    name: "grants",
    mutate: ["policy/grants/inForce.ts", "policy/grants/coordination.ts", "policy/term.ts"],
    tests: [
      "test/policy/grants/coordination.test.ts",
      "test/policy/grants/grantOn.test.ts",
      "test/policy/grants/inForce.test.ts",
      "test/policy/writtenRules.test.ts",
      "test/policy/effects.test.ts",
    ],
  },
  {
    name: "readers",
    mutate: ["policy/readers.ts"],
    tests: [
      "test/policy/readers.test.ts",
      "test/policy/decide.test.ts",
      "test/policy/writtenRules.test.ts",
    ],
  },
  {
    name: "edition",
    mutate: [
      "policy/edition.ts",
      "policy/readerKinds.ts",
      "policy/categories/index.ts",
      "policy/departments/index.ts",
    ],
    tests: [
      "test/policy/edition.test.ts",
      "test/policy/readerKinds.test.ts",
      "test/policy/acts.test.ts",
    ],
  },
  {
    name: "powers",
    mutate: ["policy/powers.ts", "policy/standing.ts", "policy/remedy.ts", "policy/attainable.ts"],
    tests: ["test/policy/acts.test.ts", "test/policy/attainable.test.ts"],
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
  {
    name: "assignee",
    mutate: ["policy/assignee.ts"],
    tests: ["test/policy/assignee.test.ts"],
  },
  {
    name: "smallCells",
    mutate: ["policy/smallCells.ts"],
    tests: ["test/policy/smallCells.test.ts"],
  },
  {
    name: "rateLimits",
    mutate: ["policy/rateLimits.ts", "gateway/http/rateLimiter.ts", "gateway/http/tokenBucket.ts"],
    tests: ["test/gateway/http/rateLimiter.test.ts"],
  },
  {
    name: "masks",
    mutate: [
      "policy/masks/address.ts",
      "policy/masks/amountBand.ts",
      "policy/masks/email.ts",
      "policy/masks/identityNumber.ts",
      "policy/masks/index.ts",
      "policy/masks/name.ts",
      "policy/masks/plateOrCard.ts",
      "policy/masks/redactedText.ts",
      "policy/masks/telephone.ts",
    ],
    tests: [
      "test/policy/masks/amountBand.test.ts",
      "test/policy/masks/maskEdges.test.ts",
      "test/policy/masks/masks.test.ts",
    ],
  },
  {
    name: "labels",
    mutate: ["schema/classification.ts"],
    tests: ["test/schema/classification.test.ts", "test/schema/labels.test.ts"],
  },
];
