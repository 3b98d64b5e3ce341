import { describe, expect, it } from "@jest/globals";
import { classificationOf } from "../../schema/classification.ts";

const problemsOf = (fields: string, typeDirectives = ""): string => {
  try {
    classificationOf(`type Query ${typeDirectives} { ${fields} }`);
    return "none";
  } catch (error) {
    return (error as { message: string }).message.replace(
      "the supergraph is not fully classified: ",
      "",
    );
  }
};

describe("a supergraph is refused when", () => {
  it("a field is neither open nor classified", () => {
    expect(problemsOf(`a: Int`)).toBe("Query.a is neither open nor classified");
  });
  it("a field is both", () => {
    expect(
      problemsOf(
        `a: Int @tag(name: "open") @requiresScopes(scopes: [["representative.idNumber"]])`,
      ),
    ).toBe("Query.a is both open and classified");
  });
  it("a tag is another than open", () => {
    expect(problemsOf(`a: Int @tag(name: "opened")`)).toBe(
      "Query.a is neither open nor classified",
    );
  });
  it("something is done that no act is required for, or is read by an act", () => {
    const mutation = (label: string) =>
      problemsOf(`a: Int @tag(name: "open") } type Mutation { b: Int ${label}`);
    expect(mutation(`@tag(name: "open")`)).toBe(
      "Mutation.b is done, so it must require an act of policy/categories/acts/",
    );
    expect(mutation(`@requiresScopes(scopes: [["permits.submit"], ["record.remark"]])`)).toBe(
      "Mutation.b is done, so it must require an act of policy/categories/acts/",
    );
    expect(mutation("")).toBe("Mutation.b is neither open nor classified");
    expect(mutation(`@requiresScopes(scopes: [["permits.submit"]])`)).toBe("none");
    expect(problemsOf(`a: Int @requiresScopes(scopes: [["permits.submit"]])`)).toBe(
      "Query.a requires the act permits.submit, and is no field of Mutation",
    );
  });
  it("a category is unknown", () => {
    expect(problemsOf(`a: Int @requiresScopes(scopes: [["representative.idd"]])`)).toBe(
      "Query.a names the unknown category representative.idd",
    );
  });
  it("scopes are empty, which would let everybody in", () => {
    expect(problemsOf(`a: Int @requiresScopes(scopes: [[]])`)).toBe("Query.a has an empty scope");
    expect(problemsOf(`a: Int @requiresScopes(scopes: [])`)).toBe("Query.a has no scopes");
  });
  it("a classified field is not nullable", () => {
    expect(problemsOf(`a: Int! @requiresScopes(scopes: [["representative.idNumber"]])`)).toBe(
      "Query.a is classified, so it must be nullable",
    );
  });
  it("a whole type carries a label", () => {
    expect(problemsOf(`a: Int @tag(name: "open")`, `@authenticated`)).toBe(
      "type Query carries @authenticated; label its fields instead",
    );
  });
});

it("reads alternatives of categories needed together", () => {
  const sdl = `type Query { a: Int @tag(name: "open") b: Int @requiresScopes(scopes: [["representative.idNumber", "record.remark"], ["representative.name"]]) }`;
  expect([...classificationOf(sdl)]).toEqual([
    ["Query.a", [[]]],
    ["Query.b", [["representative.idNumber", "record.remark"], ["representative.name"]]],
  ]);
});
