import { type Client, createClient } from "graphql-sse";
import type { GatewayUnderTest } from "./openGateway.ts";

/** Subscribes at a gateway that listens; every client is disposed of at the end. */
export interface Subscribing {
  /** By the protocol's own client; the stream has begun, or was refused, once this is answered. */
  subscribe(
    reader: string,
    query: string,
    variables?: Record<string, unknown>,
    headers?: Record<string, string>,
    path?: string,
  ): Promise<AsyncIterableIterator<{ readonly data?: unknown; readonly errors?: unknown }>>;
  /** The text of a stream until it holds so many events, for the public that was cut off after a cursor. */
  textAfter(lastEvent: string, query: string, events: number): Promise<string>;
  dispose(): void;
}

const READING = { "x-purpose": "P05", "x-basis": "CASE-2026-0001" };

/** The gateway and its address may change meanwhile, as when it is started anew. */
export function subscribing(
  at: () => { readonly gateway: GatewayUnderTest; readonly address: string },
): Subscribing {
  const clients: Client[] = [];
  return {
    async subscribe(reader, query, variables = {}, headers = READING, path = "/graphql/stream") {
      const { gateway, address } = at();
      const token = await gateway.tokenOf(reader, { secondFactor: true });
      return new Promise((resolve, reject) => {
        const client = createClient({
          url: `${address}${path}`,
          headers: { ...headers, authorization: `Bearer ${token}` },
          retryAttempts: 0,
          async fetchFn(...request: Parameters<typeof fetch>) {
            try {
              const response = await fetch(...request);
              resolve(told);
              return response;
            } catch (error) {
              reject(error as Error);
              throw error;
            }
          },
        });
        clients.push(client);
        const told = listenedTo(client.iterate({ query, variables }));
      });
    },
    async textAfter(lastEvent, query, events) {
      const { gateway, address } = at();
      const response = await fetch(`${address}/graphql/stream`, {
        method: "POST",
        headers: {
          authorization: `Bearer ${await gateway.tokenOf("PUBLIC")}`,
          "content-type": "application/json",
          "last-event-id": lastEvent,
        },
        body: JSON.stringify({ query }),
      });
      if (response.body === null) throw new TypeError("a stream has a body");
      const decoder = new TextDecoder();
      let text = "";
      for await (const chunk of response.body) {
        text += decoder.decode(chunk as Uint8Array, { stream: true });
        if (text.split("event: next").length > events && text.endsWith("\n\n")) break;
      }
      return text;
    },
    dispose() {
      for (const client of clients) client.dispose();
    },
  };
}

/** The same, listened to from the start: the client forgets a refusal that comes before anybody listens. */
function listenedTo<Told>(stream: AsyncIterableIterator<Told>): AsyncIterableIterator<Told> {
  let first: Promise<IteratorResult<Told>> | undefined = stream.next();
  first.catch(() => undefined);
  const listened: AsyncIterableIterator<Told> = {
    next() {
      const next = first ?? stream.next();
      first = undefined;
      return next;
    },
    return: (value?: unknown) => stream.return!(value),
    [Symbol.asyncIterator]: () => listened,
  };
  return listened;
}
