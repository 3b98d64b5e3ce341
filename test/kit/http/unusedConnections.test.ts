import { once } from "node:events";
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { expect, it } from "@jest/globals";
import { unusedConnections } from "../../../kit/http/unusedConnections.ts";

it("a server that closes waits for what was asked, and not for connections on which nothing was", async () => {
  const server = createServer((_request, response) => void response.end("answered"));
  const endUnused = unusedConnections(server);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const unused = connect(port, "127.0.0.1");
  await once(server, "connection");
  const answer = await fetch(`http://127.0.0.1:${port}/`);
  const closed = once(server, "close");
  const ended = once(unused, "close");
  server.close();
  endUnused();
  expect(await answer.text()).toBe("answered");
  await Promise.all([closed, ended]);
});
