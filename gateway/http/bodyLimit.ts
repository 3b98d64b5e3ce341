import type { FastifyReply, FastifyRequest } from "fastify";
import type { Today } from "../../kit/shanghaiToday.ts";
import { mayAct } from "../../policy/powers.ts";
import { refuse } from "./refuse.ts";

/** Larger than any operation within the limits, with its variables. */
const MOST_OF_A_READER = 256 * 1024;

/** Larger than a thousand records to be taken in, their longest texts among them. */
export const BODY_LIMIT = 6 * 1024 * 1024;

/**
 * Refuses a body that is larger than its sender has reason for, before it is read: who may act sends records,
 * everybody else operations. A body that does not say its length counts as too large.
 */
export function requireFittingBody(today: Today) {
  return async (
    { method, headers, principal }: FastifyRequest,
    reply: FastifyReply,
  ): Promise<FastifyReply | undefined> => {
    if (method !== "POST") return undefined;
    const length = Number(headers["content-length"] ?? Number.POSITIVE_INFINITY);
    if (length <= MOST_OF_A_READER) return undefined;
    if (principal !== undefined && mayAct(principal.reader, today())) return undefined;
    return refuse(reply, 413, { code: "BAD_REQUEST", message: "Request body is too large" });
  };
}
