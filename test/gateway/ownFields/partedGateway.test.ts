import type {
  GatewayExecutionResult,
  GatewayGraphQLRequestContext,
  GatewayInterface,
} from "@apollo/server-gateway-interface";
import { beforeEach, describe, expect, it } from "@jest/globals";
import {
  buildSchema,
  execute,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  parse,
  print,
} from "graphql";
import { withOwnFields } from "../../../gateway/ownFields/ownFieldsGateway.ts";
import { hashOf } from "../../../gateway/schemaView/readerValidation.ts";
import { classificationOf } from "../../../schema/classification.ts";
import { contextOf } from "../explanation/explain.ts";

const SDL = `
  directive @tag(name: String!) repeatable on FIELD_DEFINITION
  directive @requiresScopes(scopes: [[String!]!]!) on FIELD_DEFINITION
  type Query { a(n: Int): String @tag(name: "open") b: String @tag(name: "open") }
  type Subscription { other: Int @tag(name: "open") }
  type Deep { deep: Deep @tag(name: "open") }
  type Change { cursor: String @tag(name: "open") remark: Int @requiresScopes(scopes: [["record.remark"]]) }
  enum ChangeType { ENTITY_REGISTERED }
`;
const whole = buildSchema(SDL.replace(/type Subscription .*/u, ""));
type Request = GatewayGraphQLRequestContext;

