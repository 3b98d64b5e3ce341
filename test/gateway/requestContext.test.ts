import { describe, expect, it } from "@jest/globals";
import type { FastifyRequest } from "fastify";
import type { Principal } from "../../gateway/authentication/principal.ts";
import { officerKey } from "../../gateway/authentication/officerKey.ts";
import type { AskedOperation } from "../../gateway/registeredOperations/askedOperation.ts";
import { requestContexts } from "../../gateway/requestContext.ts";
import { decide } from "../../policy/decide.ts";
import { type Reader, readerByCode } from "../../policy/readers.ts";

const DAY = "2026-07-01";
const reader = readerByCode("SH-AIC") as Reader;
const principal: Principal = { reader, officer: "officer-017", secondFactor: true };
const use = { purpose: "P05", basis: "CASE-1", secondFactor: true } as const;
const request = {
  id: "r-1",
  principal,
  use,
  method: "POST",
  url: "/graphql",
  body: { documentId: "d" },
  routeOptions: { config: {} },
};
const { signal } = new AbortController();

describe("what is known of a request", () => {
  const counted: (readonly [Principal, number])[] = [];
  const asked: (readonly [string, AskedOperation])[] = [];
  const avoiding: string[] = [];
  const contextOf = requestContexts({
    registeredText: ({ code }, operation) => {
      asked.push([code, operation]);
      return "query A { a }";
    },
    limiter: {
      countRequest: async () => undefined,
      countRecords: (of, records) => counted.push([of, records]),
    },
    today: () => DAY,
    avoidedBy: async (officer) => {
      avoiding.push(officer);
      return [3, 17];
    },
  });

  it("is who sent it and for what, what is decided by the rules of the day, and what is meant", () => {
    const context = contextOf(request as unknown as FastifyRequest, () => signal);
    expect(context).toMatchObject({
      requestId: "r-1",
      reader,
      officer: "officer-017",
      officerKey: officerKey("SH-AIC", "officer-017"),
      use,
      day: DAY,
      registeredText: "query A { a }",
    });
    expect(context.decision).toBe(decide(reader, use, DAY));
    expect(context.signal()).toBe(signal);
    expect(context.subgraphLoaders).toEqual(new Map());
    expect(asked).toEqual([["SH-AIC", { documentId: "d" }]]);
    expect(context.variant).toBeUndefined();
    context.countRecords(7);
    expect(counted).toEqual([[principal, 7]]);
  });

  it("is whom its officer avoids, looked up once it is asked for", async () => {
    const context = contextOf(request as unknown as FastifyRequest, () => signal);
    expect(avoiding).toEqual([]);
    expect(await context.avoids()).toEqual([3, 17]);
    expect(avoiding).toEqual([officerKey("SH-AIC", "officer-017")]);
  });

  it.each(["PUBLIC", "ANALYST", "CPC", "PARTNER-LAW", "SELF:91310000Y00000H65N"])(
    "is of %s that it has no officers who could avoid anybody, and nothing is looked up",
    async (code) => {
      const sender = { ...principal, reader: readerByCode(code) as Reader };
      const sent = { ...request, principal: sender } as unknown as FastifyRequest;
      avoiding.length = 0;
      expect(await contextOf(sent, () => signal).avoids()).toEqual([]);
      expect(avoiding).toEqual([]);
    },
  );

  it("is that of a variant where one is served at the address", () => {
    const hall = { ...request, routeOptions: { config: { variant: "onestop" } } };
    expect(contextOf(hall as unknown as FastifyRequest, () => signal).variant).toBe("onestop");
  });

  it.each([
    ["sender", { ...request, principal: undefined }],
    ["use", { ...request, use: undefined }],
  ])("is nothing without its %s", (_, without) => {
    expect(() => contextOf(without as unknown as FastifyRequest, () => signal)).toThrow(
      "a request reached GraphQL without a principal or its use",
    );
  });
});
