import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled } from "@apollo/server/plugin/disabled";
import type { GatewayExecutionResult, GatewayInterface } from "@apollo/server-gateway-interface";
import { afterEach, describe, expect, it } from "@jest/globals";
import { buildSchema, GraphQLError } from "graphql";
import type { GatewayContext } from "../../../gateway/gatewayContext.ts";
import { executedByPlugin } from "../../../gateway/http/executionPlugin.ts";

const MASKED = { message: "Internal error", extensions: { code: "INTERNAL_SERVER_ERROR" } };

const servers: ApolloServer<GatewayContext>[] = [];
const logged: [requestId: string, messages: readonly string[]][] = [];

afterEach(async () => {
  logged.length = 0;
  await Promise.all(servers.splice(0).map((server) => server.stop()));
});

/** A gateway whose every operation ends in one way. */
function gatewayThat(ends: () => GatewayExecutionResult): GatewayInterface {
  const listeners: ((loaded: { apiSchema: ReturnType<typeof buildSchema> }) => void)[] = [];
  return {
    onSchemaLoadOrUpdate(listener) {
      listeners.push(listener as (typeof listeners)[number]);
      return () => undefined;
    },
    async load() {
      const apiSchema = buildSchema("type Query { ship: String }");
      for (const listener of listeners) listener({ apiSchema });
      return { executor: async () => ends() };
    },
    stop: async () => undefined,
  };
}

async function answerOf(ends: () => GatewayExecutionResult) {
  const { gateway, plugin } = executedByPlugin(gatewayThat(ends), (errors, requestId) =>
    logged.push([requestId, errors.map(({ message }) => message)]),
  );
  const server = new ApolloServer<GatewayContext>({
    gateway,
    plugins: [plugin, ApolloServerPluginCacheControlDisabled()],
  });
  servers.push(server);
  await server.start();
  const { http, body } = await server.executeOperation(
    { query: "{ ship }" },
    { contextValue: { requestId: "R1" } as GatewayContext },
  );
  const result = body.kind === "single" ? body.singleResult : undefined;
  return { status: http.status, headers: [...http.headers], result };
}

function end(error: unknown): never {
  throw error;
}

describe("an operation that Apollo Server has executed by the plugin", () => {
  it("is answered with its data and its extensions, and nothing is logged", async () => {
    const answer = { data: { ship: "Elbe" }, extensions: { access: [] } };
    expect(await answerOf(() => answer)).toStrictEqual({
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
    const limited = new GraphQLError("slower", {
      extensions: { code: "RATE_LIMITED", http: { status: 429 } },
    });
    expect(await answerOf(() => end(limited))).toStrictEqual({
      status: 429,
      headers: [],
      result: { errors: [{ message: "slower", extensions: { code: "RATE_LIMITED" } }] },
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
    expect(logged).toStrictEqual([["R1", ["secret words"]]]);
  });
});
