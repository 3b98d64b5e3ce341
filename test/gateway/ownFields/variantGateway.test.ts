import type {
  GatewayExecutionResult,
  GatewayGraphQLRequestContext,
  GatewayInterface,
} from "@apollo/server-gateway-interface";
import { beforeEach, describe, expect, it } from "@jest/globals";
import { buildSchema, getOperationAST, parse, print } from "graphql";
import { withOwnFields } from "../../../gateway/ownFields/ownFieldsGateway.ts";
import { hashOf } from "../../../gateway/schemaView/readerValidation.ts";
import { contextOf } from "../explanation/explain.ts";

const apiSchema = buildSchema(`
  type Query { a: String }
  type Change { cursor: String }
  enum ChangeType { ENTITY_REGISTERED }
`);
const context = { ...contextOf("ONESTOP", { purpose: "P19" }), variant: "onestop" };

describe("an operation at the address of a variant", () => {
  let executed: string[];
  beforeEach(() => {
    executed = [];
  });

  const gateway: GatewayInterface = {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema, coreSupergraphSdl: "" });
      return () => undefined;
    },
    load: async () => ({
      async executor({ document }) {
        executed.push(print(document).replaceAll(/\s+/gu, " "));
        return { data: {} };
      },
    }),
    stop: async () => undefined,
  };

  async function ask(query: string): Promise<GatewayExecutionResult | undefined> {
    const { executor } = await withOwnFields(gateway, new Map()).load({} as never);
    const document = parse(query);
    const asked = { document, operation: getOperationAST(document), operationName: null };
    const request = { ...asked, queryHash: hashOf(query), request: { query }, context };
    return executor?.(request as unknown as GatewayGraphQLRequestContext);
  }

  it.each([
    ["a", "{ a }"],
    ["policy", "{ policy { version } }"],
  ])("may not ask for %s, which the variant does not take", async (field, query) => {
    const result = await ask(query);
    expect(result?.errors?.map(({ message }) => message)).toEqual([
      expect.stringContaining(`Cannot query field "${field}" on type "Query"`),
    ]);
    expect(executed).toEqual([]);
  });

  it("is asked of the whole graph where the variant takes what it asks for", async () => {
    const query = '{ onestop(uscc: "91310000Y00000H65N") { service { mayUseCommitment } } }';
    expect(await ask(query)).toEqual({ data: {} });
    expect(executed).toEqual([query]);
  });
});
