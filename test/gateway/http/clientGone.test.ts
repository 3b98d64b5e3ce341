import { once } from "node:events";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { emptyInstallation, type Installation } from "../../support/installation.ts";
import { type GatewayUnderTest, openGateway } from "../../support/openGateway.ts";

describe("a client that goes away before it has its answer", () => {
  let installation: Installation;
  let gateway: GatewayUnderTest;
  /** In the place of a subgraph: it takes calls, and answers none. */
  let silent: Server;

  beforeAll(async () => {
    installation = emptyInstallation();
    silent = createServer();
    silent.listen(0, "127.0.0.1");
    await once(silent, "listening");
    const { port } = silent.address() as AddressInfo;
    gateway = await openGateway({
      ...installation.env,
      SUBGRAPH_URL_LEGAL_ENTITIES: `http://127.0.0.1:${port}/graphql`,
    });
  });

  afterAll(async () => {
    await gateway.close();
    silent.closeAllConnections();
    silent.close();
    await installation.remove();
  });

  it("leaves no call to a subgraph behind", async () => {
    const url = await gateway.app.listen({ host: "127.0.0.1", port: 0 });
    const client = new AbortController();
    const called = once(silent, "request");
    const asked = fetch(`${url}/graphql`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        authorization: `Bearer ${await gateway.tokenOf("SH-AIC")}`,
      },
      body: JSON.stringify({ query: '{ legalEntity(id: "1") { name } }' }),
      signal: client.signal,
    });
    const [call] = (await called) as [IncomingMessage];
    const abandoned = new Promise((resolve) => call.on("error", resolve));
    client.abort();
    await expect(asked).rejects.toThrow("aborted");
    expect(await abandoned).toMatchObject({ message: "aborted" });
  });
});
