import { describe, expect, it } from "@jest/globals";
import { buildSchema, Kind, parse, validate } from "graphql";
import { assertAffordable, operationCost } from "../../../gateway/authorization/operationCost.ts";

const schema = buildSchema(`
  type Query {
    person(first: Int): Person
    people(last: Int, first: Int = 20): PersonConnection!
    firms(first: Int, order: Int = 7): FirmConnection
    everybody: [Person]
    byCodes(order: Int, codes: [String!]!): [Person!]!
    ordered(order: Int): [Person!]!
    everything: [Thing!]!
    peopleConnection: ConnectionKept
    tags: [String!]!
  }
  type PersonConnection { nodes: [Person!]! edges: [Edge] totalCount: Int }
  type FirmConnection { nodes: [Firm!]! totalCount: Int }
  type ConnectionKept { kept: [Person] }
  type Edge { node: Person notes: [Person] }
  type Person { name: String friends(first: Int = 3): PersonConnection works: [Firm!] tags: [String] }
  type Firm { name: String staff: [Person!]! }
  union Thing = Person | Firm
`);

/** How many records an operation asks for. */
function cost(query: string, variables: Record<string, unknown> = {}): number {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) throw new TypeError("no operation");
  return operationCost(schema, document, operation)(variables);
}

/** People, where they work, who works there, and so on. */
const staffOfStaff = (times: number) =>
  `{ everybody ${"{ works { staff ".repeat(times)} { name } ${"} }".repeat(times)} }`;

const tooLarge = (message: string) =>
  expect.objectContaining({
    message: expect.stringMatching(message),
    extensions: { code: "OPERATION_TOO_LARGE", http: { status: 400 } },
  });

describe("a list of what is named", () => {
  it.each([
    [`{ byCodes(codes: ["a", "b", "c"]) { name } }`, 3],
    [`{ byCodes(order: 2, codes: ["a", "b", "c"]) { name } }`, 3],
    [`{ byCodes(codes: ["a", "b"], order: 2) { works { name } } }`, 2 * (1 + 10)],
    // One that stands for a list of one, and no list at all.
    [`{ byCodes(codes: "a") { name } }`, 10],
    [`{ ordered(order: 2) { name } }`, 10],
    [`{ ordered { name } }`, 10],
  ])("holds one for each of them: %s, %i", (query, records) => expect(cost(query)).toBe(records));

  it("holds as many as a variable names", () => {
    const query = `query ($codes: [String!]!) { byCodes(order: 1, codes: $codes) { name } }`;
    expect(cost(query, { codes: ["a", "b", "c", "d"] })).toBe(4);
    expect(cost(query, { codes: "a" })).toBe(10);
    expect(cost(query)).toBe(10);
  });
});

describe("a page", () => {
  it.each([
    [`{ people { totalCount } }`, 20],
    [`{ people(first: 5) { totalCount } }`, 5],
    [`{ people(last: 3, first: 5) { totalCount } }`, 5],
    [`{ people(last: 3) { totalCount } }`, 20],
    [`{ people(first: null) { totalCount } }`, 20],
    [`{ people(first: 0) { totalCount } }`, 0],
    [`{ people(first: -5) { totalCount } }`, 0],
    // A page without a size holds as many as a list without pages.
    [`{ firms { totalCount } }`, 10],
    [`{ firms(order: 2) { totalCount } }`, 10],
    [`{ person(first: 4) { name } }`, 4],
  ])("holds as many as it says, or as the schema does: %s, %i", (query, records) =>
    expect(cost(query)).toBe(records),
  );

  it.each([
    [`{ people(first: 5) { nodes { name } edges { node { name } } } }`, 5],
    [`{ people(first: 5) { nodes { friends(first: 2) { totalCount } } } }`, 5 * (1 + 2)],
    [`{ people(first: 5) { edges { notes { name } } } }`, 5 * (1 + 10)],
    [`{ people(first: 5) { nodes { works { staff { name } } } } }`, 5 * (1 + 10 * (1 + 10))],
    [`{ people(first: 2) { nodes { friends { totalCount } works { name } } } }`, 2 * (1 + 3 + 10)],
  ])("holds what is below once for each of its records: %s, %i", (query, records) =>
    expect(cost(query)).toBe(records),
  );
});

