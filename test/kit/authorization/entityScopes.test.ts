import { beforeEach, describe, expect, it } from "@jest/globals";
import { type EntityScope, EntityScopes } from "../../../kit/authorization/entityScope.ts";

const SCOPE: EntityScope = {
  uscc: null,
  parentUscc: null,
  district: "310110",
  registrationAuthority: null,
  supervisors: [],
  avoided: false,
};

describe("where an entity belongs", () => {
  const entity = { id: 7 };
  const row = { entity_id: 7 };
  let scopes: EntityScopes;
  let asked: number;
  beforeEach(() => {
    scopes = new EntityScopes();
    asked = 0;
  });
  const finding = (found: EntityScope | undefined | Promise<EntityScope | undefined>) => () => {
    asked += 1;
    return found;
  };

  it("is noted as it is found, for the entity and for the rows of it", () => {
    expect(scopes.noteOnce(entity, finding(SCOPE), undefined)).toBeUndefined();
    expect([scopes.of(entity), scopes.of(row), scopes.of({ entity_id: 8 })]).toEqual([
      SCOPE,
      SCOPE,
      undefined,
    ]);
  });

  it("is looked for once", () => {
    void scopes.noteOnce(entity, finding(SCOPE), undefined);
    expect(
      scopes.noteOnce(entity, finding({ ...SCOPE, district: "310115" }), undefined),
    ).toBeUndefined();
    expect([asked, scopes.of(entity)]).toEqual([1, SCOPE]);
  });

  it("is waited for where it takes time, by all who ask at once", async () => {
    const noted = scopes.noteOnce(entity, finding(Promise.resolve(SCOPE)), undefined);
    expect(scopes.of(entity)).toBeUndefined();
    expect(scopes.noteOnce(entity, finding(SCOPE), undefined)).toBe(noted);
    await noted;
    expect([asked, scopes.of(entity), scopes.of(row)]).toEqual([1, SCOPE, SCOPE]);
    expect(scopes.noteOnce(entity, finding(SCOPE), undefined)).toBeUndefined();
  });

  it("is noted of nobody where it was not told, at once or after a while", async () => {
    expect(scopes.noteOnce(entity, finding(undefined), undefined)).toBeUndefined();
    await scopes.noteOnce({ id: 8 }, finding(Promise.resolve(undefined)), undefined);
    expect([scopes.of(entity), scopes.of(row), scopes.of({ entity_id: 8 })]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    void scopes.noteOnce(entity, finding(SCOPE), undefined);
    expect(scopes.of(row)).toBe(SCOPE);
  });

  it("stays known where another look finds nothing", async () => {
    scopes.note(entity, SCOPE);
    await scopes.noteOnce({ id: 7 }, finding(Promise.resolve(undefined)), undefined);
    void scopes.noteOnce({ id: 7 }, finding(undefined), undefined);
    expect([asked, scopes.of(row)]).toEqual([2, SCOPE]);
  });
});
