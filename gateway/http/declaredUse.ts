import type { FastifyReply, FastifyRequest } from "fastify";
import type { Recording } from "../../audit/auditTrail.ts";
import type { Today } from "../../kit/shanghaiToday.ts";
import { refusedEvent } from "../audit/auditEvents.ts";
import type { Principal } from "../authentication/principal.ts";
import { type Use, UseError, useOf } from "../../policy/use.ts";
import { refuse } from "./refuse.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** Set for GraphQL requests once the declared use is known to be one that the reader may make. */
    use: Use | undefined;
  }
}

/**
 * Reads the use that the headers `x-purpose` and `x-basis` declare, and refuses one that the reader may not
 * make. Headers hold ASCII, so a basis in Chinese comes percent-encoded.
 */
export function requireAllowedUse(trail: Recording, today: Today) {
  return async (
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<FastifyReply | undefined> => {
    const { principal, headers } = request;
    if (principal === undefined) throw new TypeError("a use was declared by nobody");
    const { reader, secondFactor } = principal;
    const purpose = single(headers["x-purpose"]);
    const basis = decoded(single(headers["x-basis"]));
    try {
      request.use = useOf(reader, { purpose, basis, secondFactor });
      return undefined;
    } catch (error) {
      if (!(error instanceof UseError)) throw error;
      recordRefusal(trail, request, principal, { refusal: error.code, day: today() });
      return refuse(reply, 403, error);
    }
  };
}

/** A refusal answers nothing, so it does not wait for its record. */
function recordRefusal(
  trail: Recording,
  { id, log }: FastifyRequest,
  { reader, officer, secondFactor }: Principal,
  { refusal, day }: { readonly refusal: string; readonly day: string },
): void {
  trail
    .record(refusedEvent({ requestId: id, reader, officer, use: { secondFactor }, day }, refusal))
    .catch((err: unknown) => log.error({ err }, "a refusal could not be recorded"));
}

/** A header that came twice is joined to one by Node, and is then no purpose. */
function single(header: string | string[] | undefined): string | undefined {
  return typeof header === "string" ? header.trim() : header?.join(", ");
}

function decoded(header: string | undefined): string | undefined {
  if (header === undefined) return undefined;
  try {
    return decodeURIComponent(header);
  } catch {
    return header;
  }
}
