import type { FastifyReply } from "fastify";

/** Aborted when the client of a request goes away before it has its answer. */
export function clientSignal({ raw }: FastifyReply): AbortSignal {
  const leaving = new AbortController();
  raw.once("close", () => {
    if (!raw.writableEnded) leaving.abort();
  });
  return leaving.signal;
}
