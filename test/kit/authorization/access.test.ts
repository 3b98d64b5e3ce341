import { expect, it } from "@jest/globals";
import { accessOf } from "../../../kit/authorization/access.ts";
import type { Claims } from "../../../kit/authorization/claims.ts";

const CLAIMS: Claims = {
  reader: "PUBLIC",
  secondFactor: false,
  day: "2026-01-01",
  reach: "single",
};
const NAME = {
  coordinate: "LegalRepresentative.name",
  requirement: [["representative.name"]],
  typeName: "String",
  decidedByRecord: false,
} as const;

it("the second line decides by the rules of the day that the gateway decided by", () => {
  expect(accessOf(CLAIMS).verdict(NAME, {})).toEqual({ kind: "full" });
  expect(accessOf({ ...CLAIMS, day: "2025-12-31" }).verdict(NAME, {})).toMatchObject({
    kind: "withheld",
    explanation: { code: "RULE_NOT_IN_FORCE" },
  });
});

it("the second line decides nothing for a reader that there is not", () => {
  expect(() => accessOf({ ...CLAIMS, reader: "SH-XXX" })).toThrow("the claims name no reader");
});
