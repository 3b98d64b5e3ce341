import { HeaderMap } from "@apollo/server";
import type { FastifyReply, FastifyRequest } from "fastify";
import { GraphQLError } from "graphql";
import { type RateLimit, rateLimitsOf } from "../../policy/rateLimits.ts";
import type { Principal } from "../authentication/principal.ts";
import type { TakeTokens } from "./tokenBucket.ts";
import { refuse } from "./refuse.ts";

/** Limits what each person behind a reader may ask for, in requests and in records. */
export interface RateLimiter {
  /** Counts a request before anything of it is read. */
  countRequest(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined>;
  /** Counts the records that an operation asks for, before it is planned. Throws RATE_LIMITED. */
  countRecords(principal: Principal, records: number): void;
}

/** A limiter that takes from buckets; `scale` multiplies every limit, and 0 switches them off. */
export function rateLimiter(scale: number, take: TakeTokens): RateLimiter {
  function wait(
    { reader, officer }: Principal,
    what: "requests" | "records",
    count: number,
  ): number | undefined {
    if (scale === 0) return undefined;
    const limit = scaled(rateLimitsOf(reader)[what], scale);
    return take(`${what} ${reader.code} ${officer}`, count, limit);
  }

  return {
    async countRequest({ principal }, reply) {
      if (principal === undefined) throw new TypeError("a request was counted of nobody");
      const seconds = wait(principal, "requests", 1);
      if (seconds === undefined) return undefined;
      return refuse(reply.header("retry-after", String(seconds)), 429, {
        code: "RATE_LIMITED",
        message: messageOf(seconds),
      });
    },
    countRecords(principal, records) {
      const seconds = wait(principal, "records", records);
      if (seconds === undefined) return;
      const headers = new HeaderMap([["retry-after", String(seconds)]]);
      throw new GraphQLError(messageOf(seconds), {
        extensions: { code: "RATE_LIMITED", http: { status: 429, headers } },
      });
    },
  };
}

function scaled({ perMinute, atOnce }: RateLimit, scale: number): RateLimit {
  return { perMinute: perMinute * scale, atOnce: atOnce * scale };
}

function messageOf(seconds: number): string {
  return `查询过于频繁，请于 ${seconds} 秒后再试 · too much was asked for at once; try again in ${seconds} seconds`;
}
