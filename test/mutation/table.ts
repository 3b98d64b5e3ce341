import { readFileSync, writeFileSync } from "node:fs";
import { areas } from "./areas.ts";
import type { Runs } from "./runs.ts";

const PAGE = "docs/mutation.md";
const BEGIN = "<!-- The last runs, written by npm run mutation -->";
const END = "<!-- End of the last runs -->";

const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

/** The last runs, area by area, as a table in the form that prettier gives it. */
export function tableOf(runs: Runs): string {
  const head = ["area", "last run", "mutants", "killed", "listed as harmless", "not noticed"];
  const rows = areas.map(({ name }) => {
    const run = runs[name];
    if (run === undefined) return [name, "never", "", "", "", ""];
    const { on, mutants, killed, harmless, unnoticed } = run;
    return [name, on, ...[mutants, killed, harmless, unnoticed].map(String)];
  });
  const widths = head.map((title, at) =>
    Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)),
  );
  const padded = (row: readonly string[]) =>
    line(
      row.map((cell, at) =>
        at < 2 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0),
      ),
    );
  const rule = widths.map((width, at) =>
    at < 2 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`,
  );
  return [padded(head), line(rule), ...rows.map(padded)].join("\n");
}

/** Puts the table of the runs into the page. */
export function writeTable(runs: Runs): void {
  const page = readFileSync(PAGE, "utf8");
  const [before, rest] = page.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined)
    throw new TypeError(`${PAGE} has no place for the last runs: ${BEGIN} and ${END}`);
  writeFileSync(PAGE, `${before}${BEGIN}\n\n${tableOf(runs)}\n\n${END}${after}`);
}
