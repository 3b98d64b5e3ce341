import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { Pool } from "undici";

const CONNECTIONS = 16;
const TIMEOUT = 30_000;

/** What a subgraph in another process answered. */
export interface HttpResult {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFormattedError[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** What goes with an operation. */
export interface Sending {
  readonly headers?: Readonly<Record<string, string>>;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal?: AbortSignal;
}

/** The connections to one subgraph in another process. */
export interface SubgraphPool {
  /** Throws SUBGRAPH_UNAVAILABLE where there is no GraphQL answer. */
  post(body: string, sending?: Sending): Promise<HttpResult>;
  close(): Promise<void>;
}

/** A pool of HTTP/1.1 connections that are kept alive. */
export function subgraphPool(name: string, url: string): SubgraphPool {
  const { origin, pathname, search } = new URL(url);
  const pool = new Pool(origin, {
    connections: CONNECTIONS,
    headersTimeout: TIMEOUT,
    bodyTimeout: TIMEOUT,
  });

  async function send(body: string, { headers = {}, signal }: Sending): Promise<unknown> {
    const response = await pool.request({
      path: pathname + search,
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/json", ...headers },
      body,
      ...(signal === undefined ? {} : { signal }),
    });
    if (response.statusCode >= 200 && response.statusCode < 300) return response.body.json();
    await response.body.dump();
    return `HTTP ${response.statusCode}`;
  }

  return {
    async post(body, sending = {}) {
      const result = await send(body, sending).catch((cause: unknown) => {
        throw sending.signal?.aborted === true ? clientGone() : unavailable(name, cause);
      });
      if (!isResult(result)) throw unavailable(name, result);
      return withoutNullErrors(result);
    },
    close: () => pool.close(),
  };
}

function isResult(body: unknown): body is HttpResult {
  return typeof body === "object" && body !== null && ("data" in body || "errors" in body);
}

/** Some servers say that there are none. */
function withoutNullErrors(result: HttpResult): HttpResult {
  if (result.errors !== null) return result;
  const { errors: _none, ...rest } = result;
  return rest;
}

/** Nobody reads it; it ends the operation, and is no failure to look into. */
function clientGone(): GraphQLError {
  return new GraphQLError("The client went away", { extensions: { code: "CLIENT_GONE" } });
}

/** Says which subgraph is away; what it or the network answered goes to the log only. */
function unavailable(subgraph: string, cause: unknown): GraphQLError {
  return new GraphQLError(`Subgraph ${subgraph} is unavailable`, {
    originalError: Object.assign(new Error("subgraph request failed"), { cause }),
    extensions: { code: "SUBGRAPH_UNAVAILABLE", subgraph },
  });
}
