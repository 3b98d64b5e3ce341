import { describe, expect, it } from "@jest/globals";
import { parse } from "graphql";
import { stripOperation } from "../../../gateway/authorization/stripOperation.ts";
import { schema, strip } from "./strippedPart.ts";

const spread = (name: string, next: string) =>
  `fragment ${name} on Query { ...${next} ...${next} }`;

describe("whom a record is of", () => {
  it("is asked of its field `entity` where it may be of nobody, and of no other", () => {
    expect(strip(`{ notices { remark } }`).source).toBe(
      "{ notices { _subject: entity { _subject: id } remark } }",
    );
    expect(strip(`{ annex { remark } }`).source).toBe("{ annex { remark } }");
  });
});

describe("the reach of an operation", () => {
  it.each([
    [`{ legalEntity { name } }`, "single"],
    [`{ legalEntities { name } }`, "single"],
    [`{ onestop { legalEntity { liaison } } }`, "single"],
    [`{ a: onestop { legalEntity { liaison } } b: onestop { __typename } }`, "several"],
    [`{ legalEntity { liaison } }`, "single"],
    [`{ legalEntity { permits { remark } } }`, "single"],
    [`{ legalEntity { parent { liaison } } }`, "single"],
    [`{ legalEntity { branches { liaison } } }`, "several"],
    [`{ legalEntity { permits { legalEntity { liaison } } } }`, "several"],
    [`{ legalEntity { permits { legalEntity { permits { remark } } } } }`, "several"],
    [`{ legalEntities { liaison } }`, "several"],
    [`{ permits { remark } }`, "several"],
    [`{ permits { legalEntity { liaison } } }`, "several"],
    [`{ holder { name } }`, "several"],
    [`{ holder { ... on Firm { legalEntity { liaison } } } }`, "single"],
    [`{ remark }`, "several"],
    // What is withheld is not open either.
    [`{ secrets { title } }`, "several"],
    [`{ a: legalEntity { liaison } b: legalEntity { name } }`, "several"],
    [`{ a: legalEntity { liaison } ... { b: legalEntity { name } } }`, "several"],
    [
      `{ a: legalEntity { liaison } ...B } fragment B on Query { b: legalEntity { name } }`,
      "several",
    ],
    [`{ ...B } fragment B on Query { ... on Query { legalEntity { liaison } } }`, "single"],
    [`{ legalEntity { liaison } permits { title } }`, "single"],
  ])("%s is %s", (query, reach) => expect(strip(query).reach).toBe(reach));
});

describe("an operation of which all is open", () => {
  it("stands as it came", () => {
    const query = `query A { legalEntity { ...F } __typename } fragment F on LegalEntity { name }`;
    expect(strip(query)).toMatchObject({
      isUntouched: true,
      shape: undefined,
      disclosed: [],
      isEmpty: false,
    });
  });

  it("may ask for the schema", () => {
    const query = `{ __schema { types { name fields { name } } } __type(name: "Man") { name } }`;
    expect(strip(query).isUntouched).toBe(true);
  });
});

