import { createHash } from "node:crypto";
import { contributionCommitment } from "../../../../subgraphs/supervision/draw/commitment.ts";
import { draw } from "../../../../subgraphs/supervision/draw/draw.ts";
import { drawRecord } from "../../../../subgraphs/supervision/draw/drawRecord.ts";
import type { DrawTask, DrawTerms } from "../../../../subgraphs/supervision/draw/drawTerms.ts";

/** A seed by its number, so that a test draws the same thousands of draws every time. */
export function seedNumbered(number: number): string {
  return createHash("sha256").update(`fixed seed ${number}`).digest("hex");
}

const SECRETS = { "SH-AIC": "a1".repeat(32), "SH-FDA": "b2".repeat(32) };

/** What the departments and the beacon reveal to `jointTask`. */
export const revelation = ["07 11 16 22 29 31 + 04", SECRETS["SH-AIC"], SECRETS["SH-FDA"]];

/** Objects K01, K02, … with these weights. */
export function weighing(...weights: number[]): DrawTerms["objects"] {
  return {
    keys: weights.map((_, at) => `K${String(at + 1).padStart(2, "0")}`),
    weights,
  };
}

/** Inspectors DEPARTMENT-01, … */
export function inspectorsOf(department: string, count: number): DrawTerms["inspectors"] {
  return Array.from({ length: count }, (_, at) => ({
    id: `${department}-${String(at + 1).padStart(2, "0")}`,
    department,
  }));
}

export const task: DrawTask = {
  number: "SH-2026-017",
  planYear: 2026,
  item: "AIC-01",
  method: "2",
  owner: "SH-AIC",
  ratio: 3_000,
  checksFrom: "2026-11-16",
  committedAt: "2026-11-02T01:00:00Z",
  departments: [
    { code: "SH-AIC", inspectors: 2 },
    { code: "SH-FDA", inspectors: 1 },
    { code: "SH-TAX", inspectors: 1 },
  ],
};

/** Twenty objects before three departments; four are out of the draw, one inspector is away, two avoid objects. */
export function jointTask(changes: Partial<DrawTerms> = {}): DrawTerms {
  return {
    task,
    objects: weighing(1, 1, 2, 1, 5, 1, 1, 3, 1, 1, 2, 1, 1, 8, 1, 1, 1, 2, 1, 1),
    exclusions: [
      { object: "K02", reason: "CLOSED" },
      { object: "K07", reason: "ALREADY_DRAWN" },
      { object: "K11", reason: "ALREADY_DRAWN" },
      { object: "K20", reason: "AVOIDANCE" },
    ],
    inspectors: [
      ...inspectorsOf("SH-AIC", 4),
      ...inspectorsOf("SH-FDA", 3),
      ...inspectorsOf("SH-TAX", 2),
    ],
    absences: [{ inspector: "SH-AIC-03", reason: "LEAVE" }],
    avoidances: [
      { inspector: "SH-FDA-01", object: "K05" },
      { inspector: "SH-FDA-02", object: "K05" },
      { inspector: "SH-TAX-02", object: "K14" },
    ],
    contributions: [
      { kind: "BEACON", party: "BEACON-1", source: "China Welfare Lottery", round: "2026126" },
      ...Object.entries(SECRETS).map(([party, secret]) => ({
        kind: "SECRET" as const,
        party,
        commitment: contributionCommitment(task.number, party, secret),
      })),
    ],
    ...changes,
  };
}

/** The published record of terms that are drawn by `revelation`. */
export function recordOf(terms = jointTask()): string {
  return drawRecord(terms, revelation, draw(terms, revelation));
}
