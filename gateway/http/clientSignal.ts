import type { FastifyReply } from "fastify";

/**
 * Aborted when the client of a request goes away before it has its answer. What is answered within this process
 * never asks for it, so it is made when first asked for.
 */
export function clientSignal({ raw }: FastifyReply): () => AbortSignal {
  let leaving: AbortController | undefined;
  return () => {
    if (leaving !== undefined) return leaving.signal;
    const made = new AbortController();
    leaving = made;
    const abort = () => {
      if (!raw.writableEnded) made.abort();
    };
    if (raw.destroyed) abort();
    else raw.once("close", abort);
    return made.signal;
  };
}
