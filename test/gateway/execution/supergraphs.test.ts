import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { withoutPurposes } from "../../../gateway/unprotected/withoutPurposes.ts";
import { type BothExecutors, bothExecutors } from "./bothExecutors.ts";
import { failuresOf } from "./executed.ts";
import { composed } from "./supergraphs/composed.ts";
import { supergraphs } from "./supergraphs/index.ts";

describe.each(supergraphs)("$topic", ({ subgraphs, cases }) => {
  let executors: BothExecutors;

  beforeAll(async () => {
    const { supergraphSdl, services } = composed(subgraphs);
    executors = await bothExecutors(withoutPurposes(supergraphSdl), services);
  });
  afterAll(() => executors.stop());

  it.each(cases)("%s", async (_title, query, data, particulars = {}) => {
    const { variables, failures = [], libraryDiffers } = particulars;
    const compiled = await executors.compiled(query, variables);
    // As text, since the order of keys is part of the answer.
    expect(JSON.stringify(compiled.data, undefined, 1)).toBe(JSON.stringify(data, undefined, 1));
    expect(failuresOf(compiled)).toEqual(failures);
    const reference = await executors.reference(query, variables);
    const isSame =
      JSON.stringify(reference.data) === JSON.stringify(data) &&
      JSON.stringify(failuresOf(reference)) === JSON.stringify(failures);
    expect({ ...reference, isSame }).toEqual({
      ...reference,
      isSame: libraryDiffers === undefined,
    });
  });
});
