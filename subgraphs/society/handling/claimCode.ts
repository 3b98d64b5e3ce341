import type { Sealing } from "../../../kit/keys/sealingKeys.ts";

/** What is kept of a claim code (查询码): it finds the report, and gives nobody the code. */
export function claimPrint(sealing: Sealing, code: string): string {
  return sealing.fingerprint(`claim code ${code}`);
}
