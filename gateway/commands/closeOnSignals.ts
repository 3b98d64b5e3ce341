import type { FastifyInstance } from "fastify";

/** Ends a server cleanly on SIGINT or SIGTERM: requests under way are answered, databases closed. */
export function closeOnSignals(server: FastifyInstance): void {
  let closing = false;
  const close = (): void => {
    if (closing) return;
    closing = true;
    void server.close().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`supervision-graph: ${String(error)}\n`);
        process.exit(1);
      },
    );
  };
  process.on("SIGINT", close);
  process.on("SIGTERM", close);
}
