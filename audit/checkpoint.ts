import type { AuditKeys, AuditVerifier } from "./auditKeys.ts";

/** A place in the chain that is vouched for: every record up to it is as it was. */
export interface Checkpoint {
  readonly seq: number;
  readonly hash: string;
  readonly signed_at: string;
  readonly kid: string;
  readonly signature: string;
}

/** Signs the chain up to a record. */
export function signCheckpoint(seq: number, hash: string, at: Date, keys: AuditKeys): Checkpoint {
  const signedAt = at.toISOString();
  return { seq, hash, signed_at: signedAt, ...keys.sign(signedText(seq, hash, signedAt)) };
}

/** Whether a checkpoint was signed by one of the trail's keys, as it stands. */
export function isGenuine(checkpoint: Checkpoint, verifier: AuditVerifier): boolean {
  const { seq, hash, signed_at: signedAt } = checkpoint;
  return verifier.verifies(signedText(seq, hash, signedAt), checkpoint);
}

function signedText(seq: number, hash: string, signedAt: string): string {
  return `supervision-graph audit checkpoint\n${seq}\n${hash}\n${signedAt}`;
}
