import { shanghaiToday } from "../../../kit/shanghaiToday.ts";
import { addDays, type LocalDate } from "../../../standards/localDate.ts";
import { type Act, DEPARTMENTS } from "./spotCheckStory.ts";

export const TODAY = shanghaiToday() as LocalDate;
const TOMORROW = addDays(TODAY, 1) ?? "";
export const NUMBER = `SH-FDA-${TOMORROW.slice(0, 4)}-0001`;

/** A task of SH-FDA of three tenths of ten objects, whose checks begin tomorrow unless said otherwise. */
export function create(objects: readonly string[], changes: object = {}): Act {
  const input = {
    number: NUMBER,
    name: "餐饮服务跨部门联合抽查",
    item: "SH-FDA-003",
    method: "2",
    ratio: 3_000,
    checksFrom: TOMORROW,
    checksTo: addDays(TODAY, 30) ?? "",
    departments: DEPARTMENTS.map((department) => ({ department, inspectors: 1 })),
    objects: objects.slice(0, 10),
    ...changes,
  };
  return { name: "createSpotCheckTask", input };
}

export function draw(version: number, number = NUMBER): Act {
  return { name: "drawSpotCheck", input: { number, version } };
}

/** A check of today. */
export function record(pairing: string, version: number, results = ["1"]): Act {
  const input = { pairing, version, inspectedOn: TODAY, results };
  return { name: "recordSpotCheckResult", input };
}

export function review(pairing: string, version: number, decision: string, reason?: string): Act {
  return { name: "reviewSpotCheckResult", input: { pairing, version, decision, reason } };
}

export function withdraw(pairing: string, version: number, reason: string): Act {
  return { name: "withdrawSpotCheckResult", input: { pairing, version, reason } };
}
