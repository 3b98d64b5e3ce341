import { beforeEach, describe, expect, it } from "@jest/globals";
import type { AuditEvent } from "../../../audit/event.ts";
import { type DirectiveNode, GraphQLError, Kind, parse } from "graphql";
import { refusedEvent } from "../../../gateway/audit/auditEvents.ts";
import {
  type Disclosure,
  recordAnswer,
  recordBegun,
  recordFailed,
} from "../../../gateway/audit/recordAnswer.ts";
import type { Disclosed } from "../../../gateway/authorization/operationWalk.ts";
import { ruleVersion } from "../../../kit/authorization/ruleVersion.ts";
import type { CategoryCode } from "../../../policy/categories/index.ts";

const DAY = "2026-07-01";
const use = { purpose: "P05", basis: "CASE-1", secondFactor: true } as const;
const context = {
  requestId: "r-1",
  reader: { code: "SH-AIC" },
  officer: "officer-017",
  use,
  day: DAY,
};

type Request = Parameters<typeof recordAnswer>[1];

function directivesOf(text: string): readonly DirectiveNode[] {
  const [operation] = parse(`query ($yes: Boolean!) { a ${text} }`).definitions;
  const [field] =
    operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet.selections : [];
  return field?.directives ?? [];
}

function disclosed(coordinate: string, categories: CategoryCode[], on = ""): Disclosed {
  return { field: { coordinate, categories }, directives: directivesOf(on) };
}

const LIAISON = disclosed("LegalEntity.liaison", ["liaison"]);
const SUBMIT = disclosed("Mutation.submit", ["permits.submit"]);
const NOTHING: Disclosure = {
  subjects: new Set(),
  masked: new Set(),
  errors: [],
  variables: { yes: true },
};

const asked = {
  requestId: "r-1",
  reader: "SH-AIC",
  officer: "officer-017",
  use,
  ruleVersion: ruleVersion(DAY),
};

const refused = async (work: Promise<void>): Promise<GraphQLError> => {
  try {
    await work;
  } catch (error) {
    if (error instanceof GraphQLError) return error;
  }
  throw new TypeError("it was not refused");
};

