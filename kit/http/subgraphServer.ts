import fastify, { type FastifyInstance } from "fastify";
import { ClaimsError, type VerifyClaims } from "../authorization/claimsToken.ts";
import type { RunningSubgraph } from "../defineSubgraph.ts";
import {
  type ReportError,
  type SubgraphOperation,
  subgraphExecutor,
} from "../execution/subgraphExecutor.ts";
import { unusedConnections } from "./unusedConnections.ts";

/** Larger than what the gateway takes, and than any batch of entity keys that a bounded page can produce. */
const BODY_LIMIT = 8 * 1024 * 1024;

/** A body as the gateway sends it. */
interface SubgraphRequest extends SubgraphOperation {
  readonly variables?: Readonly<Record<string, unknown>>;
  /** Of the SDL that the planner of the operation has of the subgraph, where it says so. */
  readonly extensions?: { readonly sdlDigest?: string };
}

/**
 * Serves one subgraph over HTTP for gateways: `POST /graphql` with signed claims, and `GET /health`.
 * Without claims, or with such as are forged, old, of another body or used before, nothing is executed. The claims vouch
 * for all of the body: an operation that was planned by the very SDL that the subgraph has is valid, and others, as while
 * a new version comes into use, are validated.
 */
export function subgraphServer(
  subgraph: RunningSubgraph,
  verifyClaims: VerifyClaims,
): FastifyInstance {
  const server = fastify({ bodyLimit: BODY_LIMIT, logger: { level: "warn" } });
  const report: ReportError = (name, err) => server.log.error({ name, err });
  const executePlanned = subgraphExecutor(subgraph, report, "planner");
  const executeOther = subgraphExecutor(subgraph, report);
  // The claims name the digest of the body as it was sent, so it is parsed only once they are verified.
  server.removeAllContentTypeParsers();
  server.addContentTypeParser("application/json", { parseAs: "string" }, (_request, body, done) => {
    done(null, body);
  });

  server.setErrorHandler(async (error, _request, reply) => {
    if (!(error instanceof ClaimsError)) throw error;
    server.log.warn({ subgraph: subgraph.name, err: error });
    return reply
      .code(401)
      .send({ errors: [{ message: "The claims of this call are not accepted." }] });
  });
  server.get("/health", async () => ({ status: "ok", subgraph: subgraph.name }));
  server.post<{ Body: string }>("/graphql", async ({ body, headers }) => {
    const [, token] = /^Bearer (\S+)$/u.exec(headers.authorization ?? "") ?? [];
    const claims = verifyClaims(token, body);
    const context = subgraph.createContext(claims, subgraph.createLoaders(claims));
    const { variables = {}, extensions, ...operation } = JSON.parse(body) as SubgraphRequest;
    const isPlanned = extensions?.sdlDigest === subgraph.sdlDigest;
    const execute = isPlanned ? executePlanned : executeOther;
    const result = await execute(operation)(variables, context);
    const masked = [...context.access.masked];
    const written = [...context.access.written];
    const isPlain = masked.length === 0 && written.length === 0;
    return isPlain ? result : { ...result, extensions: { masked, written } };
  });
  const endUnused = unusedConnections(server.server);
  server.addHook("preClose", async () => endUnused());
  server.addHook("onClose", () => subgraph.close());
  return server;
}
