/**
 * How a reader stands to a record: its department made it; the entity is within its duties (on its list, in
 * its district, a member, itself); or neither.
 */
export type Standing = "source" | "inScope" | "elsewhere";

/** Every standing, the closest first. */
export const standings = ["source", "inScope", "elsewhere"] as const satisfies readonly Standing[];
