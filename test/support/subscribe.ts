import { type Client, createClient } from "graphql-sse";
import type { GatewayUnderTest } from "./openGateway.ts";

/** Subscribes at a gateway that listens; every client is disposed of at the end. */
export interface Subscribing {
  /** By the protocol's own client. */
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
      const client = createClient({
        url: `${address}${path}`,
        headers: { ...headers, authorization: `Bearer ${token}` },
        retryAttempts: 0,
      });
      clients.push(client);
      return client.iterate({ query, variables });
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

/** Long enough for a stream to be open, and to have looked whether there is anything. */
export function listening(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 700);
  });
}
