import { expect, it } from "@jest/globals";
import { type FieldNode, Kind } from "graphql";
import {
  MAX_DEPTH,
  MAX_EXPANDED_FIELDS,
  operationBudget,
} from "../../../gateway/authorization/operationLimits.ts";

const FIELD: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: "name" } };

/** Spends so many fields at a depth. */
function spend(times: number, depth: number): void {
  const budget = operationBudget();
  for (let at = 0; at < times; at += 1) budget.spend(depth, FIELD);
}

const tooLarge = (what: string) =>
  expect.objectContaining({
    message: `The operation is ${what}, fragments spread; ask in several operations.`,
    extensions: { code: "OPERATION_TOO_LARGE", http: { status: 400 } },
  });

it("an operation with more fields than the limit, or nested deeper, is refused, and none before", () => {
  expect(() => spend(MAX_EXPANDED_FIELDS, MAX_DEPTH)).not.toThrow();
  expect(() => spend(MAX_EXPANDED_FIELDS + 1, 1)).toThrow(tooLarge("more than 5000 fields"));
  expect(() => spend(1, MAX_DEPTH + 1)).toThrow(tooLarge("nested deeper than 24"));
});
