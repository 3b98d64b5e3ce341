import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { clockOf, NEVER } from "../../../subgraphs/collaboration/transfers/transferClocks.ts";
import {
  ACTORS,
  type TransferAction,
  type TransferState,
  transferWorkflow,
} from "../../../subgraphs/collaboration/transfers/transferWorkflow.ts";

const ACTIONS = Object.keys(ACTORS) as TransferAction[];

/** The states that a case goes through by some actions; those that are refused change nothing. */
function way(actions: readonly TransferAction[]): readonly TransferState[] {
  const states: TransferState[] = ["PROPOSED"];
  for (const action of actions) {
    const state = states.at(-1) ?? "PROPOSED";
    if (transferWorkflow.actionsOn(state).includes(action))
      states.push(transferWorkflow.next(state, action));
  }
  return states;
}

/** What must have come before, wherever a case is. */
const BEFORE: Readonly<Partial<Record<TransferState, TransferState>>> = {
  TRANSFERRED: "APPROVED",
  RECEIVED: "TRANSFERRED",
  FILED: "TRANSFERRED",
  NOT_FILED: "TRANSFERRED",
  UPHELD: "RECONSIDERING",
  SUPERVISING: "NOT_FILED",
  FILING_ORDERED: "SUPERVISING",
  PROSECUTED: "FILED",
  NOT_PROSECUTED: "FILED",
  JUDGED: "PROSECUTED",
};

function isInOrder(states: readonly TransferState[]): boolean {
  return states.every((state, at) => {
    const before = BEFORE[state];
    return before === undefined || states.slice(0, at).includes(before);
  });
}

describe("whatever the parties do to a case, in whatever order,", () => {
  it("the police have it only when it was transferred, and nobody is judged for what was not filed", () => {
    const anyWay = fc.array(fc.constantFrom(...ACTIONS), { maxLength: 60 }).map(way);
    const { failed, counterexample } = fc.check(fc.property(anyWay, isInOrder), { numRuns: 500 });
    expect([failed, counterexample]).toEqual([false, null]);
  });

  it("what is over stays over", () => {
    for (const end of ["DECLINED", "CLOSED", "NOT_PROSECUTED", "JUDGED"] as const) {
      expect(transferWorkflow.actionsOn(end)).toEqual([]);
      for (const action of ACTIONS)
        expect(() => transferWorkflow.next(end, action)).toThrow("is not possible");
    }
  });
});

describe("the clock of a case", () => {
  const proposed = new Date("2024-09-30T17:30:00+08:00");

  it.each([
    ["PROPOSED", "2024-10-03 15:59:59"],
    ["APPROVED", "2024-10-01 09:30:00"],
    ["TRANSFERRED", "2024-10-03 15:59:59"],
    ["NOT_FILED", "2024-10-03 15:59:59"],
    ["RECONSIDERING", "2024-10-03 15:59:59"],
    ["UPHELD", "2024-10-03 15:59:59"],
    ["FILING_ORDERED", "2024-10-15 15:59:59"],
    ["FILED", "2024-10-03 15:59:59"],
    ["SUPERVISING", NEVER],
    ["JUDGED", NEVER],
  ] as const)("in the state %s, begun before National Day, ends at %s UTC", (state, due) => {
    expect(clockOf(state, proposed, true).due_at).toBe(due);
  });

  it("begins by the day in Shanghai, which is not that of UTC", () => {
    const lateInUtc = new Date("2024-03-01T16:00:00Z");
    expect(clockOf("PROPOSED", lateInUtc, false).due_at).toBe("2024-03-05 15:59:59");
  });

  it("of a case without goods has nothing to hand over", () => {
    expect(clockOf("FILED", proposed, false)).toEqual({ due_code: null, due_at: NEVER });
  });
});
