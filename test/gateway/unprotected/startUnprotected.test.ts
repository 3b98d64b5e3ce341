import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import fastify, { type FastifyInstance } from "fastify";
import { createUnprotectedGateway } from "../../../gateway/unprotected/createUnprotectedGateway.ts";
import { startUnprotected } from "../../../gateway/unprotected/startUnprotected.ts";
import { compiledCommand } from "../../support/compiledCommands.ts";
import { announcedUrl } from "../announcedUrl.ts";
import { answeringServer } from "./answeringServer.ts";
import { supergraphOfJoin } from "./supergraphOfJoin.ts";
import { harbour } from "../execution/harbour/harbour.ts";

const LATER = `
  schema @link(url: "https://specs.apollo.dev/link/v1.0") @link(url: "https://specs.apollo.dev/join/v0.9", for: EXECUTION) { query: Query }
  directive @link(url: String, as: String, for: link__Purpose, import: [link__Import]) repeatable on SCHEMA
  scalar link__Import
  enum link__Purpose { SECURITY EXECUTION }
  type Query { a: Int }
`;

let folder: string;
let file: string;
let subgraphs: FastifyInstance;

/** The subgraphs of the harbour behind one server, each at a path of its own. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "unprotected-"));
  subgraphs = fastify();
  const serviceOf = harbour().services();
  subgraphs.post<{ Params: { name: string }; Body: { query: string; variables: object } }>(
    "/:name",
    async ({ params: { name }, body: { query, variables } }) =>
      serviceOf(name).prepare({ query })({ ...variables }, undefined),
  );
  const { supergraphSdl } = harbour(await subgraphs.listen({ host: "127.0.0.1", port: 0 }));
  file = join(folder, "supergraph.graphql");
  writeFileSync(file, supergraphSdl);
});

afterAll(async () => {
  await subgraphs.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("a gateway over another supergraph", () => {
  it.each(["compiled", "reference"])("answers by its %s executor", async (executor) => {
    const { app, address } = await startUnprotected(
      { supergraph: file, policy: "none" },
      { EXECUTOR: executor, PORT: "0" },
    );
    const response = await fetch(`${address}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: '{ vessel(id: "v1") { name risk } }' }),
    });
    expect(await response.json()).toEqual({ data: { vessel: { name: "Ann", risk: 90 } } });
    await app.close();
  });

  it.each(["v0.1", "v0.2", "v0.3", "v0.4", "v0.5"])(
    "answers with a supergraph of join %s",
    async (version) => {
      const server = await answeringServer("localhost");
      server.answers = {
        "/shelf": { body: '{"data":{"book":{"__typename":"Book","id":"1"}}}' },
        "/loans": { body: '{"data":{"_entities":[{"due":"mon"}]}}' },
      };
      const supergraphSdl = supergraphOfJoin(version, `http://localhost:${server.port}`);
      const app = await createUnprotectedGateway({ supergraphSdl, executor: "compiled" });
      const answer = await app.inject({
        method: "POST",
        url: "/graphql",
        payload: { query: "{ book { id due } }" },
      });
      expect(answer.json()).toEqual({ data: { book: { id: "1", due: "mon" } } });
      await app.close();
      await server.close();
    },
  );

  it("is started and ended by its command", async () => {
    const args = ["--supergraph", file, "--policy", "none", "--port", "0"];
    const child = spawn(
      process.execPath,
      compiledCommand("gateway/commands/startGateway.ts", args),
      { env: {} },
    );
    const response = await fetch(await announcedUrl(child), {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: '{ vessel(id: "v2") { name } }' }),
    });
    expect(await response.json()).toEqual({ data: { vessel: { name: "Bea" } } });
    child.kill("SIGTERM");
    expect(await once(child, "exit")).toEqual([0, null]);
  });

  it.each([
    [
      "without --policy none",
      { supergraph: "any.graphql", policy: undefined },
      {},
      "--supergraph needs --policy none: the policy decides on this project's own graph only",
    ],
    [
      "with another policy",
      { supergraph: "any.graphql", policy: "some" },
      {},
      '--policy some is not known; it is "none", or left out',
    ],
    [
      "without a supergraph",
      { supergraph: undefined, policy: "none" },
      {},
      "--policy none needs --supergraph <file>: this project's own graph is never served without its policy",
    ],
    [
      "on an address that others reach",
      { supergraph: "any.graphql", policy: "none" },
      {
        HOST: "0.0.0.0",
        JWKS_URL: "https://example.test/keys",
        JWT_ISSUER: "i",
        JWT_AUDIENCE: "a",
      },
      "HOST=0.0.0.0 is not loopback: without a policy the gateway listens on this machine only",
    ],
    [
      "from a file that is not there",
      { supergraph: "nowhere.graphql", policy: "none" },
      {},
      "--supergraph nowhere.graphql cannot be read: ENOENT",
    ],
  ])("does not start %s", async (_title, options, env, message) => {
    await expect(startUnprotected(options, env)).rejects.toThrow(message);
  });

  it.each([
    ["no GraphQL", "type Query {", "Syntax Error"],
    ["no supergraph", "type Query { a: Int }", "Invalid supergraph: must be a core schema"],
    ["of a later join", LATER, "Invalid supergraph: uses unsupported join spec version v0.9"],
  ])("does not start from a file that is %s", async (_title, sdl, message) => {
    const wrong = join(folder, "wrong.graphql");
    writeFileSync(wrong, sdl);
    await expect(startUnprotected({ supergraph: wrong, policy: "none" }, {})).rejects.toThrow(
      `--supergraph ${wrong} cannot be served: ${message}`,
    );
  });
});
