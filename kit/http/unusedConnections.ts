import type { Server } from "node:http";
import type { Socket } from "node:net";

/**
 * Notes connections on which nothing was asked yet, such as those that a browser opens in advance; answers what ends
 * them. A server that closes takes them for busy, and would wait a minute for their first request.
 */
export function unusedConnections(server: Server): () => void {
  const unused = new Set<Socket>();
  server.on("connection", (socket) => {
    unused.add(socket);
    socket.once("close", () => unused.delete(socket));
  });
  server.on("request", ({ socket }) => unused.delete(socket));
  return () => {
    for (const socket of unused) socket.destroy();
  };
}
