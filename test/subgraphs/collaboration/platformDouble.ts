import type {
  PlatformMessage,
  PushedCase,
  TwoLawPlatform,
} from "../../../subgraphs/collaboration/twoLawPlatform/platform.ts";

/** The two-law platform as a test has it: it keeps what it is told, and tells what the test says. */
export interface PlatformDouble extends TwoLawPlatform {
  readonly pushed: PushedCase[];
  say(message: Omit<PlatformMessage, "sequence">): void;
  /** Fails the next push after having taken it. */
  failsAfterPush: boolean;
}

export function platformDouble(): PlatformDouble {
  const messages: PlatformMessage[] = [];
  return {
    pushed: [],
    failsAfterPush: false,
    say(message) {
      messages.push({ ...message, sequence: messages.length + 1 });
    },
    async push(pushed) {
      this.pushed.push(pushed);
      if (!this.failsAfterPush) return;
      this.failsAfterPush = false;
      throw new Error("the platform is away");
    },
    async messagesAfter(sequence, limit) {
      return messages.filter((one) => one.sequence > sequence).slice(0, limit);
    },
  };
}
