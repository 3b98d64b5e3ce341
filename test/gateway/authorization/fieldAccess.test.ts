import { describe, expect, it } from "@jest/globals";
import { assertCompositeType, buildSchema } from "graphql";
import { accessBy, reachBelow } from "../../../gateway/authorization/fieldAccess.ts";
import { type CategoryCode, categoryCodes } from "../../../policy/categories/index.ts";
import type { Decision, Verdict } from "../../../policy/decide.ts";
import type { Explanation } from "../../../policy/explanations.ts";
import { type Reach, type Requirement } from "../../../policy/fieldVerdict.ts";
import { type Standing, standings } from "../../../policy/standing.ts";
import { OPEN } from "../../../schema/classification.ts";

const schema = buildSchema(`
  type Query { a: Int liaison: String transfers: String day: String }
  type Mutation { submit: Int }
  interface Named { name: String age: Int note: String }
  type Man implements Named { name: String age: Int note: String }
  type Woman implements Named { name: String age: Int note: String }
  union Person = Man | Woman
`);

const classification = new Map<string, Requirement>([
  ["Query.liaison", [["liaison"]]],
  ["Query.transfers", [["criminalTransfer.status"]]],
  ["Query.day", OPEN],
  ["Mutation.submit", [["permits.submit"]]],
  ["Named.name", OPEN],
  ["Man.name", [["liaison"]]],
  ["Woman.name", [["officer.name", "rectification"], ["home.address"]]],
  ["Named.age", [["liaison"]]],
  ["Man.age", OPEN],
  ["Woman.age", OPEN],
  ["Named.note", OPEN],
  ["Man.note", OPEN],
  ["Woman.note", OPEN],
]);

/** What the two types of `Named` require of a name. */
const MAN_NAME = { coordinate: "Man.name", requirement: [["liaison"]], typeName: "String" };
const WOMAN_NAME = {
  coordinate: "Woman.name",
  requirement: [["officer.name", "rectification"], ["home.address"]],
  typeName: "String",
};

const because = (reason: string): Explanation => ({ code: "NOT_SHARED", reason, remedy: "ask" });
const full: Verdict = { kind: "full" };
const masked: Verdict = { kind: "masked", ...because("masked") };

/** What a reader with these verdicts may have of a field, by its coordinate. */
function accessTo(
  coordinate: string,
  verdicts: Partial<Record<CategoryCode, Verdict>>,
  byStanding: readonly Standing[] = standings,
  reach: Reach = "single",
) {
  const of = (standing: Standing): Record<CategoryCode, Verdict> => ({
    ...(Object.fromEntries(
      categoryCodes.map((code) => [code, { kind: "withheld", ...because(standing) }]),
    ) as Record<CategoryCode, Verdict>),
    ...(byStanding.includes(standing) ? verdicts : {}),
  });
  const decision: Decision = {
    key: "test",
    verdicts: { source: of("source"), inScope: of("inScope"), elsewhere: of("elsewhere") },
  };
  const [typeName = "", fieldName = ""] = coordinate.split(".");
  const parent = assertCompositeType(schema.getType(typeName));
  return accessBy(schema, classification, decision)(parent, fieldName, reach);
}

