import type { FastifyReply, FastifyRequest } from "fastify";

/** What is answered depends on who asked and is recorded as his use: no cache on the way may keep it, refusals among it. */
export async function neverStored(_request: FastifyRequest, reply: FastifyReply): Promise<void> {
  reply.header("cache-control", "no-store");
}
