/**
 * How a reader stands to a record: its department made it, or it is addressed to its department; the entity is within
 * its duties (on its list, in its district, a member, itself); or neither.
 */
export type Standing = "source" | "inScope" | "elsewhere";

/** Every standing, the closest first. */
export const standings = ["source", "inScope", "elsewhere"] as const satisfies readonly Standing[];

/** How whoever acts stands to what the act will make: what decides is what its duties say. */
export const STANDING_OF_ACTS: Standing = "inScope";
