import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type Installation, seededInstallation } from "../../support/installation.ts";
import { type GatewayUnderTest, openGateway } from "../../support/openGateway.ts";

const QUERY = `{ legalEntity(id: "2") { name } }`;

describe("the purpose of a request", () => {
  let installation: Installation;
  let gateway: GatewayUnderTest;

  beforeAll(async () => {
    installation = await seededInstallation(5);
    gateway = await openGateway(installation.env);
  });

  afterAll(async () => {
    await gateway.close();
    await installation.remove();
  });

  it.each([
    ["SH-AIC", { "x-purpose": "P15" }, "PURPOSE_NOT_ALLOWED", "may not use data for P15"],
    ["PUBLIC", { "x-purpose": "P02" }, "PURPOSE_NOT_ALLOWED", "may not use data for P02"],
    ["SH-AIC", { "x-purpose": "P77" }, "PURPOSE_UNKNOWN", "one of the purposes P01 to P20"],
    ["SH-AIC", { "x-purpose": "P02", "x-basis": "x" }, "BASIS_MALFORMED", "x-basis is not"],
  ])("ends a request of %s with the headers %j", async (reader, headers, code, message) => {
    const { status, body } = await gateway.ask(reader, QUERY, {}, headers);
    expect(status).toBe(403);
    expect(body).toEqual({
      errors: [{ message: expect.stringContaining(message), extensions: { code } }],
    });
  });

  it("and its basis may be written in Chinese, percent-encoded", async () => {
    const headers = {
      "x-purpose": "P05",
      "x-basis": encodeURIComponent("沪市监案〔2026〕第12号"),
    };
    const query = `{ legalEntity(id: "2") { legalRepresentative { idNumber } } }`;
    const { body } = await gateway.ask("SH-AIC", query, {}, headers);
    expect(body).toEqual({
      data: {
        legalEntity: { legalRepresentative: { idNumber: expect.stringMatching(/^319999/u) } },
      },
    });
  });
});
