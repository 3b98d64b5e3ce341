import { describe, expect, it } from "@jest/globals";
import { ask } from "./harness.ts";

const grants = { "representative.name": "full" } as const;

describe("what the trail keeps of an answer", () => {
  it("is nothing where everything asked for is open", () => {
    expect(ask(grants, `{ legalEntity { name } }`).disclosed).toEqual({
      coordinates: [],
      subjects: [],
    });
  });

  it("is each field that is not open, and the entity that it was read of", () => {
    const query = `{ legalEntity { name representative { name born idNumber } } }`;
    expect(ask(grants, query).disclosed).toEqual({
      coordinates: ["Person.name", "Person.born"],
      subjects: ["1"],
    });
  });

  it("names the entity that a value is of, and not the one on the way to it", () => {
    const query = `{ legalEntity { name parent { representative { name } } } }`;
    expect(ask(grants, query).disclosed.subjects).toEqual(["2"]);
  });

  it("names every entity of a list, through fragments too", () => {
    const query = `
      query { legalEntities { ...F } }
      fragment F on LegalEntity { holders { ... on Individual { title } } }
    `;
    expect(ask(grants, query).disclosed).toEqual({
      coordinates: ["Individual.title"],
      subjects: ["1"],
    });
  });

  it("names the entity of a record that was found around it", () => {
    for (const query of [`{ permits { remark } }`, `{ permits { holder { name } } }`])
      expect(ask(grants, query).disclosed.subjects).toEqual(["1"]);
  });

  it("keeps nothing of what nobody got", () => {
    expect(ask({}, `{ legalEntity { representative { name } } }`).disclosed).toEqual({
      coordinates: [],
      subjects: [],
    });
  });

  it("leaves no trace in the answer, whose keys stay in the client's order", () => {
    const query = `{ legalEntity { representative { name } name who: id } }`;
    expect(JSON.stringify(ask(grants, query).answer)).toBe(
      `{"data":{"legalEntity":{"representative":{"name":"张三"},"name":"甲公司","who":"1"}}}`,
    );
  });

  it("cannot be confused by a client's alias of the same name", () => {
    expect(() => ask(grants, `{ legalEntity { _subject: name representative { name } } }`)).toThrow(
      "The alias _subject is reserved; use another.",
    );
  });
});
