import { expect, test } from "@jest/globals";
import { parse } from "graphql";
import { excessAsWritten } from "../../../gateway/authorization/writtenSize.ts";
import {
  MAX_ALIASES,
  MAX_DEPTH,
  MAX_DIRECTIVES,
  MAX_EXPANDED_FIELDS,
} from "../../../gateway/authorization/operationLimits.ts";

const messageOf = (query: string): string | undefined => excessAsWritten(parse(query))?.message;

const nested = (levels: number): string =>
  `{ ${"parent { ".repeat(levels - 1)}id${" }".repeat(levels - 1)} }`;

const aliased = (count: number): string =>
  Array.from({ length: count }, (_, at) => `a${at}: id`).join(" ");

test("lets the deepest pass that is allowed, and nothing deeper", () => {
  expect(messageOf(nested(MAX_DEPTH))).toBeUndefined();
  expect(messageOf(nested(MAX_DEPTH + 1))).toMatch(/is nested deeper than 24/u);
});

test("measures each operation of a document, and no fragment that is spread nowhere", () => {
  const deep = nested(MAX_DEPTH + 1);
  expect(messageOf(`query A { id } query B ${deep}`)).toMatch(/is nested deeper/u);
  expect(messageOf(`query A ${deep} query B { id }`)).toMatch(/is nested deeper/u);
  expect(messageOf(`{ id } fragment F on T ${deep}`)).toBeUndefined();
});

const many = (count: number, name: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => name(at)).join(" ");

test.each([
  [MAX_EXPANDED_FIELDS, (at: number) => `f${at}`, /5000 fields/u],
  [MAX_ALIASES, (at: number) => `a${at}: id`, /500 aliases/u],
  [MAX_DIRECTIVES, (at: number) => `f${at} @skip(if: false)`, /500 directives/u],
])("counts up to %i where they stand, and below a field", (most, name, message) => {
  expect(messageOf(`{ ${many(most, name)} }`)).toBeUndefined();
  expect(messageOf(`{ ${many(most + 1, name)} }`)).toMatch(message);
  expect(messageOf(`{ x { ${many(most - 1, name)} } }`)).toBeUndefined();
  expect(messageOf(`{ x { ${many(most + 1, name)} } }`)).toMatch(message);
});

const fragment = (levels: number): string => `fragment F on T ${nested(levels)}`;

test("counts the depth of fragments where they are spread", () => {
  expect(messageOf(`{ a { ...F } } ${fragment(MAX_DEPTH - 1)}`)).toBeUndefined();
  expect(messageOf(`{ a { ...F } } ${fragment(MAX_DEPTH)}`)).toMatch(/is nested deeper/u);
});

test("counts aliases as often as their fragment is spread", () => {
  const half = `fragment F on T { ${aliased(MAX_ALIASES / 2)} }`;
  expect(messageOf(`{ a { ...F } b { ...F } } ${half}`)).toBeUndefined();
  expect(messageOf(`{ a { ...F } b { ...F } c: b { id } } ${half}`)).toMatch(/500 aliases/u);
});

test("refuses fragments that fan out, however far", () => {
  const fan = Array.from(
    { length: 60 },
    (_, at) => `fragment F${at} on T { ...F${at + 1} ...F${at + 1} }`,
  );
  expect(messageOf(`{ ...F0 } ${fan.join(" ")} fragment F60 on T { id }`)).toMatch(/5000 fields/u);
});

test("leaves to validation what is spread within itself, or nowhere defined", () => {
  expect(messageOf("{ ...F ...Nowhere } fragment F on T { a { ...F } }")).toBeUndefined();
});
