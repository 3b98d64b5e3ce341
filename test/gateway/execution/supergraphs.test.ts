import { Supergraph } from "@apollo/federation-internals";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { parse } from "graphql";
import { withoutPurposes } from "../../../gateway/unprotected/withoutPurposes.ts";
import { randomOperations, tapeOf } from "../../authorization/randomOperation.ts";
import { type BothExecutors, bothExecutors, type Execute } from "./bothExecutors.ts";
import { failuresOf } from "./executed.ts";
import { composed } from "./supergraphs/composed.ts";
import { supergraphs } from "./supergraphs/index.ts";
import type { SupergraphUnderTest } from "./supergraphs/supergraphUnderTest.ts";
import { hasTwinFragments, withKeysSorted } from "./twinFragments.ts";

/** Of each graph; what the planner makes of them takes long. */
const RANDOM_OPERATIONS = 4;

const opened: BothExecutors[] = [];
afterAll(() => Promise.all(opened.map((one) => one.stop())));

async function opening({ subgraphs }: SupergraphUnderTest) {
  const { supergraphSdl, services } = composed(subgraphs);
  const sdl = withoutPurposes(supergraphSdl);
  const executors = await bothExecutors(sdl, services);
  opened.push(executors);
  return { sdl, executors };
}

describe.each(supergraphs)("$topic", (graph) => {
  let executors: BothExecutors;

  beforeAll(async () => {
    ({ executors } = await opening(graph));
  });

  it.each(graph.cases)("%s", async (_title, query, data, particulars = {}) => {
    const { variables, failures = [], libraryDiffers } = particulars;
    const compiled = await executors.compiled(query, variables);
    // As text, since the order of keys is part of the answer.
    expect(JSON.stringify(compiled.data, undefined, 1)).toBe(JSON.stringify(data, undefined, 1));
    expect(failuresOf(compiled)).toEqual(failures);
    const reference = await executors.reference(query, variables);
    const isSame =
      JSON.stringify(reference.data) === JSON.stringify(data) &&
      JSON.stringify(failuresOf(reference)) === JSON.stringify(failures);
    const expected = libraryDiffers === undefined;
    expect({ ...reference, isSame }).toEqual({ ...reference, isSame: expected });
  });
});

const compared = supergraphs.filter(({ isOursAlone = false }) => !isOursAlone);

describe("random operations have the same data by both executors, about", () => {
  it.each(compared)("$topic", async (graph) => {
    const { sdl, executors } = await opening(graph);
    const operationBy = randomOperations(
      Supergraph.build(sdl).apiSchema().toGraphQLJSSchema(),
      1,
      () => true,
    );
    const numbers = fc.array(fc.nat({ max: 9_999 }), { minLength: 30, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(numbers, async (tape) => {
        const query = operationBy(tapeOf(tape));
        const asText = hasTwinFragments(parse(query)) ? withKeysSorted : JSON.stringify;
        const compiled = asText(await dataOf(executors.compiled, query));
        expect(compiled).toBe(asText(await dataOf(executors.reference, query)));
      }),
      { numRuns: RANDOM_OPERATIONS, seed: 46 },
    );
  });
});

/** There are operations that the planner cannot plan; it says the same to both. */
async function dataOf(execute: Execute, query: string): Promise<unknown> {
  try {
    const { data } = await execute(query);
    return data;
  } catch (error) {
    return (error as Error).message;
  }
}
