import { runInNewContext } from "node:vm";
import { describe, expect, it } from "@jest/globals";
import { locatedError } from "graphql";
import { formatError } from "../../../gateway/http/formatError.ts";

const MASKED = { message: "Internal error", extensions: { code: "INTERNAL_SERVER_ERROR" } };

/** What is said to a client as it is; all other errors are one sentence. */
const FOR_THE_CLIENT = [
  "AUDIT_UNAVAILABLE",
  "BAD_REQUEST",
  "BAD_USER_INPUT",
  "CLIENT_GONE",
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "ILLEGAL_TRANSITION",
  "MEASURE_NOT_PUBLISHED",
  "MEASURE_NOT_RELATED",
  "NOT_AUTHORITATIVE_SOURCE",
  "NOT_EXECUTED",
  "NOT_IN_CONTRACT",
  "NOT_IN_CREDIT_CATALOGUE",
  "OPERATION_NOT_REGISTERED",
  "OPERATION_RESOLUTION_FAILURE",
  "OPERATION_TOO_LARGE",
  "PERSISTED_QUERY_NOT_SUPPORTED",
  "RATE_LIMITED",
  "STALE_STATE",
  "SUBGRAPH_UNAVAILABLE",
  "UNAUTHORIZED_FIELD_OR_TYPE",
];

describe("an error on its way to a client", () => {
  it.each(FOR_THE_CLIENT)("is said as it is with the code %s", (code) => {
    expect(formatError({ message: "so", extensions: { code } })).toStrictEqual({
      message: "so",
      extensions: { code },
    });
  });

  it("keeps where it is of, and what explains it", () => {
    const explained = {
      message: "so",
      locations: [{ line: 1, column: 2 }],
      path: ["a", 0],
      extensions: {
        code: "UNAUTHORIZED_FIELD_OR_TYPE",
        argument: "first",
        coordinate: "A.b",
        categories: ["liaison"],
        cause: "NOT_SHARED",
        reason: "no",
        remedy: "ask",
        subgraph: "credit",
      },
    };
    expect(formatError(explained)).toStrictEqual(explained);
    const { locations, path } = explained;
    expect(formatError({ ...explained, extensions: {} })).toStrictEqual({
      ...MASKED,
      locations,
      path,
    });
    expect(formatError({ message: "so" })).toStrictEqual(MASKED);
  });

  it("of another realm is masked, though its class is another", () => {
    const message = "no such file: /nowhere/secret";
    const error: unknown = runInNewContext("new Error(message)", { message });
    expect(error instanceof Error).toBe(false);
    expect(formatError(locatedError(error, []).toJSON())).toMatchObject(MASKED);
    expect(formatError({ message, extensions: { code: "ENOENT" } })).toEqual(MASKED);
  });

  it.each([
    undefined,
    {},
    { code: "DOWNSTREAM_SERVICE_ERROR" },
    { code: "INTERNAL_SERVER_ERROR" },
    { code: 42 },
    { code: ["BAD_USER_INPUT"] },
    { code: "constructor" },
  ])("that does not say by %j that it is meant for the client is masked", (extensions) => {
    const error = { message: "select * from penalty", ...(extensions && { extensions }) };
    expect(formatError(error)).toEqual(MASKED);
  });

  it("that is meant for the client loses everything else that was put into it", () => {
    const extensions = {
      code: "BAD_USER_INPUT",
      argument: "first",
      stacktrace: ["at penalty.ts"],
      response: { body: "secret" },
      query: "{ legalEntity { phone } }",
      serviceName: "credit",
    };
    expect(formatError({ message: "Must be between 1 and 100.", extensions })).toEqual({
      message: "Must be between 1 and 100.",
      extensions: { code: "BAD_USER_INPUT", argument: "first" },
    });
  });

  it("suggests no name that the client did not say", () => {
    const extensions = { code: "GRAPHQL_VALIDATION_FAILED" };
    const message = `Cannot query field "idNumbr" on type "Person". Did you mean "idNumber" or "name"?`;
    expect(formatError({ message, extensions }).message).toBe(
      `Cannot query field "idNumbr" on type "Person".`,
    );
    const within = `${message} Nothing was done.`;
    expect(formatError({ message: within, extensions }).message).toBe(within);
  });
});
