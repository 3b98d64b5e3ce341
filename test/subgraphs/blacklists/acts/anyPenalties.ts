import { addDays, type LocalDate } from "../../../../standards/localDate.ts";
import type { PenaltyRow } from "../../../../subgraphs/supervision/rows.ts";
import { penaltyRow } from "../../supervision/records.ts";
import type { ListStory } from "./listStory.ts";

/** What happens to penalties, in whatever order: a new one, or something to the newest. */
export const PENALTY_STEPS = [
  "penalize",
  "penalizeGravely",
  "aggravate",
  "prolong",
  "revoke",
  "restore",
  "seal",
  "stop",
] as const;

export type PenaltyStep = (typeof PENALTY_STEPS)[number];

export function isPenaltyStep(step: string): step is PenaltyStep {
  return PENALTY_STEPS.some((one) => one === step);
}

const GRAVE = "3";
const FINE = "1";
const DAYS_PUBLISHED = 300;

/** What a step changes of the newest penalty; none where it makes another one. */
const CHANGES: Readonly<Partial<Record<PenaltyStep, Partial<PenaltyRow>>>> = {
  aggravate: { category_codes: GRAVE },
  revoke: { status_code: "1" },
  restore: { status_code: "0" },
  seal: { sealed: 1 },
  stop: { publicity_term_code: "EARLY-STOP" },
};

/** Takes a step, and has the lists hear of it. */
export async function takePenaltyStep(
  story: ListStory,
  penalties: PenaltyRow[],
  step: PenaltyStep,
  day: LocalDate,
): Promise<void> {
  if (step === "penalize" || step === "penalizeGravely") {
    const made = penaltyRow({
      id: penalties.length + 1,
      category_codes: step === "penalize" ? FINE : GRAVE,
      decided_on: day,
      published_until: addDays(day, DAYS_PUBLISHED),
    });
    penalties.push(made);
    return story.penalty("recorded", made);
  }
  const newest = penalties.pop();
  if (newest === undefined) return;
  const changes =
    step === "prolong" ? { published_until: addDays(day, DAYS_PUBLISHED) } : CHANGES[step];
  const after = { ...newest, ...changes, version: newest.version + 1 };
  penalties.push(after);
  await story.penalty(step === "stop" ? "publicityStopped" : "corrected", after);
}

function isInPublication(penalty: PenaltyRow, day: string): boolean {
  return (
    penalty.sealed === 0 &&
    penalty.status_code === "0" &&
    penalty.publicity_term_code !== "EARLY-STOP" &&
    (penalty.published_until ?? "") >= day
  );
}

/** What the catalogue has for a penalty by how grave it is. */
function measuresOf({ category_codes: kind }: PenaltyRow): number {
  return kind === GRAVE ? 5 : 3;
}

/** What does not hold of measures that rest on penalties, each named. */
export async function unlawfulOfPenalties(
  { database: { knex }, ...story }: ListStory,
  penalties: readonly PenaltyRow[],
  day: string,
): Promise<string[]> {
  const inForce: number[] = await knex("restriction")
    .join("penalty_ground", "penalty_ground.id", "restriction.penalty_ground_id")
    .where("effective_from", "<=", day)
    .where("effective_to", ">", day)
    .pluck("penalty_id");
  const wrong = penalties.flatMap((penalty) => {
    const found = inForce.filter((id) => id === penalty.id).length;
    const right = isInPublication(penalty, day) ? measuresOf(penalty) : 0;
    return found === right ? [] : [`${found} instead of ${right} of penalty ${penalty.id}`];
  });
  const ofListings: number[] = await knex("restriction").whereNotNull("listing_id").pluck("id");
  const told = await story.restrictions("SH-DRC", "activeOnly: false, first: 100");
  return [
    ...wrong,
    ...(told.length === ofListings.length + inForce.length
      ? []
      : ["measures of penalties that are published no more are told of"]),
  ];
}
