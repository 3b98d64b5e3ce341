import type { Broker } from "../../kit/broker/broker.ts";
import type { FollowerLag } from "../../kit/broker/followerLag.ts";
import type { RunningSubgraph } from "../../kit/defineSubgraph.ts";
import { eachInTurn } from "../../kit/errors/throwFailures.ts";
import type { ReportError } from "../../kit/execution/subgraphExecutor.ts";
import { carriedEvents } from "./carriedEvents.ts";

const CARRY_EVERY_MILLISECONDS = 500;
const LAGS_EVERY_MILLISECONDS = 5_000;
const DUE_EVERY_MILLISECONDS = 60_000;
/** After a failure, such as a database or a broker that is away. */
const REST_MILLISECONDS = 2_000;

/** Carries events between the subgraphs of this process and with others, and has them do what falls due. */
export interface Relay {
  /** Does at once all that there is to do. */
  settle(): Promise<void>;
  /** How far every follower is behind each source, as far as it is known here. */
  lags(): Promise<readonly FollowerLag[]>;
  /** Ends after what is under way. */
  close(): Promise<void>;
}

/**
 * Several processes may carry the same events: a follower's cursor is moved in the transaction of what the
 * events ask for, so that each is done once.
 */
export function startRelay(
  subgraphs: readonly RunningSubgraph[],
  report: ReportError,
  broker?: Broker,
): Relay {
  const events = carriedEvents(subgraphs, broker);
  const doDue = () => eachInTurn(subgraphs.map((subgraph) => () => subgraph.doDue()));
  const noteLags = every(LAGS_EVERY_MILLISECONDS, () => events.noteLags());
  const doDueNow = every(DUE_EVERY_MILLISECONDS, doDue);
  let timer: NodeJS.Timeout | undefined;
  let underWay = Promise.resolve();
  let isClosed = false;
  let reported: string | undefined;

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
      await eachInTurn([() => events.carry(), noteLags, doDueNow]);
      reported = undefined;
      wait(CARRY_EVERY_MILLISECONDS);
    } catch (error) {
      // What fails again and again for one reason is said once.
      if (reported !== String(error)) report("relay", error);
      reported = String(error);
      wait(REST_MILLISECONDS);
    }
  }

  wait(CARRY_EVERY_MILLISECONDS);
  return {
    async settle() {
      await underWay;
      await events.carry();
      await doDue();
      await events.carry();
    },
    lags: () => events.lags(),
    async close() {
      isClosed = true;
      clearTimeout(timer);
      await underWay;
      await broker?.close();
    },
  };
}

/** Does something where so much time has passed since it was done last, and nothing else. */
function every(milliseconds: number, work: () => Promise<void>): () => Promise<void> {
  let next = Date.now() + milliseconds;
  return async () => {
    if (Date.now() < next) return;
    next = Date.now() + milliseconds;
    await work();
  };
}
