import { beforeEach, describe, expect, it } from "@jest/globals";
import { type EntityScope, EntityScopes } from "../../../kit/authorization/entityScope.ts";
import { standingOf } from "../../../kit/authorization/standing.ts";

const USCC = "91310000132260250X";
const SCOPE: EntityScope = {
  uscc: "913100001322602331",
  parentUscc: null,
  district: "310110",
  registrationAuthority: "310115",
  supervisors: ["SH-HRSS", "D-310104-MSA"],
  avoided: false,
};

describe("how a reader stands to a record", () => {
  let scopes: EntityScopes;
  beforeEach(() => {
    scopes = new EntityScopes();
  });

  /** To an entity of which this is known, beside what is known of it anyway. */
  function standing(reader: string, known: Partial<EntityScope> = {}): string {
    const entity = { id: 7 };
    scopes.note(entity, { ...SCOPE, ...known });
    return standingOf(reader, entity, scopes);
  }

  it.each([undefined, null, "SH-HRSS", 7])("to %j, which is none, is elsewhere", (parent) => {
    expect(standingOf("SH-HRSS", parent, scopes)).toBe("elsewhere");
  });

  it("is the source of what its own department made, and of nothing else", () => {
    expect(standingOf("SH-EPB", { authority_code: "SH-EPB" }, scopes)).toBe("source");
    expect(standingOf("SH-EPB", { authority_code: "SH-HRSS" }, scopes)).toBe("elsewhere");
    expect(standingOf("SH-EPB", {}, scopes)).toBe("elsewhere");
  });

  it("is as near as its source to what is addressed to it, and no nearer to what is addressed to others", () => {
    const request = { authority_code: "D-310110-MSA", addressee_code: "SH-EPB" };
    expect(standingOf("SH-EPB", request, scopes)).toBe("source");
    expect(standingOf("D-310110-MSA", request, scopes)).toBe("source");
    expect(standingOf("SH-HRSS", request, scopes)).toBe("elsewhere");
  });

  it("is elsewhere to a record of whose entity nothing is known", () => {
    expect(standingOf("SH-HRSS", { id: 7, entity_id: 7 }, scopes)).toBe("elsewhere");
  });

  it("is in scope of an entity on its supervision list, and of the records below it", () => {
    expect(standing("SH-HRSS")).toBe("inScope");
    expect(standing("SH-EPB")).toBe("elsewhere");
    expect(standingOf("SH-HRSS", { entity_id: 7 }, scopes)).toBe("inScope");
    expect(standingOf("SH-HRSS", { entity_id: 8 }, scopes)).toBe("elsewhere");
  });

  it("is in scope of an entity that lives in its district or was registered there", () => {
    expect(standing("D-310110-MSA")).toBe("inScope");
    expect(standing("D-310115-STREET")).toBe("inScope");
    expect(standing("D-310104-STREET")).toBe("elsewhere");
    expect(standing("D-310110-MSA", { district: null })).toBe("elsewhere");
  });

  it("is not in scope of a district by a supervision list", () => {
    expect(standing("D-310104-MSA")).toBe("elsewhere");
  });

  it("is in scope of what a request opened to it, as the department that it was opened to", () => {
    const openedTo = ["D-310104-MSA"];
    expect(standing("D-310104-MSA", { openedTo })).toBe("inScope");
    expect(standing("D-310104-URB", { openedTo })).toBe("elsewhere");
    expect(standing("SH-EPB", { openedTo: ["SH-EPB"] })).toBe("elsewhere");
  });

  it("is in scope of its own file and of its branches'", () => {
    expect(standing(`SELF:${USCC}`)).toBe("elsewhere");
    expect(standing(`SELF:${USCC}`, { uscc: USCC })).toBe("inScope");
    expect(standing(`SELF:${USCC}`, { parentUscc: USCC })).toBe("inScope");
    expect(standing(`SELF:${USCC}`, { supervisors: [`SELF:${USCC}`] })).toBe("elsewhere");
  });

  it("is in scope of the entity whose consent it shows, and of no other", () => {
    const entity = { id: 7 };
    scopes.note(entity, SCOPE);
    const { uscc } = SCOPE;
    expect(standingOf("PARTNER-LAW", entity, scopes, uscc ?? "")).toBe("inScope");
    expect(standingOf("PARTNER-LAW", { entity_id: 7 }, scopes, uscc ?? "")).toBe("inScope");
    expect(standingOf("PARTNER-LAW", entity, scopes, USCC)).toBe("elsewhere");
    expect(standingOf("PARTNER-LAW", entity, scopes)).toBe("elsewhere");
    expect(standingOf("PARTNER-LAW", { entity_id: 8 }, scopes, uscc ?? "")).toBe("elsewhere");
  });

  it("is elsewhere to an entity of which no code is told, where no consent is shown", () => {
    const { uscc: _, ...codeless } = SCOPE;
    const reference = { id: 7, scope: codeless };
    expect(standingOf("PARTNER-LAW", reference, scopes)).toBe("elsewhere");
  });

  it.each(["ASSOC-D-310110-X", "D-3101101-MSA", "D-310110", `PARTNER-SELF:${USCC}`])(
    "is elsewhere to %s, whose code only resembles a district's or an enterprise's",
    (reader) => {
      expect(standing(reader, { uscc: USCC })).toBe("elsewhere");
    },
  );
});

describe("where an entity belongs", () => {
  const other: EntityScope = { ...SCOPE, district: "310101" };

  it("is known of the entity itself and of the rows that name its id", () => {
    const scopes = new EntityScopes();
    const entity = { id: 7 };
    scopes.note(entity, SCOPE);
    expect(scopes.of(entity)).toBe(SCOPE);
    expect(scopes.of({ entity_id: 7 })).toBe(SCOPE);
    expect(scopes.of({ entity_id: 8 })).toBeUndefined();
    expect(scopes.of({ entity_id: "7" })).toBeUndefined();
    expect(scopes.of({ id: 7 })).toBeUndefined();
  });

  it("is told by a reference, unless the subgraph knows it itself", () => {
    const scopes = new EntityScopes();
    const reference = { id: 7, scope: other };
    expect(scopes.of(reference)).toBe(other);
    scopes.note(reference, SCOPE);
    expect(scopes.of(reference)).toBe(SCOPE);
  });

  it("is the row's own before that of another entity whose id it names", () => {
    const scopes = new EntityScopes();
    scopes.note({ id: 7 }, SCOPE);
    expect(scopes.of({ entity_id: 7, scope: other })).toBe(other);
  });
});
