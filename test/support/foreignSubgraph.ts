import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/** A call as it came over HTTP. */
export interface Call {
  readonly token: string;
  readonly body: string;
}

/** A server in the place of a subgraph, which answers whatever a test says. */
export interface ForeignSubgraph {
  readonly url: string;
  readonly calls: Call[];
  /** The answer from now on, as it is sent. */
  answer(body: string, status?: number): void;
  close(): Promise<void>;
}

export async function openForeignSubgraph(): Promise<ForeignSubgraph> {
  const calls: Call[] = [];
  let answered = { body: "{}", status: 200 };
  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { authorization = "" } = request.headers;
    calls.push({ token: authorization.replace("Bearer ", ""), body: await text(request) });
    response.writeHead(answered.status, { "content-type": "application/json" });
    response.end(answered.body);
  }
  const server = createServer((request, response) => void respond(request, response));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    calls,
    answer: (body, status = 200) => {
      answered = { body, status };
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
