import type { FastifyInstance } from "fastify";

/** What a server logs from now on, line by line as it would be written, instead of writing it. */
export function loggedLines({ log }: FastifyInstance): Record<string, unknown>[] {
  const lines: Record<string, unknown>[] = [];
  // The logger keeps where it writes under a symbol of its own; loggers of requests inherit it.
  const destination = Object.getOwnPropertySymbols(log).find(
    ({ description }) => description === "pino.stream",
  );
  if (destination === undefined) throw new TypeError("the logger writes nowhere");
  const write = (line: string) => lines.push(JSON.parse(line) as Record<string, unknown>);
  Object.assign(log, { [destination]: { write } });
  return lines;
}