describe("a list without pages", () => {
  it.each([
    [`{ everybody { name } }`, 10],
    [`{ everything { __typename ... on Firm { staff { name } } } }`, 10 * (1 + 10)],
    // Named like a connection at its start only, its list is one of its own.
    [`{ peopleConnection { kept { name } } }`, 10],
    [`{ person { name tags } tags __typename }`, 10],
    [`{ __schema { types { fields { name } } } }`, 10 * (1 + 10)],
    [`{ __type(name: "Firm") { fields { name } } }`, 10],
  ])("is taken to hold ten: %s, %i", (query, records) => expect(cost(query)).toBe(records));
});

describe("a fragment", () => {
  it.each([
    `{ ...F } fragment F on Query { people(first: 4) { totalCount } }`,
    `{ ... on Query { people(first: 4) { totalCount } } }`,
    `{ ... { people(first: 4) { totalCount } } }`,
    `{ ... { ...F } } fragment F on Query { ... { people(first: 4) { totalCount } } }`,
  ])("costs what it holds: %s", (query) => expect(cost(query)).toBe(4));

  it("costs as often as it is spread", () => {
    const query = `{ a: people(first: 2) { ...F } b: people(first: 3) { ...F } }
      fragment F on PersonConnection { nodes { friends(first: 4) { totalCount } } }`;
    expect(cost(query)).toBe((2 + 3) * (1 + 4));
  });
});

describe("a page size of the variables", () => {
  const query = `query ($n: Int) { people(first: $n) { totalCount } }`;

  it.each([
    [{ n: 7 }, 7],
    [{ n: 0 }, 0],
    [{ n: -7 }, 20],
    [{ n: null }, 20],
    [{ n: "7" }, 20],
    [{}, 20],
    [{ m: 7 }, 20],
  ])("%j makes it %i records", (variables, records) =>
    expect(cost(query, variables)).toBe(records),
  );

  it("is that of the operation where the request leaves it out, and else that of the schema", () => {
    const of = (definition: string) =>
      cost(`query (${definition}) { people(first: $n) { totalCount } }`);
    expect(of("$n: Int = 6")).toBe(6);
    expect(of("$n: Int = 0")).toBe(0);
    expect(of("$n: Int = null")).toBe(20);
    expect(of("$n: Int")).toBe(20);
    const firms = `query ($n: Int) { firms(first: $n) { totalCount } }`;
    expect([cost(firms), cost(firms, { n: 3 })]).toEqual([10, 3]);
  });

  it("multiplies what is below by it", () => {
    const nested = `query ($n: Int, $m: Int) {
      people(first: $n) { nodes { friends(first: $m) { totalCount } } }
    }`;
    expect(cost(nested, { n: 2, m: 5 })).toBe(2 * (1 + 5));
  });
});

describe("an operation", () => {
  it("of a kind that the graph has no root for asks for nothing", () => {
    expect(cost(`mutation { __typename }`)).toBe(0);
    const document = parse(`mutation { people { nodes { name } } }`);
    const [operation] = document.definitions;
    expect(operationCost(schema, document, operation as never)({})).toBe(0);
  });

  it("is refused before it is worked out where it is nested too deep or too large", () => {
    // One more for the root and one for the name.
    expect(() => cost(staffOfStaff(11))).not.toThrow();
    expect(() => cost(staffOfStaff(12))).toThrow(tooLarge("nested deeper than 24"));
    const names = Array.from({ length: 14 }, (_, at) => `F${at}`);
    const spreads = names
      .slice(1)
      .map((name, at) => `fragment F${at} on Query { ...${name} ...${name} }`);
    const query = `{ ...F0 } ${spreads.join(" ")} fragment F13 on Query { everybody { name } }`;
    expect(() => cost(query)).toThrow(tooLarge("more than 5000 fields"));
  });

  it("that may answer too many records is refused, with what to do, and one record less is not", () => {
    expect(() => assertAffordable(20_000)).not.toThrow();
    expect(() => assertAffordable(20_001)).toThrow(
      tooLarge(
        "^The operation may answer 20001 records, more than 20000; ask for smaller pages, or for fewer lists within lists.$",
      ),
    );
  });
});
