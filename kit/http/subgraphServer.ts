import fastify, { type FastifyInstance } from "fastify";
import type { RunningSubgraph } from "../defineSubgraph.ts";
import { type SubgraphRequest, subgraphExecutor } from "../execution/subgraphExecutor.ts";

/** Larger than any batch of entity keys that a bounded page can produce. */
const BODY_LIMIT = 4 * 1024 * 1024;

/** Serves one subgraph over HTTP for gateways: `POST /graphql` and `GET /health`. */
export function subgraphServer(subgraph: RunningSubgraph): FastifyInstance {
  const server = fastify({ bodyLimit: BODY_LIMIT, logger: { level: "warn" } });
  const execute = subgraphExecutor(subgraph, (name, error) => server.log.error({ name, error }));

  server.get("/health", async () => ({ status: "ok", subgraph: subgraph.name }));
  server.post<{ Body: SubgraphRequest }>(
    "/graphql",
    { schema: { body: requestSchema } },
    async ({ body }) => execute(body, subgraph.createContext()),
  );
  server.addHook("onClose", () => subgraph.close());
  return server;
}

const requestSchema = {
  type: "object",
  required: ["query"],
  properties: {
    query: { type: "string" },
    operationName: { type: ["string", "null"] },
    variables: { type: ["object", "null"], additionalProperties: true },
  },
};
