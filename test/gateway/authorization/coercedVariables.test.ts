import { describe, expect, it } from "@jest/globals";
import { buildSchema, type OperationDefinitionNode, parse } from "graphql";
import { coercedVariables } from "../../../gateway/authorization/coercedVariables.ts";

const schema = buildSchema("type Query { ships(first: Int = 5): Int }");
const [operation] = parse("query ($first: Int! = 3) { ships(first: $first) }").definitions;

const coerced = coercedVariables(schema, operation as OperationDefinitionNode);

describe("the variables of an operation", () => {
  it("have the operation's defaults", () => {
    expect(coerced({})).toEqual({ coerced: { first: 3 } });
    expect(coerced({ first: 4 })).toEqual({ coerced: { first: 4 } });
  });

  it("that do not fit are the client's mistake, at the place where they are declared", () => {
    const { errors = [] } = coerced({ first: "many" });
    expect(errors.map((error) => error.toJSON())).toEqual([
      {
        message:
          'Variable "$first" got invalid value "many"; Int cannot represent non-integer value: "many"',
        locations: [{ line: 1, column: 8 }],
        extensions: { code: "BAD_USER_INPUT" },
      },
    ]);
  });
});
