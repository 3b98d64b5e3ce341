import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { Pool } from "undici";
import type { SignClaims } from "../../kit/authorization/claimsToken.ts";
import type { SubgraphService } from "../execution/subgraphService.ts";
import type { ExecutionContext } from "../gatewayContext.ts";

/** A service whose connections must be closed at the end. */
export interface RemoteService extends SubgraphService<ExecutionContext> {
  close(): Promise<void>;
}

const CONNECTIONS = 16;
const TIMEOUT = 30_000;

/** A subgraph in another process, over a pool of HTTP/1.1 connections that are kept alive. */
export function remoteService(name: string, url: string, sign: SignClaims): RemoteService {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, {
    connections: CONNECTIONS,
    headersTimeout: TIMEOUT,
    bodyTimeout: TIMEOUT,
  });

  return {
    prepare({ query, operationName }) {
      return async (variables, { claims, masked }) => {
        const body = JSON.stringify({ query, operationName, variables });
        const token = await sign(claims, name, body);
        const response = await send(pool, pathname, body, token).catch((cause: unknown) => {
          throw unreachable(name, cause);
        });
        if (!isResult(response)) throw unreachable(name, response);
        const { data, errors, extensions } = response;
        for (const coordinate of extensions?.masked ?? []) masked.add(coordinate);
        return { data: data ?? null, ...(errors === undefined ? {} : { errors }) };
      };
    },
    close: () => pool.close(),
  };
}

async function send(pool: Pool, path: string, body: string, token: string): Promise<unknown> {
  const response = await pool.request({
    path,
    method: "POST",
    headers: {
      "content-type": "application/json",
      accept: "application/json",
      authorization: `Bearer ${token}`,
    },
    body,
  });
  if (response.statusCode !== 200) {
    await response.body.dump();
    return `HTTP ${response.statusCode}`;
  }
  return response.body.json();
}

interface Result {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFormattedError[];
  /** What the subgraph masked: for the trail, not for the client. */
  readonly extensions?: { readonly masked?: readonly string[] };
}

function isResult(body: unknown): body is Result {
  return typeof body === "object" && body !== null && ("data" in body || "errors" in body);
}

/** Says which subgraph is away; what it or the network answered goes to the log only. */
function unreachable(subgraph: string, cause: unknown): GraphQLError {
  return new GraphQLError(`Subgraph ${subgraph} is unavailable`, {
    originalError: Object.assign(new Error("subgraph request failed"), { cause }),
    extensions: { code: "SUBGRAPH_UNAVAILABLE", subgraph },
  });
}
