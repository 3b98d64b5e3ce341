import { describe, expect, it } from "@jest/globals";
import { type Access, accessOf, type FieldRule } from "../../../kit/authorization/access.ts";
import type { Claims } from "../../../kit/authorization/claims.ts";
import type { EntityScope } from "../../../kit/authorization/entityScope.ts";

const CLAIMS: Claims = {
  reader: "SH-HRSS",
  purpose: "P02",
  secondFactor: false,
  day: "2026-07-01",
  reach: "single",
};
const USCC = "91310000Y00000H65N";
const SCOPE: EntityScope = {
  uscc: USCC,
  parentUscc: null,
  district: null,
  registrationAuthority: null,
  supervisors: [],
  avoided: false,
};

const rule = (code: FieldRule["requirement"][number][number], more: object = {}): FieldRule => ({
  coordinate: "Any.field",
  requirement: [[code]],
  typeName: "String",
  ...more,
});

/** A reader before entity 7, which stands to it as is said. */
function before(claims: Partial<Claims>, scope: Partial<EntityScope> = {}): Access {
  const access = accessOf({ ...CLAIMS, ...claims });
  access.scopes.note({ id: 7 }, { ...SCOPE, ...scope });
  return access;
}
const OF_SEVEN = { entity_id: 7 };

/** What of a parent is given to an officer whose claims say whom he avoids. */
const given = (avoids: readonly number[], parent: unknown) =>
  accessOf({ ...CLAIMS, officer: "key", avoids }).verdict(rule("rectification"), parent);

describe("the second line, before records", () => {
  it("knows no partner out of the days of its contract", () => {
    const partner = { ...CLAIMS, reader: "PARTNER-LAW", purpose: "P18" } as const;
    expect(accessOf(partner).reader).toBe("PARTNER-LAW");
    expect(() => accessOf({ ...partner, day: "2001-01-01" })).toThrow(
      "the claims name a partner whose contract is not in force",
    );
    expect(() => accessOf({ ...CLAIMS, reader: "NOBODY" })).toThrow("the claims name no reader");
  });

  it("gives an officer nothing that is not open of an entity that he avoids, though he made it", () => {
    const avoiding = before({ officer: "key" }, { avoided: true, supervisors: ["SH-HRSS"] });
    const own = { ...OF_SEVEN, authority_code: "SH-HRSS" };
    for (const parent of [OF_SEVEN, own])
      expect(avoiding.verdict(rule("rectification"), parent)).toMatchObject({
        kind: "withheld",
        explanation: { code: "AVOIDANCE" },
      });
    expect(avoiding.subset(["open", "rectification"], OF_SEVEN)).toEqual({
      categories: ["open"],
      maker: "SH-HRSS",
      own: [],
    });
    expect([avoiding.mayAvoid, before({}).mayAvoid]).toEqual([true, false]);
    expect(before({ officer: "key" }).verdict(rule("rectification"), own).kind).toBe("full");
  });

  it("gives him nothing that is not open of it where his claims alone say so, and all of others", () => {
    const own = { ...OF_SEVEN, authority_code: "SH-HRSS" };
    expect(given([3, 7], own)).toMatchObject({
      kind: "withheld",
      explanation: { code: "AVOIDANCE" },
    });
    for (const avoids of [[], [3]]) expect(given(avoids, own)).toEqual({ kind: "full" });
    for (const parent of [undefined, null, { id: 7 }, { entity_id: null }])
      expect(given([7], parent)).toMatchObject({ explanation: { code: "NOT_SHARED" } });
  });

  it("gives of a list the records that it may read, and those besides that it made", () => {
    const kinds = ["open", "rectification", "officer.name"] as const;
    expect(before({}).subset(kinds, OF_SEVEN)).toEqual({
      categories: ["open", "officer.name"],
      maker: "SH-HRSS",
      own: ["rectification"],
    });
    expect(before({}, { supervisors: ["SH-HRSS"] }).subset(kinds, OF_SEVEN)).toEqual({
      categories: [...kinds],
      maker: "SH-HRSS",
      own: [],
    });
    expect(before({ reader: "PUBLIC" }).subset(["rectification"]).categories).toEqual([]);
  });

  it("opens a list that is decided by its records to whom records in it may be of, and no other field", () => {
    const decided = (more: object) =>
      before({}).verdict(rule("rectification", more), OF_SEVEN).kind;
    expect(decided({ decidedByRecord: true })).toBe("full");
    expect(decided({ decidedByRecord: false })).toBe("withheld");
    const open = before({ reader: "PUBLIC" }).verdict(
      rule("officer.name", { decidedByRecord: true }),
      OF_SEVEN,
    );
    expect(open.kind).toBe("full");
  });

  it("opens such a list no wider where something of it is read, nor to whom makes no records", () => {
    const list = { decidedByRecord: true };
    expect(before({}).verdict(rule("home.address", list), OF_SEVEN).kind).toBe("masked");
    const enterprise = before({ reader: `SELF:${USCC}`, purpose: "P15" }, { uscc: null });
    expect(enterprise.verdict(rule("rectification", list), OF_SEVEN).kind).toBe("withheld");
  });

  it("decides an act by the duties of who acts, and not by what it stands to", () => {
    const district = before({ reader: "D-310110-MSA", purpose: "P01" });
    const submit = rule("permits.submit", { isAct: true });
    expect(district.verdict(submit, undefined).kind).toBe("full");
    expect(district.verdict(rule("permits.submit"), undefined).kind).toBe("withheld");
    expect(before({ reader: "PUBLIC", purpose: "P14" }).verdict(submit, undefined).kind).toBe(
      "withheld",
    );
  });

  it("counts a consent for the entity that gave it, by the contract that reads by consent alone", () => {
    const consent = { uscc: USCC, categories: ["taxCredit.grade"] } as const;
    const grade = rule("taxCredit.grade");
    const reads = (
      claims: Partial<Claims>,
      scope: Partial<EntityScope> = {},
      parent: unknown = OF_SEVEN,
    ) =>
      before({ reader: "PARTNER-LAW", purpose: "P18", ...claims }, scope).verdict(grade, parent)
        .kind;
    expect(reads({ consent })).toBe("full");
    expect(reads({})).toBe("withheld");
    expect(reads({ consent }, { uscc: "91310000Y00000000X" })).toBe("withheld");
    expect(reads({ consent: { ...consent, categories: [] } })).toBe("withheld");
    for (const nothing of [null, "7", 7]) expect(reads({ consent }, {}, nothing)).toBe("withheld");
    // The other contract names its entities besides.
    expect(reads({ reader: "PARTNER-RATING", consent })).toBe("withheld");
  });
});
