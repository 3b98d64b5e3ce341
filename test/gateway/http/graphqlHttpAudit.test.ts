import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { serverAudits } from "graphql-http";
import { emptyInstallation, type Installation } from "../../support/installation.ts";
import { type GatewayUnderTest, openGateway } from "../../support/openGateway.ts";

describe("GraphQL over HTTP", () => {
  let installation: Installation;
  let gateway: GatewayUnderTest;
  let url: string;
  let token: string;

  beforeAll(async () => {
    installation = emptyInstallation();
    gateway = await openGateway(installation.env);
    url = `${await gateway.app.listen({ host: "127.0.0.1", port: 0 })}/graphql`;
    token = await gateway.tokenOf("PUBLIC");
  });

  afterAll(async () => {
    await gateway.close();
    await installation.remove();
  });

  const audits = serverAudits({
    url: () => url,
    fetchFn: async (input: string, init: RequestInit = {}) =>
      fetch(input, {
        ...init,
        headers: { ...(init.headers as Record<string, string>), authorization: `Bearer ${token}` },
      }),
  });

  it("has 61 audits", () => {
    expect(audits).toHaveLength(61);
  });

  it.each(audits.map((audit) => [audit.id, audit.name, audit] as const))(
    "%s %s",
    async (_id, _name, audit) => {
      const result = await audit.fn();
      expect({
        status: result.status,
        reason: "reason" in result ? result.reason : undefined,
      }).toEqual({
        status: "ok",
        reason: undefined,
      });
    },
  );
});
