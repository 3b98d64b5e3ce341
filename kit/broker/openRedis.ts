import { createClient } from "@redis/client";

/** The broker cannot be reached, or does not let this process in. */
export class BrokerError extends Error {
  readonly code = "BROKER_UNAVAILABLE";
}

const CONNECT_MILLISECONDS = 5_000;
/** A server that is there and does not answer is given up, and asked again. */
const ANSWER_MILLISECONDS = 10_000;
const MOST_REST_MILLISECONDS = 2_000;

export type Redis = Awaited<ReturnType<typeof openRedis>>;

/**
 * Connects to a Redis. Throws BROKER_UNAVAILABLE where it is not to be had at first; a connection that is lost
 * later is made again, and until then commands fail at once instead of waiting in memory.
 */
export async function openRedis(url: string, report: (error: unknown) => void) {
  let wasReady = false;
  let isAway = false;
  const client = createClient({
    url,
    RESP: 2,
    disableOfflineQueue: true,
    commandOptions: { timeout: ANSWER_MILLISECONDS },
    socket: {
      connectTimeout: CONNECT_MILLISECONDS,
      reconnectStrategy: (attempts) =>
        wasReady && Math.min(100 * 2 ** attempts, MOST_REST_MILLISECONDS),
    },
  });
  client.on("ready", () => {
    wasReady = true;
    isAway = false;
  });
  // Said once each time that it goes away, and not with every attempt.
  client.on("error", (error: unknown) => {
    if (wasReady && !isAway) report(error);
    isAway = true;
  });
  try {
    await client.connect();
  } catch (cause) {
    throw new BrokerError(
      `the broker at ${placeOf(url)} (BROKER_URL) cannot be reached: ${reasonOf(cause)}; start it, or correct BROKER_URL`,
      { cause },
    );
  }
  return client;
}

/** Never with the password. */
function placeOf(url: string): string {
  const { protocol, host, pathname } = new URL(url);
  return `${protocol}//${host}${pathname}`;
}

/** Several addresses that all refuse are an error without words of its own. */
function reasonOf(cause: unknown): string {
  const { code, message } = cause as { readonly code?: unknown; readonly message?: string };
  return message || String(code ?? cause);
}
