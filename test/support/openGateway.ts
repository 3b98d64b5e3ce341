import type { FastifyInstance } from "fastify";
import {
  type DevelopmentIssuer,
  type DevelopmentProof,
  openDevelopmentIssuer,
} from "../../gateway/authentication/developmentIssuer.ts";
import { readConfiguration } from "../../gateway/configuration/configuration.ts";
import { createGateway } from "../../gateway/createGateway.ts";
import { subgraphs } from "../../gateway/subgraphs.ts";
import { type Clock, systemClock } from "../../kit/clock.ts";
import type { InstallationEnvironment } from "./installation.ts";
import { openSubgraphServer } from "./openSubgraphServer.ts";

/** What came back over HTTP. */
export interface HttpAnswer {
  readonly status: number;
  readonly body: {
    readonly data?: unknown;
    readonly errors?: readonly {
      readonly message: string;
      readonly path?: readonly unknown[];
      readonly extensions?: Readonly<Record<string, unknown>>;
    }[];
  };
}

/** A gateway under test. */
export interface GatewayUnderTest {
  readonly app: FastifyInstance;
  /** A token of its development issuer. */
  tokenOf(reader: string, proof?: DevelopmentProof): Promise<string>;
  /** Sends an operation as a reader, whose person proved a second factor. */
  ask(
    reader: string,
    query: string,
    variables?: Record<string, unknown>,
    headers?: Record<string, string>,
  ): Promise<HttpAnswer>;
  /** Has the subgraphs in its process hear of each other at once, and do what is due. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

/** A gateway with every subgraph in its own process. */
export async function openGateway(
  env: InstallationEnvironment,
  { clock = systemClock }: { readonly clock?: Clock } = {},
): Promise<GatewayUnderTest> {
  // Tests ask more in a second than anybody does; those of the limits set them.
  const app = await createGateway(readConfiguration({ RATE_LIMIT_SCALE: "off", ...env }), clock);
  const issuer = await openDevelopmentIssuer(env.DATA_DIR);
  const login = loginsOf(issuer);
  return {
    app,
    tokenOf: issuer.issue,
    async ask(reader, query, variables, headers = {}) {
      const response = await app.inject({
        method: "POST",
        url: "/graphql",
        headers: {
          authorization: `Bearer ${await login(reader)}`,
          ...headers,
        },
        payload: { query, ...(variables === undefined ? {} : { variables }) },
      });
      return { status: response.statusCode, body: response.json() };
    },
    settle: () => app.relay.settle(),
    close: async () => {
      await app.close();
    },
  };
}

/** A reader logs in once, and asks with that token from then on. */
export function loginsOf(issuer: DevelopmentIssuer): (reader: string) => Promise<string> {
  const tokens = new Map<string, Promise<string>>();
  return async (reader) => {
    const token = tokens.get(reader) ?? issuer.issue(reader, { secondFactor: true });
    tokens.set(reader, token);
    return token;
  };
}

/** A gateway that reaches each subgraph over HTTP, and the operations that it sends to each. */
export interface DistributedGateway extends GatewayUnderTest {
  readonly sent: Readonly<Record<string, string[]>>;
}

/** Starts a server for every subgraph on loopback, and a gateway over them. */
export async function openDistributedGateway(
  env: InstallationEnvironment,
): Promise<DistributedGateway> {
  const sent: Record<string, string[]> = {};
  const urls: Record<string, string> = {};
  const servers: FastifyInstance[] = [];
  for (const { name } of subgraphs) {
    const operations: string[] = [];
    sent[name] = operations;
    const server = await openSubgraphServer(name, env);
    server.addHook<{ Body: string }>("preHandler", async ({ body }) => {
      operations.push((JSON.parse(body) as { query: string }).query);
    });
    const address = await server.listen({ host: "127.0.0.1", port: 0 });
    urls[`SUBGRAPH_URL_${name.replaceAll("-", "_").toUpperCase()}`] = `${address}/graphql`;
    servers.push(server);
  }
  const gateway = await openGateway({ ...env, ...urls });
  return {
    ...gateway,
    sent,
    async close() {
      await gateway.close();
      await Promise.all(servers.map((server) => server.close()));
    },
  };
}
