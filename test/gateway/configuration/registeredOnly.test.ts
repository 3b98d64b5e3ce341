import { describe, expect, it } from "@jest/globals";
import { readConfiguration } from "../../../gateway/configuration/configuration.ts";

const PROVIDER = { JWKS_URL: "https://id.example/keys", JWT_ISSUER: "id", JWT_AUDIENCE: "graph" };
const registeredOnly = (env: Record<string, string>) => [...readConfiguration(env).registeredOnly];

describe("the public", () => {
  it("asks freely in development", () => {
    expect(registeredOnly({})).toEqual([]);
  });

  it("executes registered operations only where there is an identity provider", () => {
    expect(registeredOnly(PROVIDER)).toEqual(["PUBLIC"]);
  });

  it("asks as the setting says, wherever it is", () => {
    expect(registeredOnly({ REGISTERED_OPERATIONS_ONLY: "PUBLIC" })).toEqual(["PUBLIC"]);
    expect(registeredOnly({ ...PROVIDER, REGISTERED_OPERATIONS_ONLY: "none" })).toEqual([]);
  });

  it("is not asked about in other words", () => {
    expect(() => registeredOnly({ REGISTERED_OPERATIONS_ONLY: "partners" })).toThrow(
      "REGISTERED_OPERATIONS_ONLY=partners is neither PUBLIC nor none (partners always execute registered operations only)",
    );
  });
});
