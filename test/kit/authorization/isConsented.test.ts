import { describe, expect, it } from "@jest/globals";
import { consentOf, isConsented } from "../../../kit/authorization/consent.ts";
import type { EntityScope } from "../../../kit/authorization/entityScope.ts";
import type { Consent } from "../../../policy/consent.ts";

const CONSENT: Consent = { uscc: "91310000Y00000H65N", categories: ["credit.record"] };
const SCOPE: EntityScope = {
  uscc: CONSENT.uscc,
  parentUscc: null,
  district: null,
  registrationAuthority: null,
  supervisors: [],
  avoided: false,
};

describe("a consent holds for a record", () => {
  it("of the entity that gave it, where it stands within the contract", () => {
    expect(isConsented(CONSENT, "inScope", SCOPE)).toBe(true);
    expect(isConsented(CONSENT, "source", SCOPE)).toBe(true);
  });

  it("of no entity elsewhere, of no other, and of none of which nothing is known", () => {
    expect(isConsented(CONSENT, "elsewhere", SCOPE)).toBe(false);
    expect(isConsented(CONSENT, "inScope", { ...SCOPE, uscc: "91310000132260250X" })).toBe(false);
    expect(isConsented(CONSENT, "inScope", { ...SCOPE, uscc: null })).toBe(false);
    expect(isConsented(CONSENT, "inScope", undefined)).toBe(false);
  });

  it("not where none was given", () => {
    expect(isConsented(undefined, "inScope", SCOPE)).toBe(false);
    expect(isConsented(undefined, "inScope", undefined)).toBe(false);
  });
});

describe("the consent of claims", () => {
  it("is of an entity, for kinds of data of the catalogue alone", () => {
    expect(consentOf(CONSENT)).toStrictEqual(CONSENT);
    const more = { ...CONSENT, categories: ["credit.record", "nothing", 7], more: true };
    expect(consentOf(more)).toStrictEqual(CONSENT);
  });

  it.each([
    undefined,
    null,
    "yes",
    7,
    [],
    {},
    { uscc: CONSENT.uscc },
    { categories: ["credit.record"] },
    { ...CONSENT, uscc: 7 },
    { ...CONSENT, categories: "credit.record" },
  ])("is none where they hold %j", (claim) => expect(consentOf(claim)).toBeUndefined());
});
