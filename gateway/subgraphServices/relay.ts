import type { RunningSubgraph } from "../../kit/defineSubgraph.ts";
import type { ReportError } from "../../kit/execution/subgraphExecutor.ts";
import { outboxSource } from "../../kit/outbox/follow.ts";
import { followAll, type SourceOf } from "../../kit/outbox/followAll.ts";

const FOLLOW_EVERY_MILLISECONDS = 1_000;
const DUE_EVERY_MILLISECONDS = 60_000;
/** After a failure, such as a database that is away. */
const WAIT_MILLISECONDS = 10_000;

/** Carries events between the subgraphs of this process, and has them do what falls due. */
export interface Relay {
  /** Does at once all that there is to do. */
  settle(): Promise<void>;
  /** Ends after what is under way. */
  close(): Promise<void>;
}

/**
 * Several processes may carry the same events: a follower's cursor is moved in the transaction of what the
 * events ask for, so that each is done once.
 */
export function startRelay(subgraphs: readonly RunningSubgraph[], report: ReportError): Relay {
  const sourceOf = outboxesOf(subgraphs);
  let dueAt = Date.now() + DUE_EVERY_MILLISECONDS;
  let timer: NodeJS.Timeout | undefined;
  let underWay = Promise.resolve();
  let isClosed = false;

  async function round(): Promise<void> {
    await followAll(subgraphs, sourceOf);
    if (Date.now() < dueAt) return;
    dueAt = Date.now() + DUE_EVERY_MILLISECONDS;
    await doDue();
  }

  async function doDue(): Promise<void> {
    for (const subgraph of subgraphs) await subgraph.doDue();
  }

  function wait(milliseconds: number): void {
    if (isClosed) return;
    timer = setTimeout(() => {
      underWay = roundAndWait();
    }, milliseconds);
    // What waits for its time keeps no process alive.
    timer.unref();
  }

  async function roundAndWait(): Promise<void> {
    try {
      await round();
      wait(FOLLOW_EVERY_MILLISECONDS);
    } catch (error) {
      report("relay", error);
      wait(WAIT_MILLISECONDS);
    }
  }

  wait(FOLLOW_EVERY_MILLISECONDS);
  return {
    async settle() {
      await underWay;
      await followAll(subgraphs, sourceOf);
      await doDue();
      await followAll(subgraphs, sourceOf);
    },
    async close() {
      isClosed = true;
      clearTimeout(timer);
      await underWay;
    },
  };
}

/** The outboxes of the subgraphs of this process, by their names. */
function outboxesOf(subgraphs: readonly RunningSubgraph[]): SourceOf {
  const databases = new Map(subgraphs.map(({ name, database }) => [name, database]));
  return ({ source, types }) => {
    const database = databases.get(source);
    return database && outboxSource(source, database, types);
  };
}
