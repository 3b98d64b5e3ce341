import { officerDigest } from "../../kit/authorization/officerDigest.ts";
import { hasOfficers } from "../../policy/avoidance.ts";

/**
 * The key by which subgraphs know an officer of a department, and not whose it is: a digest of the token's
 * subject. Of readers without officers no person is told at all.
 */
export function officerKey(reader: string, subject: string): string | undefined {
  return hasOfficers(reader) ? officerDigest(subject) : undefined;
}
