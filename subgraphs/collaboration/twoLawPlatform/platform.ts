/** What is told of a case and its documents to the platform; the documents go there by their own way. */
export interface PushedCase {
  readonly caseNumber: string;
  readonly sender: string;
  readonly suspectedCrime: string;
  readonly documents: readonly PushedDocument[];
}

export interface PushedDocument {
  readonly kind: string;
  readonly number: string;
  readonly title: string;
  readonly issuedOn: string;
  readonly sha256: string;
}

/** 受理、立案、不立案、起诉、判决. */
export type PlatformMessageKind = "RECEIVED" | "FILED" | "NOT_FILED" | "PROSECUTED" | "JUDGED";

/** What the judicial organs entered there about a case. */
export interface PlatformMessage {
  /** Rises from message to message. */
  readonly sequence: number;
  readonly kind: PlatformMessageKind;
  readonly caseNumber: string;
  readonly documentNumber: string;
  /** Why it was not filed, or what was judged. */
  readonly text: string;
}

/**
 * 行政执法与刑事司法信息共享平台 (SYS_LIANGFA), as far as it is used here. Its own interface is not known to this project:
 * whoever connects it writes this one for it.
 */
export interface TwoLawPlatform {
  /** Takes a case with its documents; the same again changes nothing there. */
  push(pushed: PushedCase): Promise<void>;
  /** Messages after one, in their order; from the beginning after 0. */
  messagesAfter(sequence: number, limit: number): Promise<readonly PlatformMessage[]>;
}
