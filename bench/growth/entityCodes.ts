import type { RunningInstallation } from "../installation.ts";
import { entityOf } from "../operations.ts";

const COUNT = 1_000;
const AT_ONCE = 50;

/** Unified codes of entities from all over a city, as whoever checks bidders has them. */
export async function entityCodes(installation: RunningInstallation): Promise<string[]> {
  const codes: string[] = [];
  const wanted = Math.min(COUNT, installation.entities);
  for (let from = 0; from < wanted; from += AT_ONCE) {
    const fields = Array.from(
      { length: Math.min(AT_ONCE, wanted - from) },
      (_, at) =>
        `e${at}: legalEntity(id: "${entityOf(from + at, installation.entities)}") { uscc }`,
    );
    const { data } = await installation.ask(`{ ${fields.join(" ")} }`, {});
    for (const entity of Object.values((data ?? {}) as Record<string, { uscc?: string } | null>))
      if (typeof entity?.uscc === "string") codes.push(entity.uscc);
  }
  return codes;
}
