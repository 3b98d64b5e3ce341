import { describe, expect, it } from "@jest/globals";
import { executionContext } from "../../../gateway/authorization/executionContext.ts";
import { shanghaiToday } from "../../../kit/shanghaiToday.ts";
import type { Use } from "../../../policy/use.ts";
import { contextOf } from "../explanation/explain.ts";

const { signal } = new AbortController();
const executing = { reach: "single", avoids: [], signal: () => signal } as const;

/** What the gateway vouches for of a request of the market regulator. */
const vouched = (use: Use, avoids: readonly number[] = [], officerKey?: string) =>
  executionContext({ ...contextOf("SH-AIC", use), officerKey }, { ...executing, avoids }).claims;

const ALWAYS = { reader: "SH-AIC", secondFactor: false, day: shanghaiToday(), reach: "single" };

describe("what a request is executed with", () => {
  it("is all that is known of the request, with nothing masked or written yet", () => {
    const context = contextOf("SH-AIC");
    const { claims: _, ...executed } = executionContext(context, executing);
    expect(executed).toStrictEqual({
      ...context,
      signal: executing.signal,
      masked: new Set(),
      written: new Set(),
    });
  });

  it("vouches for the use, the officer, whom he avoids, and a consent that was shown", () => {
    const consent = {
      id: "C-1",
      uscc: "91310000Y00000H65N",
      categories: ["liaison"],
    } as unknown as NonNullable<Use["consent"]>;
    const use: Use = { purpose: "P05", basis: "CASE-1", secondFactor: true, consent };
    expect(vouched(use, [3, 17], "key")).toStrictEqual({
      ...ALWAYS,
      secondFactor: true,
      purpose: "P05",
      basis: "CASE-1",
      officer: "key",
      avoids: [3, 17],
      consent,
    });
  });

  it("names nothing that was not declared", () => {
    expect(vouched({})).toStrictEqual(ALWAYS);
  });
});
