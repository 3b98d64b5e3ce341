import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import fastify, { type FastifyInstance } from "fastify";
import type { AuditEvent } from "../../../audit/event.ts";
import { UnauthenticatedError } from "../../../gateway/authentication/authenticate.ts";
import type { Principal } from "../../../gateway/authentication/principal.ts";
import { ConsentError, type VerifyConsent } from "../../../gateway/authentication/verifyConsent.ts";
import { requireValidConsent } from "../../../gateway/http/declaredConsent.ts";
import { requireAllowedUse } from "../../../gateway/http/declaredUse.ts";
import { requireToken } from "../../../gateway/http/unauthenticated.ts";
import { type Reader, readerByCode } from "../../../policy/readers.ts";
import type { Use } from "../../../policy/use.ts";

const DAY = "2026-07-01";
const principalOf = (code: string): Principal => ({
  reader: readerByCode(code) as Reader,
  officer: "officer-017",
  secondFactor: true,
});
const CONSENT = { uscc: "91310000Y00000H65N", categories: ["credit.record"] } as const;

type Headers = Readonly<Record<string, string | string[]>>;

const as = (code: string) => async (request: { principal: Principal | undefined }) => {
  request.principal = principalOf(code);
};

const using = async (request: { use: Use | undefined }) => {
  request.use = { purpose: "P18" };
};

const refused = (code: string, message: unknown) => ({
  errors: [{ message, extensions: { code } }],
});

