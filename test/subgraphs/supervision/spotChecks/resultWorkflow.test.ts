import { describe, expect, it } from "@jest/globals";
import type { GraphQLError } from "graphql";
import type { LocalDate } from "../../../../standards/localDate.ts";
import {
  isLate,
  isOverdue,
  knownPublicationDue,
  publicationDue,
  type ResultAction,
  type ResultState,
  resultWorkflow,
} from "../../../../subgraphs/supervision/spotChecks/resultWorkflow.ts";

const day = (text: string) => text as LocalDate;
const ACTIONS: readonly ResultAction[] = [
  "recordResult",
  "returnResult",
  "rejectResult",
  "publishResult",
  "withdrawResult",
];

describe("the result of a spot check", () => {
  it("is recorded, returned, recorded again and published", () => {
    const steps: ResultAction[] = ["recordResult", "returnResult", "recordResult", "publishResult"];
    const states = steps.reduce<ResultState[]>(
      (passed, action) => [...passed, resultWorkflow.next(passed.at(-1) ?? "1", action)],
      ["1"],
    );
    expect(states).toEqual(["1", "2", "3", "2", "5"]);
  });

  it.each<[ResultState, Partial<Record<ResultAction, ResultState>>]>([
    ["1", { recordResult: "2" }],
    ["2", { returnResult: "3", rejectResult: "4", publishResult: "5" }],
    ["3", { recordResult: "2" }],
    ["4", { recordResult: "2" }],
    ["5", { withdrawResult: "3" }],
  ])("in state %s allows this and nothing else", (state, allowed) => {
    expect(resultWorkflow.actionsOn(state)).toEqual(ACTIONS.filter((action) => action in allowed));
    expect(ACTIONS.map((action) => stateAfter(state, action))).toEqual(
      ACTIONS.map((action) => allowed[action] ?? "ILLEGAL_TRANSITION"),
    );
  });

  it("says by name what is refused, and what would be possible", () => {
    expect(() => resultWorkflow.next("5", "recordResult")).toThrow(
      "recordResult 不适用于“已公示”的结果，可行的是 withdrawResult · recordResult is not possible on a result that is Published (5); possible: withdrawResult",
    );
  });
});

describe("publication within 20 working days", () => {
  it.each([
    ["of a check on a Monday without holidays between", "2026-03-02", "2026-03-30"],
    ["of a check on a Saturday counts from the Monday", "2026-03-07", "2026-04-03"],
    [
      "over the Spring Festival leaves nine days out and counts two Saturdays made up",
      "2026-02-02",
      "2026-03-06",
    ],
    ["over the National Day leaves its holidays out", "2026-09-21", "2026-10-26"],
  ])("%s", (_, inspected, due) => {
    expect(publicationDue(day(inspected))).toBe(due);
  });

  it("is late the day after, and not on the day itself, nor once it is published", () => {
    const inspected = day("2026-03-02");
    expect(isOverdue("2", inspected, day("2026-03-30"))).toBe(false);
    expect(isOverdue("2", inspected, day("2026-03-31"))).toBe(true);
    expect(isOverdue("5", inspected, day("2026-03-31"))).toBe(false);
  });

  it("is not known to be late where nothing was inspected, or the calendar is not known", () => {
    expect(knownPublicationDue("2026-03-02")).toBe("2026-03-30");
    expect(knownPublicationDue(null)).toBeNull();
    expect(knownPublicationDue("2026-12-20")).toBeNull();
    expect(isLate("2", "2026-03-02", "2026-03-31")).toBe(true);
    expect(isLate("2", "2026-12-20", "2027-12-31")).toBe(false);
  });

  it("cannot be told into a year whose holidays are not yet published", () => {
    expect(() => publicationDue(day("2026-12-20"))).toThrow(
      expect.objectContaining({ code: "WORKING_DAY_CALENDAR_UNKNOWN" }),
    );
  });
});

/** The next state, or the code of the refusal. */
function stateAfter(state: ResultState, action: ResultAction): string {
  try {
    return resultWorkflow.next(state, action);
  } catch (error) {
    return String((error as GraphQLError).extensions["code"]);
  }
}
