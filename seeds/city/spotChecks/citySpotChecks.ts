import type { DrawTask } from "../../../subgraphs/supervision/draw/drawTerms.ts";

/** A task of the city, before the objects of its scope are known. */
export interface CitySpotCheck extends Pick<
  DrawTask,
  "item" | "method" | "owner" | "ratio" | "departments" | "checksFrom"
> {
  readonly name: string;
  /** Day on which the terms were committed to; the draw is on the day after. */
  readonly committedOn: string;
  readonly checksTo: string;
}

/** How many entities are in the scope of each task: the first so many, the next, and so on. */
export const ENTITIES_IN_SCOPE = 400;

/** One alone, one of three departments, and one that is drawn and not yet checked on the city's day. */
export const citySpotChecks: readonly CitySpotCheck[] = [
  {
    name: "2026年度公示信息随机抽查",
    item: "SH-AIC-001",
    method: "1",
    owner: "SH-AIC",
    ratio: 500,
    departments: [{ code: "SH-AIC", inspectors: 2 }],
    committedOn: "2026-03-02",
    checksFrom: "2026-03-16",
    checksTo: "2026-04-17",
  },
  {
    name: "2026年度餐饮服务跨部门联合抽查",
    item: "SH-FDA-003",
    method: "2",
    owner: "SH-FDA",
    ratio: 1_000,
    departments: [
      { code: "SH-AIC", inspectors: 1 },
      { code: "SH-FDA", inspectors: 2 },
      { code: "SH-QTS", inspectors: 1 },
    ],
    committedOn: "2026-04-07",
    checksFrom: "2026-04-20",
    checksTo: "2026-05-22",
  },
  {
    name: "2026年度登记事项随机抽查",
    item: "SH-AIC-002",
    method: "2",
    owner: "SH-AIC",
    ratio: 300,
    departments: [{ code: "SH-AIC", inspectors: 2 }],
    committedOn: "2026-06-22",
    checksFrom: "2026-07-06",
    checksTo: "2026-08-07",
  },
];
