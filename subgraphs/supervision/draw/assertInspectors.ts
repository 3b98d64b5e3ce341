import { assertAscending } from "./assertAscending.ts";
import { DrawError } from "./drawError.ts";
import type { Absence, DrawTerms } from "./drawTerms.ts";
import { placeIn } from "./placeIn.ts";

const ID = /^[0-9A-Z-]{1,32}$/u;
const REASONS: ReadonlySet<string> = new Set<Absence["reason"]>(["LEAVE", "DUTY", "CERTIFICATE"]);

/** Refuses inspectors of no department of the task, and absences and avoidances of whom it does not know. */
export function assertInspectors({
  task,
  objects,
  inspectors,
  absences,
  avoidances,
}: Omit<DrawTerms, "contributions" | "exclusions">): void {
  const departments = new Set(task.departments.map(({ code }) => code));
  for (const { id, department } of inspectors) {
    if (!ID.test(id)) refuse(`the inspector "${id}" is not 1 to 32 characters of A–Z, 0–9 and -`);
    if (!departments.has(department))
      refuse(`${id} is of ${department}, which has no part in the task; leave the inspector out`);
  }
  const ids = inspectors.map(({ id }) => id);
  assertAscending(ids, "inspector", "DRAW_INSPECTORS_INVALID");
  const known = new Set(ids);
  for (const { inspector, reason } of absences) {
    if (!known.has(inspector))
      refuse(`${inspector} is absent (${reason}) and not in the directory`);
    if (!REASONS.has(reason))
      refuse(`${inspector} is absent for ${reason}; reasons are ${[...REASONS].join(", ")}`);
  }
  assertAscending(
    absences.map(({ inspector }) => inspector),
    "absent inspector",
    "DRAW_INSPECTORS_INVALID",
  );
  for (const { inspector, object } of avoidances)
    if (!known.has(inspector) || placeIn(objects.keys, object) === -1)
      refuse(
        `${inspector} avoids ${object}, and one of them has no part in the task; leave the avoidance out`,
      );
  assertAscending(
    // A blank sorts before every character of an id or a key.
    avoidances.map(({ inspector, object }) => `${inspector} ${object}`),
    "avoidance",
    "DRAW_INSPECTORS_INVALID",
  );
}

function refuse(message: string): never {
  throw new DrawError("DRAW_INSPECTORS_INVALID", message);
}
