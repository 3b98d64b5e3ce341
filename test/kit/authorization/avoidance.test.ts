import { shanghaiToday } from "../../../kit/shanghaiToday.ts";
import { describe, expect, it } from "@jest/globals";
import { officerKey } from "../../../gateway/authentication/officerKey.ts";
import { type Access, accessOf } from "../../../kit/authorization/access.ts";
import type { EntityScope } from "../../../kit/authorization/entityScope.ts";
import { departments } from "../../../policy/departments/index.ts";

const SCOPE: EntityScope = {
  uscc: "91310000Y00000H65N",
  parentUscc: null,
  district: "310110",
  registrationAuthority: "310000",
  supervisors: ["SH-HRSS"],
  avoided: false,
};
const RULE = {
  coordinate: "LegalRepresentative.name",
  requirement: [["representative.name"]],
  typeName: "String",
  decidedByRecord: false,
} as const;

const accessBy = (reader: string): Access =>
  accessOf({
    reader,
    purpose: "P05",
    basis: "案-1",
    officer: "key",
    day: shanghaiToday(),
    secondFactor: true,
    reach: "single",
  });

describe("an officer who declared an interest in an entity (R8)", () => {
  it.each(departments.map(({ code }) => code))(
    "reads nothing of it that is not open, and records of %s least of all",
    (reader) => {
      const access = accessBy(reader);
      const entity = { id: 1 };
      access.scopes.note(entity, { ...SCOPE, avoided: true });
      for (const parent of [entity, { entity_id: 1, authority_code: reader }])
        expect(access.verdict(RULE, parent)).toEqual({
          kind: "withheld",
          categories: ["representative.name"],
          explanation: {
            code: "AVOIDANCE",
            reason: expect.stringMatching(/回避 · .*avoids it/u),
            remedy: expect.stringMatching(/其他人员办理 · .*another officer|another officer/u),
          },
        });
      expect(access.subset(["open", "penalty.expired", "penalty.minor"], entity)).toMatchObject({
        categories: ["open"],
        own: [],
      });
    },
  );

  it("reads others as before, in the same request", () => {
    const access = accessBy("SH-AIC");
    access.scopes.note({ id: 1 }, { ...SCOPE, avoided: true });
    access.scopes.note({ id: 2 }, SCOPE);
    expect(access.verdict(RULE, { entity_id: 2 })).toEqual({ kind: "full" });
    expect(access.verdict(RULE, { entity_id: 1 }).kind).toBe("withheld");
  });
});

describe("an officer whose claims say whom he avoids", () => {
  const access = accessOf({
    reader: "SH-AIC",
    purpose: "P05",
    basis: "案-1",
    officer: "key",
    avoids: [1, 7],
    day: shanghaiToday(),
    secondFactor: true,
    reach: "single",
  });

  it("reads nothing that is not open of its records, though they are found around it", () => {
    for (const entity_id of [1, 7])
      expect(access.verdict(RULE, { entity_id, authority_code: "SH-AIC" })).toMatchObject({
        kind: "withheld",
        explanation: { code: "AVOIDANCE" },
      });
  });

  it("avoids it by the register at once, though the claims do not say it yet", () => {
    access.scopes.note({ id: 2 }, { ...SCOPE, avoided: true });
    expect(access.verdict(RULE, { entity_id: 2, authority_code: "SH-AIC" }).kind).toBe("withheld");
  });
});

describe("the key of an officer", () => {
  it("is the same for one person, another for another, and does not tell who it is", () => {
    const key = officerKey("SH-AIC", "zhang.san");
    expect(key).toMatch(/^[0-9a-f]{64}$/u);
    expect(officerKey("SH-TAX", "zhang.san")).toBe(key);
    expect(officerKey("SH-AIC", "li.si")).not.toBe(key);
  });

  it.each(["PUBLIC", "ANALYST", "CPC", "PARTNER-LAW", "SELF:91310000Y00000H65N"])(
    "is made for no person behind %s",
    (reader) => {
      expect(officerKey(reader, "zhang.san")).toBeUndefined();
    },
  );
});
