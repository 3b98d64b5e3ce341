/** Who supervises what departments do together, and urges them on. */
export const SUPERVISORS: ReadonlySet<string> = new Set(["SH-AIC", "SH-OFFICE"]);

const OVERSEEING: ReadonlySet<string> = new Set([...SUPERVISORS, "SH-AUDIT"]);

/** Whether a reader may know of every request and joint task; what they say is another matter. */
export function isOverseeing(reader: string): boolean {
  return OVERSEEING.has(reader);
}
