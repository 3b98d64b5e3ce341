import type { FastifyRequest } from "fastify";
import type { AvoidedBy } from "../kit/authorization/avoidedBy.ts";
import type { Today } from "../kit/shanghaiToday.ts";
import { decide } from "../policy/decide.ts";
import type { VariantName } from "../schema/variants.ts";
import { officerKey } from "./authentication/officerKey.ts";
import type { GatewayContext } from "./gatewayContext.ts";
import type { RateLimiter } from "./http/rateLimiter.ts";
import { askedOperation } from "./registeredOperations/askedOperation.ts";
import type { RegisteredText } from "./registeredOperations/registeredText.ts";

declare module "fastify" {
  interface FastifyContextConfig {
    /** Set of addresses at which a variant is served, and not the whole graph. */
    readonly variant?: VariantName;
  }
}

/** What a request is judged by besides itself. */
export interface Judgement {
  readonly registeredText: RegisteredText;
  readonly limiter: RateLimiter;
  readonly today: Today;
  /** Ids of the entities that an officer avoids, by his key. */
  readonly avoidedBy: AvoidedBy;
}

/** What is known of a request by the rules of the moment. Throws OPERATION_NOT_REGISTERED. */
export type ContextOf = (request: FastifyRequest, signal: () => AbortSignal) => GatewayContext;

const NOBODY: readonly number[] = [];

/** Makes the context of requests whose token and use were verified. */
export function requestContexts({
  registeredText,
  limiter,
  today,
  avoidedBy,
}: Judgement): ContextOf {
  return (request, signal) => {
    const { principal, use, id, routeOptions } = request;
    if (principal === undefined || use === undefined)
      throw new TypeError("a request reached GraphQL without a principal or its use");
    const { reader, officer } = principal;
    const day = today();
    const { variant } = routeOptions.config;
    const key = officerKey(reader.code, officer);
    return {
      requestId: id,
      reader,
      officer,
      officerKey: key,
      avoids: async () => (key === undefined ? NOBODY : avoidedBy(key)),
      use,
      variant,
      day,
      decision: decide(reader, use, day),
      registeredText: registeredText(reader, askedOperation(request)),
      countRecords: (records) => limiter.countRecords(principal, records),
      signal,
      subgraphLoaders: new Map(),
    };
  };
}
