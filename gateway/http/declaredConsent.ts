import type { FastifyReply, FastifyRequest } from "fastify";
import { ConsentError, type VerifyConsent } from "../authentication/verifyConsent.ts";
import { refuse } from "./refuse.ts";

/**
 * Reads the consent in the header `x-consent`, and refuses a request whose consent is not one: a partner
 * that shows it expects more than it would get without.
 */
export function requireValidConsent(verify: VerifyConsent) {
  return async (
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<FastifyReply | undefined> => {
    const { principal, use } = request;
    const token = request.headers["x-consent"];
    if (token === undefined) return undefined;
    if (principal === undefined || use === undefined)
      throw new TypeError("a consent was shown by nobody");
    try {
      // A header that came twice is joined by Node, and is then no consent.
      const consent = await verify(String(token), principal.reader, use.purpose);
      request.use = { ...use, consent };
      return undefined;
    } catch (error) {
      if (!(error instanceof ConsentError)) throw error;
      request.log.info({ err: error }, "consent refused");
      return refuse(reply, 403, error);
    }
  };
}