describe("an operation of which something is not open", () => {
  it("asks for the entity that it is of, under a key of the gateway's own", () => {
    expect(strip(`{ legalEntity { liaison permits { remark } } }`).source).toBe(
      "{ legalEntity { _subject: id liaison permits { remark } } }",
    );
    expect(strip(`{ legalEntity { name parent { liaison } } }`).source).toBe(
      "{ legalEntity { name parent { _subject: id liaison } } }",
    );
    expect(strip(`{ permits { remark legalEntity { name } } }`).source).toBe(
      "{ permits { _subject: legalEntity { _subject: id } remark legalEntity { name } } }",
    );
    expect(strip(`{ permits { title } remark }`).source).toBe("{ permits { title } remark }");
  });

  it("has no definitions but its own, and no variables but those it uses", () => {
    const query = `
      query A($first: Int, $short: Boolean, $show: Boolean!) {
        secrets(first: $first) { title }
        legalEntity { ...F @include(if: $show) }
      }
      fragment F on LegalEntity { liaison(short: $short) }`;
    const { source, operation, isEmpty, isUntouched } = strip(query, { show: true });
    expect(source).toBe(
      "query A($short: Boolean, $show: Boolean!) { legalEntity { _subject: id ... on LegalEntity @include(if: $show) { liaison(short: $short) } } }",
    );
    expect(operation.name?.value).toBe("A");
    expect([isEmpty, isUntouched]).toEqual([false, false]);
  });

  it("is empty where nothing of it may be had", () => {
    const { source, isEmpty, disclosedTo } = strip(
      `{ ... { secrets { title } } ...F } fragment F on Query { secrets { title } }`,
    );
    expect([source, isEmpty, disclosedTo]).toEqual(["{ __typename }", true, []]);
  });

  it("still asks whether an object is there of which nothing may be had", () => {
    const query = `{ legalEntity { ...Nothing } remark } fragment Nothing on LegalEntity { __typename }`;
    expect(strip(query).source).toBe(
      "{ legalEntity { ... on LegalEntity { __typename } } remark }",
    );
  });

  it("asks for the type where there may be several", () => {
    expect(strip(`{ holder { name ... on Firm { legalEntity { name } } } }`).source).toBe(
      "{ holder { __typename name ... on Firm { legalEntity { name } } } }",
    );
    expect(strip(`{ holder { ... { name } } }`).source).toBe(
      "{ holder { __typename ... { name } } }",
    );
  });

  it("keeps the conditions of a fragment in its shape, with the types that it is of", () => {
    const { shape } = strip(
      `{ holder { ... on Holder @skip(if: true) { name } ... on Man { name } } }`,
    );
    const [holder] = shape?.items ?? [];
    expect(holder).toMatchObject({
      kind: "field",
      key: "holder",
      denial: undefined,
      shape: {
        isSubject: false,
        items: [
          {
            kind: "fragment",
            types: new Set(["Man", "Firm"]),
            directives: [{ kind: "Directive" }],
          },
          { kind: "fragment", types: new Set(["Man"]), directives: [] },
        ],
      },
    });
  });
});

describe("what an operation discloses", () => {
  it("is each field that is not open, with the kinds of data that it is", () => {
    const query = `{ legalEntity { name liaison permits { title remark } } secrets { title } }`;
    expect(strip(query).disclosedTo).toEqual([
      "LegalEntity.liaison liaison",
      "Permit.remark record.remark",
    ]);
  });

  it.each([
    `{ legalEntity { liaison @include(if: $on) } remark }`,
    `{ legalEntity @include(if: $on) { liaison } remark }`,
    `{ ... @include(if: $on) { legalEntity { liaison } } remark }`,
    `{ ...F @include(if: $on) remark } fragment F on Query { legalEntity { liaison } }`,
    `{ legalEntity { ... on LegalEntity @include(if: $on) { liaison } } remark }`,
  ])("is not what its variables leave out: %s", (selections) => {
    const query = `query ($on: Boolean!) ${selections}`;
    const remark = "Query.remark record.remark";
    const liaison = "LegalEntity.liaison liaison";
    expect(strip(query, { on: false }).disclosedTo).toEqual([remark]);
    expect(strip(query, { on: true }).disclosedTo).toEqual([liaison, remark]);
  });
});

describe("an operation that is refused", () => {
  it("is one of a kind that the graph has no root for", () => {
    const document = parse(`mutation { remove }`);
    const [operation] = document.definitions;
    expect(() =>
      stripOperation(schema, document, operation as never, () => {
        throw new TypeError("nobody asks for its fields");
      }),
    ).toThrow(
      expect.objectContaining({
        message: "The graph has no mutation operations.",
        extensions: { code: "OPERATION_RESOLUTION_FAILURE", http: { status: 400 } },
      }),
    );
  });

  it.each(["__proto__", "constructor", "prototype", "_subject"])(
    "is one with the alias %s, on a field that is open or not",
    (alias) => {
      const error = expect.objectContaining({
        message: `The alias ${alias} is reserved; use another.`,
        extensions: { code: "BAD_USER_INPUT", http: { status: 400 } },
      });
      expect(() => strip(`{ legalEntity { ${alias}: name } }`)).toThrow(error);
      expect(() => strip(`{ ${alias}: secrets { title } }`)).toThrow(error);
      expect(() => strip(`{ ${alias}s: secrets { title } }`)).not.toThrow();
    },
  );

  it("counts what stands in fragments at the root", () => {
    const names = Array.from({ length: 14 }, (_, at) => `F${at}`);
    const fragments = names.slice(1).map((name, at) => spread(`F${at}`, name));
    const query = `{ ...F0 } ${fragments.join(" ")} fragment F13 on Query { permits { title } }`;
    expect(() => strip(query)).toThrow("The operation is more than 5000 fields");
  });
});
