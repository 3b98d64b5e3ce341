import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { FastifyInstance } from "fastify";
import { readConfiguration } from "../../../gateway/configuration/configuration.ts";
import { subgraphByName } from "../../../gateway/subgraphs.ts";
import { claimsSigner, type SignClaims } from "../../../kit/authorization/claimsToken.ts";
import { openClaimKeys } from "../../../kit/keys/claimKeys.ts";
import { shanghaiToday } from "../../../kit/shanghaiToday.ts";
import { emptyInstallation, type Installation } from "../../support/installation.ts";
import { openSubgraphServer } from "../../support/openSubgraphServer.ts";

describe("an operation that a gateway sends to a subgraph's server", () => {
  let installation: Installation;
  let server: FastifyInstance;
  let sign: SignClaims;
  beforeAll(async () => {
    installation = emptyInstallation();
    const { claimKeysFile } = readConfiguration(installation.env);
    sign = claimsSigner(await openClaimKeys(claimKeysFile));
    server = await openSubgraphServer("approvals", installation.env);
  });
  afterAll(async () => {
    await server.close();
    await installation.remove();
  });

  const sent = async (extensions?: object) => {
    const payload = JSON.stringify({ query: "{ __typename harbours }", extensions });
    const asked = { reader: "PUBLIC", reach: "several", secondFactor: false } as const;
    const claims = { ...asked, day: shanghaiToday() };
    const response = await server.inject({
      method: "POST",
      url: "/graphql",
      headers: {
        "content-type": "application/json",
        authorization: `Bearer ${sign(claims, "approvals", payload)}`,
      },
      payload,
    });
    return response.json<unknown>();
  };

  it("is taken as valid where it was planned by the very SDL that the subgraph has", async () => {
    const sdlDigest = subgraphByName("approvals")?.sdlDigest;
    expect(sdlDigest).toMatch(/^[\w-]{43}$/u);
    expect(await sent({ sdlDigest })).toEqual({ data: { __typename: "Query" } });
  });

  it.each([
    ["nothing is said of it", undefined],
    ["it does not say by which", {}],
    ["it was planned by another's", { sdlDigest: subgraphByName("credit")?.sdlDigest }],
  ])("is validated where %s", async (_, extensions) => {
    expect(await sent(extensions)).toMatchObject({
      message: 'Cannot query field "harbours" on type "Query".',
    });
  });
});
