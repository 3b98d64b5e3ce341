import type { FastifyReply, FastifyRequest } from "fastify";
import { type Authenticate, UnauthenticatedError } from "../authentication/authenticate.ts";
import type { Principal } from "../authentication/principal.ts";
import { refuse } from "./refuse.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** Set for GraphQL requests once their token is verified. */
    principal: Principal | undefined;
  }
}

/** Refuses requests without a valid token before anything of them is read. */
export function requireToken(authenticate: Authenticate) {
  return async (
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<FastifyReply | undefined> => {
    try {
      request.principal = await authenticate(request.headers.authorization);
      return undefined;
    } catch (error) {
      if (!(error instanceof UnauthenticatedError)) throw error;
      request.log.info({ err: error }, "unauthenticated");
      return refuse(reply.header("www-authenticate", "Bearer"), 401, error);
    }
  };
}
