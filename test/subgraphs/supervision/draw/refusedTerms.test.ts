import { expect, it } from "@jest/globals";
import { assertDrawable } from "../../../../subgraphs/supervision/draw/assertDrawable.ts";
import type { DrawTask, DrawTerms } from "../../../../subgraphs/supervision/draw/drawTerms.ts";
import { draw } from "../../../../subgraphs/supervision/draw/draw.ts";
import { inspectorsOf, jointTask, revelation, task, weighing } from "./jointTask.ts";

const tasked = (changes: Partial<DrawTask>): DrawTerms =>
  jointTask({ task: { ...task, ...changes } });
const [beacon, aic, fda] = jointTask().contributions as [
  DrawTerms["contributions"][number],
  DrawTerms["contributions"][number],
  DrawTerms["contributions"][number],
];

it("terms in their one form, that can be fulfilled, are drawn by", () => {
  expect(assertDrawable(jointTask())).toBeUndefined();
});

it.each<[string, DrawTerms, string, string]>([
  [
    "a task without a number",
    tasked({ number: "" }),
    "DRAW_TASK_INVALID",
    'the task\'s number, "", is not 1 to 32 characters',
  ],
  [
    "a ratio in percent of a fraction",
    tasked({ ratio: 0.05 }),
    "DRAW_TASK_INVALID",
    "the ratio 0.05 is not a whole number from 1 to 10000; 5 % is 500",
  ],
  ["a ratio beyond all", tasked({ ratio: 10_001 }), "DRAW_TASK_INVALID", "the ratio 10001"],
  ["a year of two digits", tasked({ planYear: 26 }), "DRAW_TASK_INVALID", "the plan year 26"],
  [
    "a day that does not exist",
    tasked({ checksFrom: "2026-02-30" }),
    "DRAW_TASK_INVALID",
    "checks begin on 2026-02-30, which is no day",
  ],
  [
    "an instant of no zone",
    tasked({ committedAt: "2026-11-02T09:00:00" }),
    "DRAW_TASK_INVALID",
    "2026-11-02T09:00:00 is no instant of UTC",
  ],
  [
    "one inspector alone",
    tasked({ departments: [{ code: "SH-AIC", inspectors: 1 }] }),
    "DRAW_TASK_INVALID",
    "1 inspectors for an object are too few",
  ],
  [
    "a department that sends nobody",
    tasked({
      departments: [
        { code: "SH-AIC", inspectors: 2 },
        { code: "SH-FDA", inspectors: 0 },
      ],
    }),
    "DRAW_TASK_INVALID",
    "SH-FDA sends 0 inspectors",
  ],
  [
    "a department named twice",
    tasked({
      departments: [
        { code: "SH-AIC", inspectors: 2 },
        { code: "SH-AIC", inspectors: 1 },
      ],
    }),
    "DRAW_TASK_INVALID",
    "department SH-AIC is named twice",
  ],
  [
    "no objects",
    jointTask({ objects: weighing(), exclusions: [], avoidances: [] }),
    "DRAW_OBJECTS_INVALID",
    "no object is in scope",
  ],
  [
    "a weight of nothing",
    jointTask({ objects: weighing(1, 0) }),
    "DRAW_OBJECTS_INVALID",
    "the weight 0 of K02",
  ],
  [
    "a weight that is no whole number",
    jointTask({ objects: weighing(1, 1.5) }),
    "DRAW_OBJECTS_INVALID",
    "the weight 1.5 of K02",
  ],
  [
    "objects out of order",
    jointTask({ objects: { keys: ["K02", "K01"], weights: [1, 1] } }),
    "DRAW_OBJECTS_INVALID",
    "object K01 comes after K02",
  ],
  [
    "an object named twice",
    jointTask({ objects: { keys: ["K01", "K01"], weights: [1, 1] } }),
    "DRAW_OBJECTS_INVALID",
    "object K01 is named twice",
  ],
  [
    "an object without a weight",
    jointTask({ objects: { keys: ["K01", "K02"], weights: [1] } }),
    "DRAW_OBJECTS_INVALID",
    "2 objects have 1 weights",
  ],
  [
    "an exclusion of what is not in scope",
    jointTask({ exclusions: [{ object: "K99", reason: "CLOSED" }] }),
    "DRAW_OBJECTS_INVALID",
    "K99 is excluded (CLOSED) and not in scope",
  ],
  [
    "an exclusion for no reason",
    jointTask({ exclusions: [{ object: "K01", reason: "FRIEND" as never }] }),
    "DRAW_OBJECTS_INVALID",
    "K01 is excluded for FRIEND",
  ],
  [
    "an inspector of another department",
    jointTask({ inspectors: [...jointTask().inspectors, ...inspectorsOf("SH-ZZ", 1)] }),
    "DRAW_INSPECTORS_INVALID",
    "SH-ZZ-01 is of SH-ZZ, which has no part in the task",
  ],
  [
    "the absence of a stranger",
    jointTask({ absences: [{ inspector: "SH-AIC-99", reason: "LEAVE" }] }),
    "DRAW_INSPECTORS_INVALID",
    "SH-AIC-99 is absent (LEAVE) and not in the directory",
  ],
  [
    "avoidance of what is not in scope",
    jointTask({ avoidances: [{ inspector: "SH-AIC-01", object: "K99" }] }),
    "DRAW_INSPECTORS_INVALID",
    "SH-AIC-01 avoids K99, and one of them has no part",
  ],
  [
    "a seed of one party",
    jointTask({ contributions: [aic] }),
    "DRAW_CONTRIBUTIONS_INVALID",
    "1 parties make the seed, so that one could choose it",
  ],
  [
    "a seed of one party under two names of one code",
    jointTask({ contributions: [aic, aic] }),
    "DRAW_CONTRIBUTIONS_INVALID",
    "party SH-AIC is named twice",
  ],
  [
    "a beacon of no round",
    jointTask({
      contributions: [{ kind: "BEACON", party: "BEACON-1", source: "drand", round: "" }, aic],
    }),
    "DRAW_CONTRIBUTIONS_INVALID",
    "the source and round of BEACON-1",
  ],
  [
    "a commitment that is no digest",
    jointTask({
      contributions: [{ kind: "SECRET", party: "SH-AIC", commitment: "trust me" }, fda],
    }),
    "DRAW_CONTRIBUTIONS_INVALID",
    "the commitment of SH-AIC is not 64",
  ],
  [
    "more inspectors than a department has",
    tasked({ departments: [{ code: "SH-AIC", inspectors: 4 }, ...task.departments.slice(1)] }),
    "DRAW_INFEASIBLE",
    "SH-AIC is to send 4 inspectors to each object and has 3 who are not absent",
  ],
  [
    "an object that everybody avoids",
    jointTask({
      avoidances: ["SH-TAX-01", "SH-TAX-02"].map((inspector) => ({ inspector, object: "K05" })),
    }),
    "DRAW_INFEASIBLE",
    "K05 is avoided by all but 0 inspectors of SH-TAX, and 1 are needed; exclude it for AVOIDANCE",
  ],
  [
    "every object excluded",
    jointTask({ objects: weighing(1, 1), exclusions: closed("K01", "K02"), avoidances: [] }),
    "DRAW_INFEASIBLE",
    "every object in scope is excluded",
  ],
])("%s is refused before anything is committed to", (_, terms, code, message) => {
  expect(() => assertDrawable(terms)).toThrow(
    expect.objectContaining({ code, message: expect.stringContaining(message) }),
  );
});

