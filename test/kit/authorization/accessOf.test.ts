import { describe, expect, it } from "@jest/globals";
import { accessOf, type FieldRule } from "../../../kit/authorization/access.ts";
import type { Claims } from "../../../kit/authorization/claims.ts";
import { withheldError } from "../../../kit/authorization/withheldError.ts";

const CLAIMS: Claims = {
  reader: "SH-HRSS",
  purpose: "P02",
  secondFactor: false,
  day: "2026-07-01",
  reach: "single",
};

const rule = (code: FieldRule["requirement"][number][number]): FieldRule => ({
  coordinate: "Any.field",
  requirement: [[code]],
  typeName: "String",
});

const kindOf = (claims: Partial<Claims>, code: Parameters<typeof rule>[0], parent: object = {}) =>
  accessOf({ ...CLAIMS, ...claims }).verdict(rule(code), parent).kind;

describe("the second line", () => {
  it("decides by how the reader stands to the record before it", () => {
    expect(kindOf({}, "rectification")).toBe("withheld");
    expect(kindOf({}, "rectification", { authority_code: "SH-HRSS" })).toBe("full");
    expect(kindOf({}, "rectification", { authority_code: "SH-EPB" })).toBe("withheld");
    const access = accessOf(CLAIMS);
    access.scopes.note(
      { id: 7 },
      {
        uscc: null,
        parentUscc: null,
        district: null,
        registrationAuthority: null,
        supervisors: ["SH-HRSS"],
        avoided: false,
      },
    );
    expect(access.verdict(rule("rectification"), { entity_id: 7 }).kind).toBe("full");
  });

  it("decides by the purpose, the basis and the second factor that are claimed", () => {
    const { purpose: _, ...undeclared } = CLAIMS;
    expect(accessOf({ ...undeclared, reader: "SH-AIC" }).verdict(rule("liaison"), {}).kind).toBe(
      "withheld",
    );
    const whole: Partial<Claims> = {
      reader: "SH-AIC",
      purpose: "P05",
      basis: "CASE-1",
      secondFactor: true,
    };
    expect(kindOf(whole, "representative.idNumber")).toBe("full");
    expect(kindOf({ ...whole, secondFactor: false }, "representative.idNumber")).toBe("withheld");
    expect(kindOf({ ...whole, purpose: "P02" }, "representative.idNumber")).toBe("withheld");
  });

  it("gives in a look-up what it masks in a list", () => {
    expect(kindOf({ reader: "PUBLIC", reach: "single" }, "officer.name")).toBe("full");
    expect(kindOf({ reader: "PUBLIC", reach: "several" }, "officer.name")).toBe("masked");
  });

  it.each([
    ["SH-HRSS", true],
    ["D-310110-MSA", true],
    ["SELF:91310000132260250X", true],
    ["ASSOC-X", true],
    ["SH-AIC", false],
    ["PUBLIC", false],
    ["SH-AUDIT", false],
  ])("asks where an entity belongs for %s: %j", (reader, needsScope) => {
    const access = accessOf({ ...CLAIMS, reader });
    expect([access.reader, access.needsScope, [...access.masked]]).toEqual([
      reader,
      needsScope,
      [],
    ]);
  });
});

it("the error of a withheld field says what, why and how it may be had, and where it is known", () => {
  const explanation = { code: "OWN_ONLY", reason: "只限本人", remedy: "ask" } as const;
  const denial = {
    coordinate: "Permit.remark",
    categories: ["record.remark"],
    explanation,
  } as const;
  const said = {
    message: "Not authorized to read Permit.remark",
    extensions: {
      code: "UNAUTHORIZED_FIELD_OR_TYPE",
      coordinate: "Permit.remark",
      categories: ["record.remark"],
      cause: "OWN_ONLY",
      reason: "只限本人",
      remedy: "ask",
    },
  };
  expect(withheldError(denial).toJSON()).toEqual(said);
  expect(withheldError(denial, ["a", 0]).toJSON()).toEqual({ ...said, path: ["a", 0] });
});
