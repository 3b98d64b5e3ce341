import { describe, expect, it } from "@jest/globals";
import { accessOf, type FieldRule } from "../../../kit/authorization/access.ts";
import type { Claims } from "../../../kit/authorization/claims.ts";
import type { EntityScope } from "../../../kit/authorization/entityScope.ts";

const CLAIMS: Claims = {
  reader: "SH-AIC",
  purpose: "P02",
  basis: "CASE-1",
  officer: "key",
  secondFactor: true,
  day: "2026-07-01",
  reach: "single",
};
const SCOPE: EntityScope = {
  uscc: "91310000Y00000H65N",
  parentUscc: null,
  district: null,
  registrationAuthority: null,
  supervisors: [],
  avoided: false,
};
const COMPLAINANT: FieldRule = {
  coordinate: "Complaint.complainant",
  requirement: [["complaint.complainant"]],
  typeName: "String",
  assigneeOnly: true,
};

/** A complaint of entity 7, and one of an entity that was not asked for. */
const complaint = { entity_id: 7, authority_code: "SH-AIC" };
const elsewhere = { ...complaint, entity_id: 8 };

/** What a reader gets of a record, and why not: the cause, and in English whom it is for. */
function given(parent: unknown, claims: Partial<Claims> = {}, rule: Partial<FieldRule> = {}) {
  const access = accessOf({ ...CLAIMS, ...claims });
  access.scopes.note({ id: 7 }, SCOPE);
  const verdict = access.verdict({ ...COMPLAINANT, ...rule }, parent);
  if (verdict.kind === "full") return "full";
  const { code, reason } = verdict.explanation;
  return `${verdict.kind} ${code} ${reason.split(" · ")[1] ?? ""}`;
}

const FOR_ANOTHER = "withheld ASSIGNEE_ONLY given to the officer who handles the record alone";
const BY_ENTITY =
  "withheld ASSIGNEE_ONLY read below the entity, where it is known whom the officer avoids";

describe("what is kept for the officer who handles a record (R7)", () => {
  it("is given to that officer, below the entity", () => {
    expect(given({ ...complaint, assignee: "key" })).toBe("full");
  });

  it("is given to no other officer, and to none where nobody handles it", () => {
    expect(given({ ...complaint, assignee: "another" })).toBe(FOR_ANOTHER);
    expect(given({ ...complaint, assignee: null })).toBe(FOR_ANOTHER);
    expect(given(complaint)).toBe(FOR_ANOTHER);
    expect(given({ ...elsewhere, assignee: "another" })).toBe(FOR_ANOTHER);
  });

  it("is given to nobody where no officer is known, whoever handles it", () => {
    const { officer: _, ...unknown } = CLAIMS;
    const access = accessOf(unknown);
    access.scopes.note({ id: 7 }, SCOPE);
    for (const parent of [complaint, { ...complaint, assignee: "key" }])
      expect(access.verdict(COMPLAINANT, parent)).toMatchObject({
        kind: "withheld",
        explanation: { code: "ASSIGNEE_ONLY" },
      });
  });

  it("is given to that officer only where it is known whom he avoids", () => {
    expect(given({ ...elsewhere, assignee: "key" })).toBe(BY_ENTITY);
  });

  it("is kept from a department that may read what nobody's entity has", () => {
    const name = { requirement: [["officer.name"]] } as const;
    expect(given(null, {}, name)).toBe(FOR_ANOTHER);
    expect(given(null, {}, { ...name, assigneeOnly: false })).toBe("full");
  });

  it("is withheld for its own reason from whom the rules give nothing anyway", () => {
    for (const assignee of ["key", "another"])
      expect(given({ entity_id: 7, authority_code: "SH-EPB", assignee })).toMatch(
        /^withheld NOT_SHARED /u,
      );
  });

  it("is given to whoever investigates a crime, of what others handle, and of its own by the same rule", () => {
    const police = { reader: "SH-PSB", purpose: "P05" } as const;
    expect(given(complaint, police)).toBe("full");
    expect(given({ ...complaint, authority_code: "SH-PSB" }, police)).toBe(FOR_ANOTHER);
  });

  it("is no rule for readers without officers, nor for other fields", () => {
    const council = { reader: "CPC", purpose: "P17" } as const;
    expect(given({ ...complaint, authority_code: "CPC" }, council)).toBe("full");
    expect(given(complaint, {}, { assigneeOnly: false })).toBe("full");
  });
});
