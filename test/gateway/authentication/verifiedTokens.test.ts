import { describe, expect, it } from "@jest/globals";
import type { Principal } from "../../../gateway/authentication/authenticate.ts";
import { verifiedTokens } from "../../../gateway/authentication/verifiedTokens.ts";
import { type Reader, readerByCode } from "../../../policy/readers.ts";

const principal: Principal = {
  reader: readerByCode("SH-TAX") as Reader,
  officer: "officer-017",
  secondFactor: true,
};

describe("a token that was found valid", () => {
  /** Starts at a moment, which the tests move. */
  function opened() {
    const clock = { at: 1_000_000 };
    return { clock, tokens: verifiedTokens(() => clock.at) };
  }

  it("is known for a minute, and is verified again after it", () => {
    const { clock, tokens } = opened();
    tokens.keep("token", { principal, expiresAt: 100_000 });
    clock.at += 59_999;
    expect(tokens.get("token")?.officer).toBe("officer-017");
    clock.at += 1;
    expect(tokens.get("token")).toBeUndefined();
  });

  it("is not known from the second in which it expires", () => {
    const { clock, tokens } = opened();
    tokens.keep("token", { principal, expiresAt: 1_010 });
    clock.at = 1_009_999;
    expect(tokens.get("token")?.officer).toBe("officer-017");
    clock.at = 1_010_000;
    expect(tokens.get("token")).toBeUndefined();
  });

  it("is not known by another's text", () => {
    const { tokens } = opened();
    tokens.keep("token", { principal, expiresAt: 100_000 });
    expect(tokens.get("token2")).toBeUndefined();
  });
});
