import { setTimeout } from "node:timers/promises";
import { processorTime } from "./processes.ts";

const LOOK_MILLISECONDS = 250;
/** Of each look; timers and the like take less. */
const IDLE_MILLISECONDS = 2;
const MOST_LOOKS = 240;

/**
 * Waits until a process does next to nothing: one that has just started still carries the events of its subgraphs, which
 * would be counted as the cost of whatever it is asked meanwhile. Throws where that does not end within a minute.
 */
export async function quiet(pid: number): Promise<void> {
  for (let look = 0; look < MOST_LOOKS; look += 1) {
    const before = processorTime([pid]);
    await setTimeout(LOOK_MILLISECONDS);
    if (processorTime([pid]) - before < IDLE_MILLISECONDS) return;
  }
  throw new Error(`process ${pid} does not come to rest`);
}
