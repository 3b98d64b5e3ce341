import type { ApolloServer } from "@apollo/server";
import type { FastifyReply, FastifyRequest } from "fastify";
import { type DocumentNode, GraphQLError, type GraphQLFormattedError, parse } from "graphql";
import { type Authenticate, UnauthenticatedError } from "../authentication/authenticate.ts";
import { MAX_TOKENS } from "../authorization/operationLimits.ts";
import type { GatewayContext } from "../gatewayContext.ts";
import { clientSignal } from "../http/clientSignal.ts";
import { refuse } from "../http/refuse.ts";
import type { ContextOf } from "../requestContext.ts";
import { changeStream, type Subscriber } from "./changeStream.ts";
import { eventStream } from "./eventStream.ts";
import type { NewestChange } from "./newestChange.ts";
import { type SubscribedQuery, subscribedQuery } from "./subscribedQuery.ts";

/** What a stream needs of the gateway. */
export interface StreamingGateway {
  readonly server: ApolloServer<GatewayContext>;
  readonly authenticate: Authenticate;
  readonly contextOf: ContextOf;
  readonly newest: NewestChange;
}

/** The streams of a gateway. */
export interface Streams {
  /** Answers a subscription. */
  handle(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply>;
  /** Ends every stream, after what is being answered on it: they would keep the gateway open. */
  close(): Promise<void>;
}

/** What a client sends to subscribe. */
interface Subscription {
  readonly query: string;
  readonly operationName?: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Open streams of one person; more would be a client that forgets to close them. */
const MOST_STREAMS = 10;

/**
 * Answers a subscription by a stream of events (GraphQL over SSE, a connection for each). Who subscribes was
 * verified before; it is verified again before anything is told, since a stream may outlive a token or a rule.
 */
export function changeStreams(gateway: StreamingGateway): Streams {
  const open = new Map<string, number>();
  const asking = new Set<Promise<unknown>>();
  const { newest } = gateway;
  const closing = new AbortController();

  async function handle(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const signal = AbortSignal.any([clientSignal(reply)(), closing.signal]);
    const asked = subscriptionOf(request);
    if (asked === undefined) return refuse(reply, 400, NO_SUBSCRIPTION);
    let subscribed: SubscribedQuery;
    let begun: GatewayContext;
    try {
      const document = documentOf(asked.query);
      subscribed = resumed(
        subscribedQuery(document, asked.operationName, asked.variables),
        request.headers["last-event-id"],
      );
      begun = gateway.contextOf(request, () => signal);
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      return refuse(reply, statusOf(error), refusalOf(error));
    }
    const person = `${begun.reader.code} ${begun.officer}`;
    const streams = open.get(person) ?? 0;
    if (streams >= MOST_STREAMS) return refuse(reply, 429, TOO_MANY_STREAMS);
    open.set(person, streams + 1);
    const subscriber = subscriberOf(gateway, request, begun, signal);
    const noted: Subscriber = {
      ...subscriber,
      ask: (query, variables) => whileUnderWay(asking, subscriber.ask(query, variables)),
    };
    // Whoever names no cursor is told of everything that comes once the response has begun.
    const cursor = subscribed.cursor ?? (await newest.now().catch(() => undefined));
    const stream = eventStream(changeStream({ ...subscribed, cursor }, asked.variables, noted));
    stream.once("close", () => {
      const left = (open.get(person) ?? 1) - 1;
      if (left === 0) open.delete(person);
      else open.set(person, left);
    });
    return reply.headers(HEADERS).send(stream);
  }

  return {
    handle,
    async close() {
      closing.abort();
      await Promise.allSettled(asking);
    },
  };
}

async function whileUnderWay<Value>(
  underWay: Set<Promise<unknown>>,
  work: Promise<Value>,
): Promise<Value> {
  underWay.add(work);
  try {
    return await work;
  } finally {
    underWay.delete(work);
  }
}

function subscriberOf(
  { server, authenticate, contextOf, newest }: StreamingGateway,
  request: FastifyRequest,
  begun: GatewayContext,
  signal: AbortSignal,
): Subscriber {
  return {
    signal,
    newest,
    async ask(query, variables) {
      const { body } = await server.executeOperation(
        { query, variables },
        { contextValue: contextOf(request, () => signal) },
      );
      if (body.kind !== "single") throw new TypeError("the gateway answers in one piece");
      return body.singleResult;
    },
    async ending() {
      try {
        await authenticate(request.headers.authorization);
      } catch (error) {
        if (!(error instanceof UnauthenticatedError)) throw error;
        return ended("UNAUTHENTICATED", error.message);
      }
      const { decision } = contextOf(request, () => signal);
      return decision.key === begun.decision.key
        ? undefined
        : ended(
            "PERMISSIONS_CHANGED",
            "What you may read has changed since this stream began; subscribe again to go on from its last cursor.",
          );
    },
  };
}

/** A client that was cut off goes on from the last event that it had, whatever it asked for at first. */
function resumed(
  subscribed: SubscribedQuery,
  lastEvent: string | string[] | undefined,
): SubscribedQuery {
  return typeof lastEvent === "string" && lastEvent !== ""
    ? { ...subscribed, cursor: lastEvent }
    : subscribed;
}

function ended(code: string, message: string): GraphQLFormattedError {
  return { message, extensions: { code } };
}

function subscriptionOf({ method, query, body }: FastifyRequest): Subscription | undefined {
  const parameters = (method === "GET" ? withVariables(query) : body) as
    Readonly<Record<string, unknown>> | undefined;
  const { query: text, operationName, variables } = parameters ?? {};
  if (typeof text !== "string") return undefined;
  return {
    query: text,
    ...(typeof operationName === "string" && { operationName }),
    variables: (variables ?? {}) as Subscription["variables"],
  };
}

/** In an address the variables are JSON; what is none is no request. */
function withVariables(query: unknown): unknown {
  const { variables, ...others } = query as Readonly<Record<string, unknown>>;
  if (typeof variables !== "string") return others;
  try {
    return { ...others, variables: JSON.parse(variables) as unknown };
  } catch {
    return undefined;
  }
}

function documentOf(query: string): DocumentNode {
  return parse(query, { maxTokens: MAX_TOKENS });
}

function statusOf({ extensions }: GraphQLError): number {
  const { status } = (extensions["http"] ?? {}) as { readonly status?: number };
  return status ?? 400;
}

/** What has no code of its own could not be parsed. */
function refusalOf({ message, extensions: { code } }: GraphQLError) {
  return { message, code: typeof code === "string" ? code : "GRAPHQL_PARSE_FAILED" };
}

const HEADERS = {
  "content-type": "text/event-stream; charset=utf-8",
  "cache-control": "no-cache",
  // nginx would otherwise hold back events until it has a bufferful of them.
  "x-accel-buffering": "no",
};

const NO_SUBSCRIPTION = {
  code: "BAD_REQUEST",
  message: "Send a subscription as query, with its variables, in JSON or in the address.",
};

const TOO_MANY_STREAMS = {
  code: "RATE_LIMITED",
  message: `You have ${MOST_STREAMS} streams open; close one before you open another.`,
};
