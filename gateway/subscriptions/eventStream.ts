import { Readable } from "node:stream";
import { setTimeout as wait } from "node:timers/promises";
import type { Told } from "./changeStream.ts";

/** Keeps proxies from closing a connection on which nothing happens. */
const PING_EVERY_MILLISECONDS = 12_000;
const PING = ":\n\n";

type Telling = AsyncGenerator<Told, void, undefined>;

/**
 * What is told as the events of the protocol "GraphQL over SSE", one connection for each operation. The next
 * result is asked for once the reader of the stream has room for it, so that a slow one holds up nobody but
 * itself. The id of an event is the cursor of its change, which a client gives back as `Last-Event-ID`.
 */
export function eventStream(telling: Telling, pingEvery = PING_EVERY_MILLISECONDS): Readable {
  return Readable.from(eventsOf(telling, pingEvery), { highWaterMark: 1 });
}

async function* eventsOf(telling: Telling, pingEvery: number): AsyncGenerator<string> {
  // Some browsers take a response for begun only once there is something of its body.
  yield PING;
  let next = telling.next();
  for (;;) {
    const step = await soon(next, pingEvery);
    if (step === undefined) {
      yield PING;
    } else if (step.done === true) {
      return yield "event: complete\ndata:\n\n";
    } else {
      const { cursor, result } = step.value;
      const id = cursor === undefined ? "" : `id: ${cursor}\n`;
      yield `event: next\n${id}data: ${JSON.stringify(result)}\n\n`;
      next = telling.next();
    }
  }
}

/** What comes in time, or nothing. */
async function soon<Value>(
  coming: Promise<Value>,
  milliseconds: number,
): Promise<Value | undefined> {
  const timer = new AbortController();
  const late = wait(milliseconds, undefined, { signal: timer.signal, ref: false });
  try {
    return await Promise.race([coming, late.catch(() => undefined)]);
  } finally {
    timer.abort();
  }
}
