import { describe, expect, it } from "@jest/globals";
import { Kind, parse, print } from "graphql";
import { type Part, partition } from "../../../gateway/ownFields/partition.ts";

const isOwn = (name: string) => name === "explainAccess" || name === "__type";

function parted(query: string) {
  const document = parse(query);
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) throw new TypeError("no operation");
  const { own, rest, shape } = partition(document, operation, isOwn);
  return { own: text(own), rest: text(rest), keys: keysOf(shape.items) };
}

function text(part: Part | undefined): string | undefined {
  return part === undefined ? undefined : print(part.document).replace(/\s+/gu, " ");
}

function keysOf(items: ReturnType<typeof partition>["shape"]["items"]): unknown[] {
  return items.map((item) => (item.kind === "field" ? item.key : keysOf(item.shape.items)));
}

describe("an operation is parted at its root", () => {
  it("into own fields and the others, in the client's order, by aliases", () => {
    expect(parted(`{ b: legalEntity { name } a: __type(name: "Query") { name } permits }`)).toEqual(
      {
        own: `{ a: __type(name: "Query") { name } }`,
        rest: "{ b: legalEntity { name } permits }",
        keys: ["b", "a", "permits"],
      },
    );
  });

  it("and has one part only where all its fields are of one kind", () => {
    const asItIs = { own: undefined, rest: undefined, keys: ["legalEntity"] };
    expect(parted(`{ legalEntity { name } }`)).toEqual(asItIs);
    expect(parted(`{ explainAccess }`)).toMatchObject({ rest: undefined });
  });

  it("through inline and named fragments, with their directives", () => {
    const query = `query ($x: Boolean!) { ...F @include(if: $x) ... on Query { explainAccess } }
      fragment F on Query { legalEntity { name } ...G } fragment G on Query { __type { name } }`;
    expect(parted(query)).toEqual({
      own: "query ($x: Boolean!) { ... @include(if: $x) { ... { __type { name } } } ... { explainAccess } }",
      rest: "query ($x: Boolean!) { ... @include(if: $x) { legalEntity { name } } }",
      keys: [["legalEntity", ["__type"]], ["explainAccess"]],
    });
  });

  it("each part with the fragments and the variables that it uses", () => {
    const query = `query ($id: ID!, $name: String!) { legalEntity(id: $id) { ...E } __type(name: $name) { ...T } }
      fragment E on LegalEntity { name ...I } fragment I on LegalEntity { uscc } fragment T on __Type { name }`;
    expect(parted(query)).toMatchObject({
      own: "query ($name: String!) { __type(name: $name) { ...T } } fragment T on __Type { name }",
      rest: "query ($id: ID!) { legalEntity(id: $id) { ...E } } fragment E on LegalEntity { name ...I } fragment I on LegalEntity { uscc }",
    });
  });

  it("which is refused where fragments spread each other into thousands of fields", () => {
    const fragments = Array.from(
      { length: 14 },
      (_, level) => `fragment F${level} on Query { ...F${level + 1} ...F${level + 1} }`,
    );
    const query = `{ ...F0 } ${fragments.join(" ")} fragment F14 on Query { explainAccess }`;
    expect(() => parted(query)).toThrow("The operation is more than 5000 fields");
  });

  it("which is refused where an alias is no plain key, however deep", () => {
    expect(() => parted(`{ __type { ...F } } fragment F on __Type { __proto__: name }`)).toThrow(
      "The alias __proto__ is reserved; use another.",
    );
  });
});
