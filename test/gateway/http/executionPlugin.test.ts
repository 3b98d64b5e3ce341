import { createHash } from "node:crypto";
import { ApolloServer, type GraphQLRequest } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled } from "@apollo/server/plugin/disabled";
import type {
  GatewayExecutionResult,
  GatewayExecutor,
  GatewayGraphQLRequestContext,
  GatewayInterface,
} from "@apollo/server-gateway-interface";
import { afterEach, describe, expect, it } from "@jest/globals";
import { buildSchema, GraphQLError, parse } from "graphql";
import type { GatewayContext } from "../../../gateway/gatewayContext.ts";
import { executedByPlugin } from "../../../gateway/http/executionPlugin.ts";

const MASKED = { message: "Internal error", extensions: { code: "INTERNAL_SERVER_ERROR" } };

const servers: ApolloServer<GatewayContext>[] = [];
const logged: [requestId: string, messages: readonly string[]][] = [];
const executed: GatewayGraphQLRequestContext[] = [];
let stopped = 0;

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop()));
  logged.length = 0;
  executed.length = 0;
  stopped = 0;
});

const schema = buildSchema("type Query { ship(first: Int): String }");

/** A gateway whose every operation ends in one way; without one it has no executor. */
function gatewayThat(ends?: () => GatewayExecutionResult): GatewayInterface {
  const listeners: ((loaded: { apiSchema: typeof schema }) => void)[] = [];
  return {
    onSchemaLoadOrUpdate(listener) {
      listeners.push(listener as (typeof listeners)[number]);
      return () => undefined;
    },
    async load() {
      for (const listener of listeners) listener({ apiSchema: schema });
      const executor: GatewayExecutor = async (request) => {
        executed.push(request);
        return ends?.() ?? {};
      };
      return { executor: ends === undefined ? null : executor };
    },
    async stop() {
      stopped += 1;
    },
  };
}

const CONTEXT = { requestId: "R1" } as GatewayContext;
const QUERY = "query Ship($first: Int) { ship(first: $first) }";

async function serverOf(gateway: GatewayInterface): Promise<ApolloServer<GatewayContext>> {
  const { plugin, ...executedBy } = executedByPlugin(gateway, (errors, requestId) =>
    logged.push([
      requestId,
      errors.map(({ message, originalError }) =>
        originalError === undefined ? message : `${message} (${originalError.name})`,
      ),
    ]),
  );
  const server = new ApolloServer<GatewayContext>({
    gateway: executedBy.gateway,
    plugins: [plugin, ApolloServerPluginCacheControlDisabled()],
  });
  await server.start();
  servers.push(server);
  return server;
}

async function answerOf(
  ends: () => GatewayExecutionResult,
  request: GraphQLRequest = { query: QUERY },
) {
  const server = await serverOf(gatewayThat(ends));
  const { http, body } = await server.executeOperation(request, { contextValue: CONTEXT });
  const result = body.kind === "single" ? body.singleResult : undefined;
  return { status: http.status, headers: [...http.headers], result };
}

function end(error: unknown): never {
  throw error;
}

describe("an operation that Apollo Server has executed by the plugin", () => {
  it("is handed on as it was asked, and nothing that was not said is said", async () => {
    const asked = {
      query: QUERY,
      operationName: "Ship",
      variables: { first: 1 },
      extensions: { a: 1 },
    };
    await answerOf(() => ({ data: {} }), asked);
    await answerOf(() => ({ data: {} }));
    expect(executed.map(({ request }) => request)).toStrictEqual([asked, { query: QUERY }]);
    const [request] = executed;
    expect(request).toMatchObject({
      context: CONTEXT,
      source: QUERY,
      operationName: "Ship",
      document: parse(QUERY, { maxTokens: 100 }),
      queryHash: createHash("sha256").update(QUERY).digest("hex"),
      schemaHash: "",
    });
    expect(request?.operation).toBe(request?.document.definitions[0]);
    expect(request?.schema).toBe(schema);
  });

  it("needs a gateway that was loaded and executes, and stops it at the end", async () => {
    await expect(serverOf(gatewayThat())).rejects.toThrow("the gateway has no executor");
    const { plugin } = executedByPlugin(gatewayThat(), () => undefined);
    const listener = await plugin.requestDidStart?.({} as never);
    await expect(listener?.responseForOperation?.({} as never)).rejects.toThrow(
      "the gateway has not been loaded",
    );
    const server = await serverOf(gatewayThat(() => ({ data: {} })));
    await server.stop();
    servers.length = 0;
    expect(stopped).toBe(1);
  });

  it("is answered with its data and its extensions, and nothing is logged", async () => {
    const answer = { data: { ship: "Elbe" }, extensions: { access: [] } };
    for (const ends of [answer, { ...answer, errors: [] }])
      expect(await answerOf(() => ends)).toStrictEqual({
        status: undefined,
        headers: [],
        result: answer,
      });
    expect(logged).toStrictEqual([]);
  });

  it("keeps its data beside errors, each shown as a client may see it", async () => {
    const errors = [
      new GraphQLError("no", { path: ["ship"], extensions: { code: "BAD_USER_INPUT", inner: 1 } }),
      new GraphQLError("the database's own words", { path: ["ship"] }),
    ];
    expect(await answerOf(() => ({ data: { ship: null }, errors }))).toStrictEqual({
      status: undefined,
      headers: [],
      result: {
        data: { ship: null },
        errors: [
          { message: "no", path: ["ship"], extensions: { code: "BAD_USER_INPUT" } },
          { ...MASKED, path: ["ship"] },
        ],
      },
    });
    expect(logged).toStrictEqual([["R1", ["no", "the database's own words"]]]);
  });

  it("has status 400 where it has no data, unless its errors name another", async () => {
    const unfit = new GraphQLError("no", { extensions: { code: "BAD_USER_INPUT" } });
    expect(await answerOf(() => ({ errors: [unfit] }))).toMatchObject({ status: 400 });
    const late = new GraphQLError("late", {
      extensions: {
        code: "RATE_LIMITED",
        http: { status: 429, headers: new Map([["retry-after", "7"]]) },
      },
    });
    expect(await answerOf(() => ({ errors: [late, unfit] }))).toMatchObject({ status: 429 });
    expect(await answerOf(() => ({ errors: [unfit, late] }))).toStrictEqual({
      status: 429,
      headers: [["retry-after", "7"]],
      result: {
        errors: [
          { message: "no", extensions: { code: "BAD_USER_INPUT" } },
          { message: "late", extensions: { code: "RATE_LIMITED" } },
        ],
      },
    });
  });

  it("tells what was thrown for the client, with the status that it names", async () => {
    const http = { status: 429, headers: new Map([["retry-after", "7"]]) };
    const limited = new GraphQLError("slower", {
      path: ["ship"],
      extensions: { code: "RATE_LIMITED", http },
    });
    expect(await answerOf(() => end(limited))).toStrictEqual({
      status: 429,
      headers: [["retry-after", "7"]],
      result: {
        errors: [{ message: "slower", path: ["ship"], extensions: { code: "RATE_LIMITED" } }],
      },
    });
  });

  it.each([
    ["an error", new Error("secret words")],
    ["anything else", "secret words"],
  ])("masks %s that was thrown, logs it and says 500", async (_what, thrown) => {
    expect(await answerOf(() => end(thrown))).toStrictEqual({
      status: 500,
      headers: [],
      result: { errors: [MASKED] },
    });
    expect(logged).toStrictEqual([["R1", ["secret words (Error)"]]]);
  });
});
