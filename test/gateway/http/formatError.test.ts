import { runInNewContext } from "node:vm";
import { describe, expect, it } from "@jest/globals";
import { locatedError } from "graphql";
import { formatError } from "../../../gateway/http/formatError.ts";

const MASKED = { message: "Internal error", extensions: { code: "INTERNAL_SERVER_ERROR" } };

describe("an error on its way to a client", () => {
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
  });
});
