import { Readable } from "node:stream";
import { setTimeout as wait } from "node:timers/promises";
import type { FormattedExecutionResult } from "graphql";

/** Keeps proxies from closing a connection on which nothing happens. */
const PING_EVERY_MILLISECONDS = 12_000;
const PING = ":\n\n";

type Results = AsyncGenerator<FormattedExecutionResult, void, undefined>;

/**
 * Results as the events of the protocol "GraphQL over SSE", one connection for each operation. The next result
 * is asked for once the reader of the stream has room for it, so that a slow one holds up nobody but itself.
 */
export function eventStream(results: Results): Readable {
  return Readable.from(eventsOf(results));
}

async function* eventsOf(results: Results): AsyncGenerator<string, void, undefined> {
  // Some browsers take a response for begun only once there is something of its body.
  yield PING;
  let next = results.next();
  for (;;) {
    const step = await soon(next);
    if (step === undefined) {
      yield PING;
    } else if (step.done === true) {
      return yield "event: complete\ndata:\n\n";
    } else {
      yield `event: next\ndata: ${JSON.stringify(step.value)}\n\n`;
      next = results.next();
    }
  }
}

/** What comes in time, or nothing. */
async function soon<Value>(coming: Promise<Value>): Promise<Value | undefined> {
  const timer = new AbortController();
  const late = wait(PING_EVERY_MILLISECONDS, undefined, { signal: timer.signal, ref: false });
  try {
    return await Promise.race([coming, late.catch(() => undefined)]);
  } finally {
    timer.abort();
  }
}
