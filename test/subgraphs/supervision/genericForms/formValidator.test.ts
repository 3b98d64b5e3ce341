import { describe, expect, it } from "@jest/globals";
import {
  contentProblems,
  schemaProblems,
} from "../../../../subgraphs/supervision/genericForms/formValidator.ts";
import { FILLED_IN, WORKSHOP } from "./workshop.ts";

const pointers = (problems: readonly { readonly pointer: string }[]) =>
  problems.map(({ pointer }) => pointer).toSorted();
const formOf = (field: object, name = "a") => ({
  type: "object",
  properties: { [name]: field },
  additionalProperties: false,
});
const text = { type: "string", title: "甲" };
const said = (schema: unknown, content: unknown) =>
  contentProblems(JSON.stringify(schema), content).map(
    ({ pointer, message }) => `${pointer}: ${message}`,
  );

describe("the schema of a form", () => {
  it("may have one level of fields, with what is asked of each", () => {
    expect(schemaProblems(WORKSHOP)).toEqual([]);
    expect(schemaProblems({ ...WORKSHOP, description: "小作坊" })).toEqual([
      { pointer: "/description", message: "没有这一项 · is nothing that may be there" },
    ]);
  });

  it.each([
    ["no object", [], [""]],
    ["without fields", { ...formOf(text), properties: {} }, ["/properties"]],
    [
      "open to fields that it does not name",
      { ...formOf(text), additionalProperties: true },
      ["/additionalProperties"],
    ],
    [
      "with a pattern, whose cost nobody bounds",
      formOf({ ...text, pattern: "(a+)+$" }),
      ["/properties/a/pattern"],
    ],
    ["with a reference", formOf({ $ref: "#" }), ["/properties/a/type"]],
    ["of an unknown type", formOf({ type: "object", title: "甲" }), ["/properties/a/type"]],
    ["with a field without a title", formOf({ type: "boolean" }), ["/properties/a/title"]],
    ["with a list of anything", formOf({ type: "array", title: "甲" }), ["/properties/a/items"]],
    [
      "with a number of a person",
      formOf({ type: "integer", title: "甲", "x-personal": "OTHER" }),
      ["/properties/a/x-personal"],
    ],
    [
      "with a field named like the prototype",
      formOf(text, "A~/b"),
      ["/properties", "/properties/A~0~1b"],
    ],
    [
      "that requires what it does not have",
      { ...formOf(text), required: ["a", "b/c", "toString"] },
      ["/required/1", "/required/2"],
    ],
  ])("is refused %s", (_, schema, expected) => {
    expect(pointers(schemaProblems(schema))).toEqual(expected);
  });

  it("is told of in its fiftieth problem and no further", () => {
    const fields = Array.from({ length: 60 }, (_, at) => [`a${at}`, { type: "boolean" }] as const);
    expect(schemaProblems({ ...WORKSHOP, properties: Object.fromEntries(fields) })).toHaveLength(
      50,
    );
  });
});

describe("the content of a record", () => {
  it("is as its form says", () => {
    expect(said(WORKSHOP, FILLED_IN)).toEqual([]);
    expect(said(formOf({ ...text, format: "uscc" }), { a: "91310000132260250X" })).toEqual([]);
  });

  it("is told all that is wrong with it, each in its place, and never what it says", () => {
    const content = {
      products: ["糕点", "酒", "酒"],
      area: 0,
      checkedOn: "2026-02-30",
      isClean: "是",
      "a/b~c": 1,
    };
    expect(said(WORKSHOP, content).toSorted()).toEqual([
      "/area: 不小于 1 · must be 1 or more",
      "/a~1b~0c: 没有这一项 · is nothing that may be there",
      "/checkedOn: 应为日期，写作 2026-01-31 · must be a day, written as 2026-01-31",
      "/isClean: 应为是（true）或否（false） · must be true or false",
      "/products/1: 应为下列之一 · must be one of: 糕点、豆制品",
      "/products/2: 应为下列之一 · must be one of: 糕点、豆制品",
      "/products: 不得重复 · must name nothing twice",
    ]);
    expect(said(WORKSHOP, {})).toEqual([
      "/area: 必填 · must be filled in",
      "/products: 必填 · must be filled in",
    ]);
  });

  it.each([
    [{ ...text, minLength: 2 }, "甲", "至少 2 个 · must have 2 at least"],
    [{ ...text, maxLength: 2 }, "甲乙丙", "至多 2 个 · must have 2 at most"],
    [{ type: "number", title: "甲", maximum: 1.5 }, 1.6, "不大于 1.5 · must be 1.5 or less"],
    [{ type: "integer", title: "甲" }, 1.5, "应为整数 · must be a whole number"],
    [
      { ...text, format: "uscc" },
      "1",
      "应为统一社会信用代码 · must be a unified social credit code",
    ],
  ])("is refused by %j", (field, value, message) => {
    expect(said(formOf(field), { a: value })).toEqual([`/a: ${message}`]);
  });

  it("has a field that is called as what every object inherits only where it is filled in", () => {
    const form = { ...formOf(text, "constructor"), required: ["constructor"] };
    expect(schemaProblems(form)).toEqual([]);
    expect(said(form, {})).toEqual(["/constructor: 必填 · must be filled in"]);
    expect(said(form, JSON.parse(`{"constructor": "甲", "__proto__": "乙"}`))).toEqual([
      "/__proto__: 没有这一项 · is nothing that may be there",
    ]);
  });
});