describe("access to a field", () => {
  it("is open where its label says so", () => {
    const open = { isOpen: true, rules: [], standings, denial: undefined };
    expect(accessTo("Man.age", {})).toEqual({ coordinate: "Man.age", ...open });
    expect(accessTo("Named.note", {})).toEqual({ coordinate: "Named.note", ...open });
  });

  it("at the root is to no record, and where existence is secret as to every record", () => {
    expect(accessTo("Query.day", {})).toMatchObject({ isOpen: true, standings: ["elsewhere"] });
    expect(accessTo("Query.liaison", {}).standings).toEqual(["elsewhere"]);
    expect(accessTo("Query.transfers", {}).standings).toEqual(standings);
    const made = { "criminalTransfer.status": full } as const;
    expect(accessTo("Query.transfers", made, ["source"]).denial).toBeUndefined();
    expect(accessTo("Query.transfers", made, []).denial).toBeDefined();
  });

  it("is denied where nothing says what it is", () => {
    expect(accessTo("Query.a", { liaison: full })).toEqual({
      coordinate: "Query.a",
      isOpen: false,
      rules: [{ coordinate: "Query.a", requirement: [], typeName: "Int" }],
      standings: ["elsewhere"],
      denial: {
        coordinate: "Query.a",
        categories: [],
        explanation: expect.objectContaining({ reason: expect.stringContaining("未分类") }),
      },
    });
  });

  it("tells every kind of data that it is, in all of its alternatives", () => {
    expect(accessTo("Woman.name", { "home.address": full })).toEqual({
      coordinate: "Woman.name",
      isOpen: false,
      rules: [WOMAN_NAME],
      standings,
      denial: undefined,
    });
  });

  it("is denied for the reason that holds within the reader's duties", () => {
    expect(accessTo("Man.name", {})).toEqual({
      coordinate: "Man.name",
      isOpen: false,
      rules: [MAN_NAME],
      standings,
      denial: {
        coordinate: "Man.name",
        categories: ["liaison"],
        explanation: because("inScope"),
      },
    });
  });

  it.each(standings)("is left to the subgraph where it may be had as %s alone", (standing) => {
    expect(accessTo("Man.name", { liaison: full }, [standing])).toMatchObject({
      isOpen: false,
      denial: undefined,
    });
    expect(accessTo("Man.name", { liaison: masked }, [standing]).denial).toBeUndefined();
  });

  it.each(["source", "inScope"] as const)(
    "of the root is of no record, so it is denied though it may be had as %s",
    (standing) => {
      expect(accessTo("Query.liaison", { liaison: full }, [standing])).toMatchObject({
        isOpen: false,
        standings: ["elsewhere"],
        denial: { coordinate: "Query.liaison", explanation: because("elsewhere") },
      });
    },
  );

  it.each([
    ["inScope", true],
    ["source", false],
    ["elsewhere", false],
  ] as const)(
    "of an act is by the duties of who acts: given %s it may be done: %j",
    (standing, may) => {
      const { standings: possible, denial } = accessTo(
        "Mutation.submit",
        { "permits.submit": full },
        [standing],
      );
      expect([possible, denial === undefined]).toEqual([["inScope"], may]);
    },
  );

  it("of the root may be had as elsewhere", () => {
    expect(accessTo("Query.liaison", { liaison: full }, ["elsewhere"]).denial).toBeUndefined();
  });

  it("is denied where a mask fits no value of its type", () => {
    const numbers = new Map<CategoryCode, Verdict>([["liaison", masked]]);
    expect(accessTo("Named.age", Object.fromEntries(numbers)).denial).toMatchObject({
      coordinate: "Named.age",
      explanation: because("masked"),
    });
  });

  it("for single look-ups is not denied in a list, where its mask stands for it", () => {
    const single: Verdict = { kind: "singleLookUp", ...because("single") };
    expect(accessTo("Man.name", { liaison: single }, standings, "several").denial).toBeUndefined();
    expect(accessTo("Named.age", { liaison: single }, standings, "single").denial).toBeUndefined();
    expect(
      accessTo("Named.age", { liaison: single }, standings, "several").denial?.explanation,
    ).toEqual(because("single"));
  });
});

describe("access to a field of an interface", () => {
  it("is as closed as the strictest type", () => {
    expect(accessTo("Named.name", { liaison: full })).toMatchObject({
      isOpen: false,
      denial: { coordinate: "Woman.name" },
    });
    expect(accessTo("Named.name", { "home.address": full })).toMatchObject({
      isOpen: false,
      denial: { coordinate: "Man.name" },
    });
  });

  it("is had where every type gives it, and is every kind of data that it is on any", () => {
    expect(accessTo("Named.name", { liaison: full, "home.address": full })).toEqual({
      coordinate: "Named.name",
      isOpen: false,
      rules: [MAN_NAME, WOMAN_NAME],
      standings,
      denial: undefined,
    });
  });

  it("is closed by the interface's own label, though all of its types are open", () => {
    expect(accessTo("Named.age", {})).toMatchObject({
      isOpen: false,
      denial: { coordinate: "Named.age" },
    });
    expect(accessTo("Named.age", { liaison: full })).toEqual({
      coordinate: "Named.age",
      isOpen: false,
      rules: [{ coordinate: "Named.age", requirement: [["liaison"]], typeName: "Int" }],
      standings,
      denial: undefined,
    });
  });

  it("that nothing classifies on a union is denied", () => {
    expect(accessTo("Person.name", { liaison: full }).denial?.coordinate).toBe("Person.name");
  });
});

describe("the reach below a field", () => {
  it.each([
    ["one entity", "several", false, "LegalEntity", 1, "single"],
    ["an entity that no look-up of the root began", "several", false, "LegalEntity", 0, "single"],
    ["one of two look-ups", "single", false, "LegalEntity", 2, "several"],
    ["a list of entities", "single", true, "LegalEntity", 1, "several"],
    ["a list of records of one entity", "single", true, "Permit", 1, "single"],
    ["a record in a list of entities", "several", false, "Permit", 1, "several"],
  ] as const)("to %s, from %s (list: %j) to %s of %i, is %s", (_, from, list, type, count, to) => {
    expect(reachBelow(from, list, type, count)).toBe(to);
  });
});
