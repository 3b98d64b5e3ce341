import type { FastifyInstance } from "fastify";

/** Apollo's own log at the level of the rest. */
export function apolloLogger({ log }: FastifyInstance) {
  return {
    debug: () => undefined,
    info: () => undefined,
    warn: (message: unknown) => log.warn(String(message)),
    error: (message: unknown) => log.error(String(message)),
  };
}
