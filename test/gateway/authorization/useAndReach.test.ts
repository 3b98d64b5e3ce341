import { describe, expect, it } from "@jest/globals";
import { ask } from "./harness.ts";

describe("a value given for single look-ups only", () => {
  const grants = { "representative.name": "singleLookUp" } as const;

  it("is given when one entity is looked up, and for its parent", () => {
    const query = `{ legalEntity { representative { name } parent { representative { name } } } }`;
    expect(ask(grants, query).answer).toEqual({
      data: {
        legalEntity: {
          representative: { name: "张三" },
          parent: { representative: { name: "张三" } },
        },
      },
    });
  });

  it("is given for a list that belongs to the one entity", () => {
    const query = `{ legalEntity { holders { ... on Individual { title } } } }`;
    expect(ask(grants, query).answer).toEqual({
      data: { legalEntity: { holders: [{}, { title: "李四" }] } },
    });
  });

  it("is for the subgraph to mask in lists of entities", () => {
    const { fetched, reach } = ask(grants, `{ legalEntities { representative { name } } }`);
    expect(reach).toBe("several");
    expect(fetched).toContain("name");
  });

  it("counts as listed where aliases make a list of look-ups", () => {
    const query = `{ a: legalEntity { representative { name } } b: legalEntity { representative { name } } }`;
    expect(ask(grants, query).reach).toBe("several");
  });

  it("is given for the entity that is served, and counts as listed where several are", () => {
    const served = `onestop { legalEntity { representative { name } } }`;
    expect(ask(grants, `{ ${served} }`)).toMatchObject({
      reach: "single",
      answer: { data: { onestop: { legalEntity: { representative: { name: "张三" } } } } },
    });
    for (const other of [served, `legalEntity { representative { name } }`])
      expect(ask(grants, `{ a: ${served} b: ${other} }`).reach).toBe("several");
  });

  it("counts as listed where the same operation lists entities beside it", () => {
    const query = `{ legalEntity { representative { name } } legalEntities { representative { name } } }`;
    expect(ask(grants, query).reach).toBe("several");
  });

  it("is withheld in lists where its mask fits no field of its type", () => {
    const query = `{ legalEntities { representative { name born } } }`;
    expect(ask(grants, query).answer).toMatchObject({
      data: { legalEntities: [{ representative: { born: null } }] },
      errors: [{ coordinate: "Person.born", cause: "SINGLE_LOOK_UP_ONLY" }],
    });
    const single = `{ legalEntity { representative { born } } }`;
    expect(ask(grants, single)).toMatchObject({ reach: "single" });
    expect(ask(grants, single).fetched).toContain("born");
  });
});

describe("a value given on conditions", () => {
  const query = `{ legalEntity { representative { idNumber } } }`;
  const grants = { "representative.idNumber": "conditional" } as const;

  it.each([
    [{}, "PURPOSE_REQUIRED"],
    [{ purpose: "P02" }, "PURPOSE_UNFIT"],
    [{ purpose: "P05" }, "BASIS_REQUIRED"],
    [{ purpose: "P05", basis: "CASE-1" }, "SECOND_FACTOR_REQUIRED"],
  ] as const)("is withheld for the use %j because of %s", (use, cause) => {
    expect(ask(grants, query, {}, use).answer).toMatchObject({
      data: { legalEntity: { representative: { idNumber: null } } },
      errors: [{ cause }],
    });
  });

  it("is given for its purpose, with its basis and a second factor", () => {
    const use = { purpose: "P05", basis: "CASE-1", secondFactor: true } as const;
    expect(ask(grants, query, {}, use).answer).toEqual({
      data: { legalEntity: { representative: { idNumber: "310000" } } },
    });
  });
});

describe("a value that is shared on demand", () => {
  it("needs a purpose, whatever the grant", () => {
    const grants = { "record.remark": "full" } as const;
    expect(ask(grants, `{ secret }`, {}, {}).answer).toMatchObject({
      data: { secret: null },
      errors: [{ cause: "PURPOSE_REQUIRED", remedy: "请求头 x-purpose: P05 · header x-purpose" }],
    });
    expect(ask(grants, `{ secret }`).answer).toEqual({ data: { secret: "内部" } });
  });
});
