import type { Question } from "../scenarios/question.ts";
import { type SystemId, systemTitles } from "../systems/system.ts";
import type { Figure } from "./figures.ts";

const COLUMNS = ["CPU ms", "× floor", "± %", "req/s", "p50 ms", "p99 ms"];
const NAME_WIDTH = 42;
const CELL_WIDTH = 10;

/** The figures as text, a block for each question. */
export function tableOf(
  figures: readonly Figure[],
  questions: readonly Question[],
  peakMemory: ReadonlyMap<SystemId, number>,
): string {
  const blocks = questions.map((question) => {
    const rows = figures
      .filter((figure) => figure.question === question.id)
      .sort(asListed)
      .map((figure) => row([systemTitles[figure.system], ...cellsOf(figure)]));
    return [row([question.title, ...COLUMNS]), ...rows].join("\n");
  });
  const memory = [...peakMemory].map(([system, mebibytes]) =>
    row([systemTitles[system], mebibytes.toFixed(0)]),
  );
  return [...blocks, [row(["peak memory of all processes", "MiB"]), ...memory].join("\n"), ""].join(
    "\n\n",
  );
}

/** Numbers as they are shown everywhere. */
export function cellsOf({ processor, ratio, noise, perSecond, p50, p99 }: Figure): string[] {
  return [
    processor.toFixed(2),
    ratio.toFixed(2),
    (noise * 100).toFixed(0),
    perSecond.toFixed(0),
    p50.toFixed(2),
    p99.toFixed(2),
  ];
}

export function asListed(left: Figure, right: Figure): number {
  const order = Object.keys(systemTitles);
  return order.indexOf(left.system) - order.indexOf(right.system);
}

function row([name = "", ...cells]: readonly string[]): string {
  return name.padEnd(NAME_WIDTH) + cells.map((cell) => cell.padStart(CELL_WIDTH)).join("");
}
