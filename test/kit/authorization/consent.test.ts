import { shanghaiToday } from "../../../kit/shanghaiToday.ts";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { accessOf, type FieldRule } from "../../../kit/authorization/access.ts";
import type { Claims } from "../../../kit/authorization/claims.ts";
import { consentOf } from "../../../kit/authorization/consent.ts";
import type { EntityScope } from "../../../kit/authorization/entityScope.ts";
import { type CategoryCode, categories } from "../../../policy/categories/index.ts";
import { needsConsent } from "../../../policy/partners/grantsBy.ts";
import { contracts } from "../../../policy/partners/index.ts";

const A = "91310000Y00000H65N";
const B = "91310000132260250X";

const LAW: Claims = {
  reader: "PARTNER-LAW",
  purpose: "P18",
  day: shanghaiToday(),
  secondFactor: false,
  reach: "single",
  consent: { uscc: A, categories: ["credit.record"] },
};
const RATING: Claims = { ...LAW, reader: "PARTNER-RATING" };

const scopeOf = (uscc: string | null, change: Partial<EntityScope> = {}): EntityScope => ({
  uscc,
  parentUscc: null,
  district: "310110",
  registrationAuthority: "310000",
  supervisors: [],
  avoided: false,
  ...change,
});

const rule = (category: CategoryCode, typeName = "Int"): FieldRule => ({
  coordinate: "CreditFile.sharedRecords",
  requirement: [[category]],
  typeName,
});

/** Whether a field of a category is given of an entity, and else why not. */
function givenOf(claims: Claims, scope: EntityScope, category: CategoryCode): string {
  const verdict = accessOf(claims).verdict(rule(category), { id: 1, scope });
  return verdict.kind === "withheld" ? verdict.explanation.code : verdict.kind;
}

describe("a consent", () => {
  it("opens what the entity consented to, of the entity that consented", () => {
    expect(givenOf(LAW, scopeOf(A), "credit.record")).toBe("full");
  });

  it("opens nothing else of it", () => {
    expect(givenOf(LAW, scopeOf(A), "taxCredit.grade")).toBe("CONSENT_REQUIRED");
    expect(givenOf(LAW, scopeOf(A), "tax.amounts")).toBe("NOT_IN_CONTRACT");
  });

  it.each([
    ["another entity", scopeOf(B)],
    ["a branch of it", scopeOf(B, { parentUscc: A })],
    ["an entity without a code", scopeOf(null)],
  ])("opens nothing of %s", (_, scope) => {
    expect(givenOf(LAW, scope, "taxCredit.grade")).toBe("CONSENT_REQUIRED");
    expect(
      givenOf(
        { ...LAW, consent: { uscc: A, categories: ["taxCredit.grade"] } },
        scope,
        "taxCredit.grade",
      ),
    ).toBe("CONSENT_REQUIRED");
  });

  it("opens nothing of a record that is reached without its entity", () => {
    const claims = { ...LAW, consent: { uscc: A, categories: ["taxCredit.grade"] } } as const;
    const verdict = accessOf(claims).verdict(rule("taxCredit.grade"), { id: 7 });
    expect(verdict).toMatchObject({ kind: "withheld", explanation: { code: "CONSENT_REQUIRED" } });
  });

  it("opens nothing without the purpose that the data are given for", () => {
    const { purpose: _, ...claims } = LAW;
    expect(givenOf(claims, scopeOf(A), "credit.record")).toBe("PURPOSE_REQUIRED");
  });

  it("opens nothing beyond a contract list, and what it opens only of those on the list", () => {
    const listed = { supervisors: ["PARTNER-RATING"] };
    expect(givenOf(RATING, scopeOf(A, listed), "credit.record")).toBe("full");
    expect(givenOf(RATING, scopeOf(B, listed), "credit.record")).toBe("CONSENT_REQUIRED");
    expect(givenOf(RATING, scopeOf(A), "taxCredit.grade")).toBe("NOT_SHARED");
    expect(
      givenOf(RATING, scopeOf(A, { supervisors: ["PARTNER-PLATFORM"] }), "taxCredit.grade"),
    ).toBe("NOT_SHARED");
    expect(givenOf(RATING, scopeOf(A), "annualReport.financials")).toBe("CONSENT_REQUIRED");
  });

  it("of one entity never opens another, whatever is asked, of whom and in what order", () => {
    const usccs = [A, B, "91310000MA1FL0001X", null];
    const partners = contracts.map(({ code }) => code);
    const opening = Object.keys(categories).filter((code) =>
      needsConsent(code as CategoryCode),
    ) as CategoryCode[];
    const record = fc.record({
      uscc: fc.constantFrom(...usccs),
      parentUscc: fc.constantFrom(...usccs),
      supervisors: fc.subarray(partners),
      noted: fc.boolean(),
    });
    let opened = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...partners),
        fc.constantFrom(A, B),
        fc.subarray(opening),
        fc.array(record, { minLength: 1, maxLength: 6 }),
        (reader, uscc, consented, records) => {
          const access = accessOf({ ...LAW, reader, consent: { uscc, categories: consented } });
          records.forEach(({ noted, ...rest }, at) => {
            const scope = scopeOf(rest.uscc, rest);
            const entity = { id: at + 1, ...(noted ? {} : { scope }) };
            if (noted) access.scopes.note(entity, scope);
            // Masked or yes-and-no values are no concern of consent: the type holds no mask.
            for (const parent of [entity, { id: 99, entity_id: at + 1 }])
              for (const category of opening) {
                const isOpen = access.verdict(rule(category), parent).kind === "full";
                if (isOpen) opened += 1;
                if (isOpen && (scope.uscc !== uscc || !consented.includes(category)))
                  throw new Error(`${category} of ${scope.uscc} by the consent of ${uscc}`);
              }
          });
        },
      ),
      { numRuns: 2_000 },
    );
    expect(opened).toBeGreaterThan(1_000);
  });

  it.each([
    [undefined, undefined],
    ["yes", undefined],
    [{ uscc: A }, undefined],
    [{ uscc: 1, categories: [] }, undefined],
    [
      { uscc: A, categories: ["credit.record", "nothing"] },
      { uscc: A, categories: ["credit.record"] },
    ],
  ])("that claims hold as %j is read as %j", (claim, consent) => {
    expect(consentOf(claim)).toEqual(consent);
  });
});