it.each([
  ["a value too few", revelation.slice(1), "3 parties contribute to the seed, and 2 values"],
  [
    "a department that changes its mind",
    [revelation[0] ?? "", "c3".repeat(32), revelation[2] ?? ""],
    "what SH-AIC revealed is not what it committed to",
  ],
  [
    "a department that reveals another's value",
    [revelation[0] ?? "", revelation[2] ?? "", revelation[2] ?? ""],
    "what SH-AIC revealed is not what it committed to",
  ],
  [
    "a secret of another form",
    [revelation[0] ?? "", "A1".repeat(32), revelation[2] ?? ""],
    "what SH-AIC revealed is not 64 small hexadecimal digits",
  ],
  [
    "a beacon that was not heard",
    ["", ...revelation.slice(1)],
    "what BEACON-1 announced in round 2026126 is not 1 to 256 printable characters",
  ],
])("a draw is refused with %s", (_, revealed, message) => {
  expect(() => draw(jointTask({ contributions: [beacon, aic, fda] }), revealed)).toThrow(
    expect.objectContaining({
      code: "DRAW_REVELATION_INVALID",
      message: expect.stringContaining(message),
    }),
  );
});

function closed(...objects: string[]): DrawTerms["exclusions"] {
  return objects.map((object) => ({ object, reason: "CLOSED" }));
}