describe("a request before GraphQL has it", () => {
  let app: FastifyInstance;
  let logged: string[];
  let recorded: AuditEvent[];
  let isDurable: boolean;
  beforeEach(() => {
    logged = [];
    recorded = [];
    isDurable = true;
    app = fastify({ logger: { level: "info", stream: { write: (line) => logged.push(line) } } });
    app.decorateRequest("principal", undefined);
    app.decorateRequest("use", undefined);
  });
  afterEach(() => app.close());

  const trail = {
    record: async (event: AuditEvent) => {
      recorded.push(event);
      if (!isDurable) throw new Error("disk full");
    },
    close: async () => undefined,
  };
  const logs = (level: number, message: string, error?: string) =>
    logged.some((line) => {
      const one = JSON.parse(line) as { level: number; msg: string; err?: { message: string } };
      const isIt = error === undefined || one.err?.message === error;
      return one.level === level && one.msg === message && isIt;
    });

  /** The answer where these hooks stand before it: what was found of the request, or why it was refused. */
  async function answer(hooks: Parameters<typeof app.addHook>[1][], headers: Headers = {}) {
    for (const hook of hooks) app.addHook("onRequest", hook as never);
    app.get("/", async ({ principal, use }) => ({ reader: principal?.reader.code, use }));
    const { statusCode, body, headers: answered } = await app.inject({ url: "/", headers });
    return { status: statusCode, body: JSON.parse(body) as unknown, headers: answered };
  }

  describe("without a token that is valid", () => {
    it("is refused, asked for one, and noted", async () => {
      const hook = requireToken(async () => {
        throw new UnauthenticatedError("The token is not valid.");
      });
      const { status, body, headers } = await answer([hook]);
      expect([status, body]).toEqual([401, refused("UNAUTHENTICATED", "The token is not valid.")]);
      expect(headers["www-authenticate"]).toBe("Bearer");
      expect(headers["content-type"]).toBe("application/json; charset=utf-8");
      expect(logs(30, "unauthenticated", "The token is not valid.")).toBe(true);
    });

    it("is whose the token in its header says it is", async () => {
      const asked: (string | undefined)[] = [];
      const hook = requireToken(async (authorization) => {
        asked.push(authorization);
        return principalOf("SH-TAX");
      });
      const { body } = await answer([hook], { authorization: "Bearer a" });
      expect([asked, body]).toEqual([["Bearer a"], { reader: "SH-TAX" }]);
    });

    it("fails where it cannot be told whether the token is valid", async () => {
      const { status } = await answer([requireToken(() => Promise.reject(new Error("no keys")))]);
      expect(status).toBe(500);
    });
  });

  describe("with a declared use", () => {
    const hook = requireAllowedUse(trail, () => DAY);
    const used = async (headers: Headers, code = "SH-AIC") =>
      (await answer([as(code), hook], headers)).body;

    it("is for what it declares, proved as it was logged in", async () => {
      expect(await used({ "x-purpose": " P05 ", "x-basis": " CASE-1 " })).toEqual({
        reader: "SH-AIC",
        use: { purpose: "P05", basis: "CASE-1", secondFactor: true },
      });
      expect(recorded).toEqual([]);
    });

    it("is for nothing where it declares nothing", async () => {
      expect(await used({})).toEqual({ reader: "SH-AIC", use: { secondFactor: true } });
    });

    it("names a case in Chinese percent-encoded, and is told where that is not well done", async () => {
      const basis = "沪市监案〔2026〕12号";
      expect(await used({ "x-basis": encodeURIComponent(basis) })).toMatchObject({
        use: { basis },
      });
    });

    it.each<[string, Headers]>([
      ["PURPOSE_NOT_ALLOWED", { "x-purpose": "P15" }],
      ["PURPOSE_UNKNOWN", { "x-purpose": "P99" }],
      ["PURPOSE_UNKNOWN", { "x-purpose": ["P05", "P06"] }],
      ["BASIS_MALFORMED", { "x-purpose": "P05", "x-basis": "%" }],
    ])("is refused with %s for %j, which is recorded", async (code, headers) => {
      const { status, body } = await answer([as("SH-AIC"), hook], headers);
      expect([status, body]).toEqual([403, refused(code, expect.any(String))]);
      expect(recorded).toEqual([
        {
          requestId: "req-1",
          reader: "SH-AIC",
          officer: "officer-017",
          use: { secondFactor: true },
          operation: { digest: "" },
          refusal: code,
          given: [],
          subjects: [],
          masked: [],
          withheld: [],
          ruleVersion: expect.stringMatching(/^2026-01-01\+/u),
        },
      ]);
    });

    it("is refused all the same where the refusal cannot be recorded, which is logged", async () => {
      isDurable = false;
      expect(await used({ "x-purpose": "P99" })).toMatchObject(
        refused("PURPOSE_UNKNOWN", expect.any(String)),
      );
      expect(logs(50, "a refusal could not be recorded", "disk full")).toBe(true);
    });

    it("fails where it is nobody's, or where the day is not known", async () => {
      expect((await answer([hook])).status).toBe(500);
      expect(logs(50, "a use was declared by nobody")).toBe(true);
      const unknown = requireAllowedUse(trail, () => {
        throw new Error("no clock");
      });
      await app.close();
      app = fastify();
      app.decorateRequest("principal", undefined);
      app.decorateRequest("use", undefined);
      const headers = { "x-purpose": "P99" };
      expect((await answer([as("SH-AIC"), unknown], headers)).status).toBe(500);
    });
  });

  describe("with an entity's consent", () => {
    const declaring = requireAllowedUse(trail, () => DAY);
    const given = (verify: VerifyConsent, headers: Headers = { "x-consent": "token" }) =>
      answer([as("PARTNER-LAW"), declaring, requireValidConsent(verify)], {
        "x-purpose": "P18",
        ...headers,
      });

    it("has it added to its use, once it is found valid for its reader and purpose", async () => {
      const asked: unknown[] = [];
      const { body } = await given(async (token, { code }, purpose) => {
        asked.push(token, code, purpose);
        return CONSENT;
      });
      expect(asked).toEqual(["token", "PARTNER-LAW", "P18"]);
      expect(body).toEqual({
        reader: "PARTNER-LAW",
        use: { purpose: "P18", secondFactor: true, consent: CONSENT },
      });
    });

    it("is refused where the consent is none, which is noted", async () => {
      const { status, body } = await given(async () => {
        throw new ConsentError("CONSENT_EXPIRED", "expired");
      });
      expect([status, body]).toEqual([403, refused("CONSENT_EXPIRED", "expired")]);
      expect(logs(30, "consent refused", "expired")).toBe(true);
    });

    it("is asked for none where it shows none", async () => {
      const { body } = await given(async () => CONSENT, {});
      expect(body).toMatchObject({ use: { purpose: "P18" } });
      expect(body).not.toMatchObject({ use: { consent: CONSENT } });
    });

    it("fails where it cannot be told whether the consent is valid", async () => {
      expect((await given(() => Promise.reject(new Error("no keys")))).status).toBe(500);
    });

    it.each([
      ["nobody's", []],
      ["nobody's, for a use", [using]],
      ["of no use", [as("PARTNER-LAW")]],
    ])("fails where it is %s", async (_, before) => {
      const hooks = [...before, requireValidConsent(async () => CONSENT)];
      expect((await answer(hooks, { "x-consent": "token" })).status).toBe(500);
      expect(logs(50, "a consent was shown by nobody")).toBe(true);
    });
  });
});
