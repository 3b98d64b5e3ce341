import { describe, expect, it } from "@jest/globals";
import { type ConstDirectiveNode, type FieldNode, Kind, type SelectionNode } from "graphql";
import {
  assertPlainKey,
  MAX_ALIASES,
  MAX_DEPTH,
  MAX_DIRECTIVES,
  MAX_EXPANDED_FIELDS,
  MAX_TOKENS,
  noSuchOperations,
  operationBudget,
} from "../../../gateway/authorization/operationLimits.ts";

const NAME = { kind: Kind.NAME, value: "name" } as const;
const DIRECTIVE: ConstDirectiveNode = { kind: Kind.DIRECTIVE, name: NAME };
const FIELD: FieldNode = { kind: Kind.FIELD, name: NAME };
const ALIASED: FieldNode = { ...FIELD, alias: NAME };
const SPREAD: SelectionNode = { kind: Kind.FRAGMENT_SPREAD, name: NAME };

/** Spends so many of a selection at a depth. */
function spend(times: number, depth: number, selection: SelectionNode = FIELD): void {
  const budget = operationBudget();
  for (let at = 0; at < times; at += 1) budget.spend(depth, selection);
}

const conditioned = (selection: SelectionNode, times: number): SelectionNode => ({
  ...selection,
  directives: Array.from({ length: times }, () => DIRECTIVE),
});

const tooLarge = (what: string) =>
  expect.objectContaining({
    message: `The operation ${what}, fragments spread; ask in several operations.`,
    extensions: { code: "OPERATION_TOO_LARGE", http: { status: 400 } },
  });

describe("an operation", () => {
  it("with more fields than the limit, or nested deeper, is refused, and none before", () => {
    expect(() => spend(MAX_EXPANDED_FIELDS, MAX_DEPTH)).not.toThrow();
    expect(() => spend(MAX_EXPANDED_FIELDS + 1, 1)).toThrow(tooLarge("is more than 5000 fields"));
    expect(() => spend(1, MAX_DEPTH + 1)).toThrow(tooLarge("is nested deeper than 24"));
  });

  it("with more aliases than the limit is refused, and none before", () => {
    expect(() => spend(MAX_ALIASES, 1, ALIASED)).not.toThrow();
    expect(() => spend(MAX_ALIASES + 1, 1, ALIASED)).toThrow(tooLarge("has more than 500 aliases"));
    // Fields without an alias, and fragments, are none.
    expect(() => spend(MAX_ALIASES + 1, 1, SPREAD)).not.toThrow();
  });

  it("with more @include and @skip than the limit is refused, and none before", () => {
    for (const selection of [FIELD, SPREAD]) {
      const two = conditioned(selection, 2);
      expect(() => spend(MAX_DIRECTIVES / 2, 1, two)).not.toThrow();
      expect(() => spend(MAX_DIRECTIVES / 2 + 1, 1, two)).toThrow(
        tooLarge("has more than 500 directives"),
      );
    }
  });

  it("may be written in so many words", () => {
    expect(MAX_TOKENS).toBe(10_000);
  });

  it("of a kind that the graph has no root for is refused by its kind", () => {
    expect(noSuchOperations("subscription")).toMatchObject({
      message: "The graph has no subscription operations.",
      extensions: { code: "OPERATION_RESOLUTION_FAILURE", http: { status: 400 } },
    });
  });
});

describe("a key of the answer", () => {
  it.each(["__proto__", "constructor", "prototype", "_subject"])("may not be %s", (key) => {
    expect(() => assertPlainKey(key)).toThrow(
      expect.objectContaining({
        message: `The alias ${key} is reserved; use another.`,
        extensions: { code: "BAD_USER_INPUT", http: { status: 400 } },
      }),
    );
  });

  it.each(["name", "_subjects", "subject", "__typename", ""])("may be %j", (key) =>
    expect(() => assertPlainKey(key)).not.toThrow(),
  );
});
