import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** What a subgraph says to whatever it is asked. */
export interface RawAnswer {
  readonly status?: number;
  readonly body: string;
}

/** A server that answers at each path what it was told to, and breaks off at others. */
export interface AnsweringServer {
  readonly port: number;
  answers: Readonly<Record<string, RawAnswer>>;
  close(): Promise<void>;
}

export async function answeringServer(host: string, port = 0): Promise<AnsweringServer> {
  const answering: Pick<AnsweringServer, "answers"> = { answers: {} };
  const server = createServer((request, response) => {
    request.resume().on("end", () => {
      const answer = answering.answers[request.url ?? ""];
      if (answer === undefined) {
        response.destroy();
        return;
      }
      response.writeHead(answer.status ?? 200, { "content-type": "application/json" });
      response.end(answer.body);
    });
  });
  server.listen(port, host);
  await once(server, "listening");
  return Object.assign(answering, {
    port: (server.address() as AddressInfo).port,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  });
}
