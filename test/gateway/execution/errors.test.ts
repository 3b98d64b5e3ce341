import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type BothExecutors, bothExecutors } from "./bothExecutors.ts";
import { type Executed, failuresOf } from "./executed.ts";
import { harbour } from "./harbour/harbour.ts";

let executors: BothExecutors;

beforeAll(async () => {
  const { supergraphSdl, services } = harbour();
  executors = await bothExecutors(supergraphSdl, services);
});
afterAll(() => executors.stop());

type Failure = readonly [path: string, message: string];

/** An operation, what is left of its data, and what went wrong. */
type Case = readonly [title: string, query: string, data: unknown, failures: readonly Failure[]];

const CLOSED: Failure = ["vessels.1.due", "the till is closed"];

const cases: readonly Case[] = [
  [
    "an error at the place of the entity, and null as far up as it must be",
    "{ vessels { id due } }",
    null,
    [CLOSED],
  ],
  [
    "an error under its alias, and null where null may be",
    '{ ann: vessel(id: "v1") { due } bea: vessel(id: "v2") { costs: due } }',
    { ann: { due: 12.5 }, bea: null },
    [["bea.costs", "the till is closed"]],
  ],
  [
    "an error at every place of an entity that is asked for once",
    "{ inspections { code of { due } } }",
    {
      inspections: [
        { code: "i1", of: { due: 12.5 } },
        { code: "i2", of: { due: 12.5 } },
        { code: "i3", of: null },
      ],
    },
    [["inspections.2.of.due", "the till is closed"]],
  ],
  [
    "a value of an enum that clients do not see",
    '{ vessel(id: "v3") { id ... on Tanker { cargo } } }',
    { vessel: { id: "v3", cargo: null } },
    [["vessel.cargo", "Invalid value found for field Tanker.cargo."]],
  ],
  [
    "a null that a subgraph may not give",
    '{ vessel(id: "v4") { id ... on Ferry { seats } } }',
    { vessel: null },
    [["vessel.seats", "Cannot return null for non-nullable field Ferry.seats."]],
  ],
  [
    "a mutation that fails, and the next that does not",
    'mutation { a: rename(id: "none", name: "x") { id } b: rename(id: "v1", name: "Fay") { name } }',
    { a: null, b: { name: "Fay" } },
    [["a", "no vessel none"]],
  ],
];

describe("the compiled executor answers with errors", () => {
  it.each(cases)("%s", async (_title, query, data, failures) => {
    const compiled = await executors.compiled(query);
    const reference = await executors.reference(query);
    expect(compiled.data).toEqual(data);
    expect(toldBy(compiled)).toEqual(failures);
    expect(JSON.stringify(compiled.data)).toBe(JSON.stringify(reference.data));
    expect(failuresOf(compiled)).toEqual(failuresOf(reference));
  });

  it("names the subgraph that failed", async () => {
    const { errors } = await executors.compiled('{ vessel(id: "v2") { due } }');
    expect(errors?.map(({ extensions }) => extensions)).toEqual([
      { code: "DOWNSTREAM_SERVICE_ERROR", serviceName: "port" },
    ]);
  });

  it("refuses variables that do not fit, before anything is fetched", async () => {
    const { data, errors } = await executors.compiled(
      "query($id: ID!) { vessel(id: $id) { id } }",
      { id: null },
    );
    expect(data).toBeUndefined();
    expect(errors?.map(({ message }) => message)).toEqual([
      'Variable "$id" of non-null type "ID!" must not be null.',
    ]);
  });
});

function toldBy({ errors = [] }: Executed): Failure[] {
  return errors.map(({ path = [], message }) => [path.join("."), message]);
}