describe("the trail", () => {
  let recorded: AuditEvent[];
  let logged: string[];
  let isDurable: boolean;
  beforeEach(() => {
    recorded = [];
    logged = [];
    isDurable = true;
  });

  const trail = {
    record: async (event: AuditEvent) => {
      recorded.push(event);
      if (!isDurable) throw new Error("disk full");
    },
    close: async () => undefined,
  };
  const request = (operationName: string | null = "A") =>
    ({
      context,
      operationName,
      queryHash: "d-1",
      logger: { error: (message: string) => logged.push(message) },
    }) as unknown as Request;

  it("has of an answer who asked, for what, by which rules, and what was given", async () => {
    const errors = [
      new GraphQLError("no", {
        extensions: {
          code: "UNAUTHORIZED_FIELD_OR_TYPE",
          coordinate: "LegalEntity.remark",
          cause: "NOT_SHARED",
        },
      }),
      new GraphQLError("gone", { extensions: { code: "SUBGRAPH_UNAVAILABLE" } }),
      { message: "plain" },
    ];
    const given = { ...NOTHING, subjects: new Set(["1"]), masked: new Set(["A.b"]), errors };
    await recordAnswer(trail, request(), [LIAISON], given);
    expect(recorded).toStrictEqual([
      {
        ...asked,
        operation: { name: "A", digest: "d-1" },
        given: [{ coordinate: "LegalEntity.liaison", categories: ["liaison"] }],
        subjects: ["1"],
        masked: ["A.b"],
        withheld: [{ coordinate: "LegalEntity.remark", cause: "NOT_SHARED" }],
        write: undefined,
      },
    ]);
  });

  it("has nothing of what the variables left out", async () => {
    const left = disclosed("LegalEntity.liaison", ["liaison"], "@skip(if: $yes)");
    const kept = disclosed("LegalEntity.remark", ["record.remark"], "@include(if: $yes)");
    await recordAnswer(trail, request(null), [left, kept], NOTHING);
    expect(recorded[0]?.given.map(({ coordinate }) => coordinate)).toEqual(["LegalEntity.remark"]);
    expect(recorded[0]?.operation).toEqual({ name: undefined, digest: "d-1" });
  });

  it("has each time what the variables of that time left in", async () => {
    const remark = disclosed("LegalEntity.remark", ["record.remark"], "@include(if: $yes)");
    for (const fields of [[LIAISON, remark], [remark]])
      for (const yes of [false, true])
        await recordAnswer(trail, request(), fields, { ...NOTHING, variables: { yes } });
    expect(recorded.map(({ given }) => given.length)).toEqual([1, 2, 0, 1]);
  });

  it("says of an act that it was answered", async () => {
    await recordAnswer(trail, request(), [SUBMIT], { ...NOTHING, write: "answered" });
    expect(recorded[0]?.write).toBe("answered");
  });

  const unavailable = { code: "AUDIT_UNAVAILABLE", http: { status: 503 } };

  it("that cannot be written keeps back what is not open", async () => {
    isDurable = false;
    const error = await refused(recordAnswer(trail, request(), [LIAISON], NOTHING));
    expect(error.message).toBe(
      "使用记录暂不可写，非开放数据暂停提供 · Uses cannot be recorded at present, so only open data is answered; ask again later.",
    );
    expect(error.extensions).toEqual(unavailable);
    expect(error.originalError).toMatchObject({
      message: "audit trail unavailable",
      cause: new Error("disk full"),
    });
    expect(logged).toEqual(["an answer was kept back: Error: disk full"]);
  });

  it("that cannot be written lets open data pass, and says so in the log", async () => {
    isDurable = false;
    await recordAnswer(trail, request(), [], NOTHING);
    await Promise.resolve();
    expect(recorded).toHaveLength(1);
    expect(logged).toEqual(["an open answer was not recorded: Error: disk full"]);
  });

  it("that cannot be written of an act that was done says that it was", async () => {
    isDurable = false;
    const done = { ...NOTHING, write: "answered" } as const;
    const { message } = await refused(recordAnswer(trail, request(), [SUBMIT], done));
    expect(message).toBe(
      "已办理，但结果暂无法记录 · It was done and its beginning is recorded, but its result cannot be; ask the same again later, which does nothing twice.",
    );
  });

  it("has of an act that it is about to be done: the act alone, and nobody's data yet", async () => {
    await recordBegun(trail, request(), [LIAISON, SUBMIT], { yes: true });
    expect(recorded).toStrictEqual([
      {
        ...asked,
        operation: { name: "A", digest: "d-1" },
        given: [{ coordinate: "Mutation.submit", categories: ["permits.submit"] }],
        subjects: [],
        masked: [],
        withheld: [],
        write: "begun",
      },
    ]);
  });

  it("has the beginning of an act that needs another kind of data besides", async () => {
    const both = disclosed("Mutation.submit", ["liaison", "permits.submit"]);
    await recordBegun(trail, request(), [both], {});
    expect(recorded).toHaveLength(1);
  });

  it("has no beginning where nothing is done", async () => {
    await recordBegun(trail, request(), [LIAISON], {});
    await recordBegun(trail, request(), [], {});
    expect(recorded).toEqual([]);
  });

  it("that cannot be written lets nothing be done", async () => {
    isDurable = false;
    const error = await refused(recordBegun(trail, request(), [SUBMIT], {}));
    expect(error.message).toBe(
      "使用记录暂不可写，未作任何办理 · Uses cannot be recorded at present, so nothing was done; ask again later.",
    );
    expect(error.extensions).toEqual(unavailable);
    expect(logged).toEqual(["an act was not begun: Error: disk full"]);
  });

  it.each([
    [
      new GraphQLError("gone", { extensions: { code: "SUBGRAPH_UNAVAILABLE" } }),
      "SUBGRAPH_UNAVAILABLE",
    ],
    [new GraphQLError("odd", { extensions: { code: 7 } }), "INTERNAL_SERVER_ERROR"],
    [new TypeError("broken"), "INTERNAL_SERVER_ERROR"],
  ])("has the end of an act that ended in %s", (error, refusal) => {
    recordFailed(trail, request(), error);
    expect(recorded).toStrictEqual([
      {
        ...asked,
        operation: { name: "A", digest: "d-1" },
        given: [],
        subjects: [],
        masked: [],
        withheld: [],
        write: "answered",
        refusal,
      },
    ]);
  });

  it("that has not the end of an act is missed in the log", async () => {
    isDurable = false;
    recordFailed(trail, request(), new Error("broken"));
    await Promise.resolve();
    expect(logged).toEqual(["the end of an act was not recorded: Error: disk full"]);
  });

  it("has of a request that was refused who sent it, for what, and why, and of no document", () => {
    const asking = { ...context, officer: "officer-017" };
    expect(refusedEvent(asking, "PURPOSE_UNKNOWN")).toStrictEqual({
      ...asked,
      operation: { digest: "" },
      refusal: "PURPOSE_UNKNOWN",
      given: [],
      subjects: [],
      masked: [],
      withheld: [],
      write: undefined,
    });
  });
});
