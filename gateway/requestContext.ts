import type { FastifyRequest } from "fastify";
import type { Today } from "../kit/shanghaiToday.ts";
import { decide } from "../policy/decide.ts";
import { officerKey } from "./authentication/officerKey.ts";
import type { GatewayContext } from "./gatewayContext.ts";
import type { RateLimiter } from "./http/rateLimiter.ts";
import { askedOperation } from "./registeredOperations/askedOperation.ts";
import type { RegisteredText } from "./registeredOperations/registeredText.ts";

/** What a request is judged by besides itself. */
export interface Judgement {
  readonly registeredText: RegisteredText;
  readonly limiter: RateLimiter;
  readonly today: Today;
}

/** What is known of a request by the rules of the moment. Throws OPERATION_NOT_REGISTERED. */
export type ContextOf = (request: FastifyRequest, signal: () => AbortSignal) => GatewayContext;

/** Makes the context of requests whose token and use were verified. */
export function requestContexts({ registeredText, limiter, today }: Judgement): ContextOf {
  return (request, signal) => {
    const { principal, use, id } = request;
    if (principal === undefined || use === undefined)
      throw new TypeError("a request reached GraphQL without a principal or its use");
    const { reader, officer } = principal;
    const day = today();
    return {
      requestId: id,
      reader,
      officer,
      officerKey: officerKey(reader.code, officer),
      use,
      day,
      decision: decide(reader, use, day),
      registeredText: registeredText(reader, askedOperation(request)),
      countRecords: (records) => limiter.countRecords(principal, records),
      signal,
      subgraphLoaders: new Map(),
    };
  };
}
