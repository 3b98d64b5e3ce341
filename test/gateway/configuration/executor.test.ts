import { describe, expect, it } from "@jest/globals";
import { readConfiguration } from "../../../gateway/configuration/configuration.ts";

const provided = {
  JWKS_URL: "https://id.example/jwks",
  JWT_ISSUER: "https://id.example",
  JWT_AUDIENCE: "supervision-graph",
};

describe("the executor", () => {
  it("is the compiled one, on any address", () => {
    expect(readConfiguration({ ...provided, HOST: "0.0.0.0" }).executor).toBe("compiled");
  });

  it("may be the library's on this machine, for comparisons", () => {
    expect(readConfiguration({ EXECUTOR: "reference" }).executor).toBe("reference");
  });

  it("is not the library's where others can reach it: it can be told by an alias whom a subgraph is asked about", () => {
    expect(() =>
      readConfiguration({ ...provided, HOST: "0.0.0.0", EXECUTOR: "reference" }),
    ).toThrow(
      "EXECUTOR=reference is for comparisons on this machine, and HOST=0.0.0.0 is not loopback; leave EXECUTOR out",
    );
  });

  it("is none of another name", () => {
    expect(() => readConfiguration({ EXECUTOR: "fast" })).toThrow(
      "EXECUTOR=fast is neither compiled nor reference",
    );
  });
});