describe("the gateway's own fields before a gateway", () => {
  let executed: Request[];
  let answers: (request: Request) => Promise<GatewayExecutionResult>;
  let isStopped: boolean;
  let isSilent: boolean;
  let hasExecutor: boolean;
  beforeEach(() => {
    executed = [];
    answers = async ({ document, request }) =>
      execute({
        schema: whole,
        document,
        rootValue: { a: "A", b: "B" },
        variableValues: request.variables,
      }) as GatewayExecutionResult;
    isStopped = false;
    isSilent = false;
    hasExecutor = true;
  });

  function open(): GatewayInterface {
    const gateway: GatewayInterface = {
      onSchemaLoadOrUpdate(callback) {
        if (!isSilent) callback({ apiSchema: whole, coreSupergraphSdl: "" });
        return () => undefined;
      },
      load: async () => ({
        executor: hasExecutor
          ? async (request) => {
              executed.push(request);
              return answers(request);
            }
          : null,
      }),
      stop: async () => {
        isStopped = true;
      },
    };
    return withOwnFields(gateway, classificationOf(SDL.replace(/type Subscription .*/u, "")));
  }

  function requestOf(
    query: string,
    variables?: Record<string, unknown>,
    operationName?: string | null,
  ): Request {
    const document = parse(query);
    return {
      document,
      operation: getOperationAST(document, operationName) ?? undefined,
      operationName: operationName ?? null,
      queryHash: hashOf(query),
      request: {
        query,
        ...(variables === undefined ? {} : { variables }),
        ...(operationName === undefined ? {} : { operationName }),
      },
      context: contextOf("PUBLIC"),
    } as unknown as Request;
  }

  let gateway: GatewayInterface;
  beforeEach(() => {
    gateway = open();
  });
  async function ask(...asked: Parameters<typeof requestOf>): Promise<GatewayExecutionResult> {
    const { executor } = await gateway.load({} as never);
    if (executor === null) throw new TypeError("no executor");
    const result = await executor(requestOf(...asked));
    return JSON.parse(JSON.stringify(result)) as GatewayExecutionResult;
  }
  const sources = () => executed.map(({ document }) => print(document).replaceAll(/\s+/gu, " "));

  it("leave an operation without them as it is", async () => {
    const { executor } = await gateway.load({} as never);
    const request = requestOf("{ a }");
    expect((await executor?.(request))?.data).toMatchObject({ a: "A" });
    expect(executed[0]).toBe(request);
  });

  it("are answered beside the others, in the client's order, and what they are is not asked below", async () => {
    const query = `{ x: a __type(name: "Change") { name } b ...F } fragment F on Query { s: __schema { queryType { name } } }`;
    const { data, ...rest } = await ask(query);
    expect(JSON.stringify(data)).toBe(
      '{"x":"A","__type":{"name":"Change"},"b":"B","s":{"queryType":{"name":"Query"}}}',
    );
    expect(rest).toEqual({});
    const fragments = `{ __typename ... on Query { a } ...F } fragment F on Query { __type(name: "Change") { name } }`;
    expect((await ask(fragments)).data).toEqual({
      __typename: "Query",
      a: "A",
      __type: { name: "Change" },
    });
    expect(sources()[0]).toBe("{ x: a b }");
    expect(executed[0]?.queryHash).toBe(hashOf(print(parse("{ x: a b }"))));
  });

  it("are answered alone where nothing else is asked for", async () => {
    expect(await ask(`{ __type(name: "Change") { fields { name } } }`)).toEqual({
      data: { __type: { fields: [{ name: "cursor" }] } },
    });
    const explained = await ask(`{ explainAccess(query: "{ a }") { reader } }`);
    expect(explained).toEqual({ data: { explainAccess: { reader: "PUBLIC" } } });
    expect(executed).toEqual([]);
  });

  it("are told their variables, and left out by them", async () => {
    const query = `query ($name: String!, $n: Int, $with: Boolean = false) { __type(name: $name) { name } a(n: $n) b @include(if: $with) }`;
    expect((await ask(query, { name: "Change", n: 1 })).data).toEqual({
      __type: { name: "Change" },
      a: "A",
    });
    expect(sources()).toEqual([
      "query ($n: Int, $with: Boolean = false) { a(n: $n) b @include(if: $with) }",
    ]);
  });

  it("are not answered, nor the others, where the variables do not fit", async () => {
    const query = `query ($name: String!, $n: Int) { __type(name: $name) { name } a(n: $n) }`;
    const { data, errors } = await ask(query, { name: "Change", n: "many" });
    expect([data, errors?.length, executed]).toEqual([undefined, 1, []]);
  });

  it("refuse a subscription, which has another place", async () => {
    expect(await ask("subscription { changes { cursor } }")).toEqual({
      errors: [
        {
          message: "Send subscriptions to /graphql/stream (GraphQL over SSE).",
          extensions: { code: "BAD_REQUEST", http: { status: 400 } },
        },
      ],
    });
  });

  it("refuse what is too large before it is validated", async () => {
    const { errors } = await ask(`{ ${"nothing { ".repeat(25)} a ${"}".repeat(25)} }`);
    expect(errors?.map(({ extensions }) => extensions?.["code"])).toEqual(["OPERATION_TOO_LARGE"]);
    expect(executed).toEqual([]);
  });

  it("refuse what is not valid before what the reader may know, and ask nothing", async () => {
    const { errors } = await ask(`{ a nothing }`);
    expect(errors?.map(({ message }) => message)).toEqual([
      `Cannot query field "nothing" on type "Query".`,
    ]);
    expect(executed).toEqual([]);
  });

  it("refuse a document whose operation is not named, or is not there", async () => {
    const two = "query A { a } query B { b }";
    const message = async (name?: string | null) => (await ask(two, {}, name)).errors?.[0]?.message;
    expect(await message()).toBe(
      "Must provide operation name if query contains multiple operations.",
    );
    expect(await message(null)).toBe(await message());
    expect(await message("C")).toBe('Unknown operation named "C".');
    expect(executed).toEqual([]);
  });

  it("part each operation of a document by itself, again and again the same", async () => {
    const two = `query A { a __type(name: "Change") { name } } query B { b __type(name: "Query") { name } }`;
    for (const name of ["A", "B", "A"]) await ask(two, {}, name);
    expect(sources()).toEqual(["query A { a }", "query B { b }", "query A { a }"]);
  });

  it("refuse introspection that asks for too many records, and fetch nothing", async () => {
    const all = "__schema { types { fields { args { name } } } }";
    const query = `{ a ${Array.from({ length: 20 }, (_, at) => `a${at}: ${all}`).join(" ")} }`;
    await expect(ask(query)).rejects.toThrow(/may answer \d+ records, more than 20000/u);
    expect(executed).toEqual([]);
  });

  it("fetch nothing where they are refused themselves", async () => {
    const { data, errors } = await ask(`{ a explainAccess(query: "{ nothing }") { reader } }`);
    expect([data, errors?.[0]?.extensions?.["argument"], executed]).toEqual([null, "query", []]);
  });

  it("are not answered where the others are not", async () => {
    answers = async () => ({ errors: [new GraphQLError("gone")] });
    expect(await ask(`{ a __type(name: "Change") { name } }`)).toEqual({
      errors: [{ message: "gone" }],
    });
  });

  it("stand beside the errors and what else is said of the others", async () => {
    answers = async () => ({
      data: { a: null },
      errors: [new GraphQLError("gone", { path: ["a"] })],
      extensions: { access: [] },
    });
    expect(await ask(`{ a __type(name: "Change") { name } }`)).toEqual({
      data: { a: null, __type: { name: "Change" } },
      errors: [{ message: "gone", path: ["a"] }],
      extensions: { access: [] },
    });
  });

  it("are in the schema that the server hears of", () => {
    const heard: GraphQLSchema[] = [];
    gateway.onSchemaLoadOrUpdate(({ apiSchema }) => heard.push(apiSchema));
    expect(heard[0]?.getQueryType()?.getFields()).toHaveProperty("explainAccess");
  });

  it("stop with the gateway below", async () => {
    await gateway.stop();
    expect(isStopped).toBe(true);
  });

  it("cannot be answered without a schema, nor without a gateway that executes", async () => {
    isSilent = true;
    gateway = open();
    await expect(ask("{ a }")).rejects.toThrow("the gateway has no schema yet");
    hasExecutor = false;
    await expect(gateway.load({} as never)).rejects.toThrow("the gateway has no executor");
  });
});
