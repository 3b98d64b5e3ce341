import { type Checkpoint, isGenuine } from "../checkpoint.ts";
import type { AuditVerifier } from "../auditKeys.ts";
import type { Findings } from "./finding.ts";

/** A checkpoint, and where it stands: for a message. */
export interface KeptCheckpoint {
  readonly where: string;
  readonly checkpoint: Checkpoint;
}

/** Checkpoints to hold against the chain while it is read, by the record that each vouches for. */
export class ExpectedCheckpoints {
  readonly #bySeq = new Map<number, KeptCheckpoint[]>();
  readonly #found: Findings;

  /** Forged ones are found at once, and vouch for nothing. */
  constructor(checkpoints: readonly KeptCheckpoint[], verifier: AuditVerifier, found: Findings) {
    this.#found = found;
    for (const kept of checkpoints) {
      const { seq } = kept.checkpoint;
      if (isGenuine(kept.checkpoint, verifier)) {
        this.#bySeq.set(seq, [...(this.#bySeq.get(seq) ?? []), kept]);
      } else {
        found.add("CHECKPOINT_FORGED", seq, `${kept.where} is not signed by a key of this trail`);
      }
    }
  }

  /** Holds a record against the checkpoints that vouch for it. */
  meet(seq: number, hash: string): void {
    const here = this.#bySeq.get(seq);
    if (here === undefined) return;
    this.#bySeq.delete(seq);
    for (const { where, checkpoint } of here) {
      if (checkpoint.hash !== hash)
        this.#found.add(
          "CHECKPOINT_DIFFERS",
          seq,
          `record ${seq} is not the one that ${where} vouches for`,
        );
    }
  }

  /** What is vouched for beyond the end of the trail has been cut off. */
  end(last: number): void {
    const beyond = Math.max(0, ...this.#bySeq.keys());
    const [kept] = this.#bySeq.get(beyond) ?? [];
    if (beyond > last && kept !== undefined) {
      this.#found.add(
        "TRUNCATED",
        beyond,
        `the trail ends with record ${last}, and ${kept.where} vouches for ${beyond} records`,
      );
    }
  }
}
