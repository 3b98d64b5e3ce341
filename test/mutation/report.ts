import type { Change } from "./harmless.ts";
import type { Mutant, Outcome } from "./mutants.ts";

const OUTCOMES: readonly Outcome[] = ["killed", "unable", "timedOut", "survived"];

/** How many mutants of each file met which end, as a table. */
export function figuresOf(mutants: readonly Mutant[]): string {
  const files = [...new Set(mutants.map(({ file }) => file))].toSorted();
  const rows = [
    ["file", "mutants", ...OUTCOMES],
    ["---", "--:", ...OUTCOMES.map(() => "--:")],
    ...files.map((file) => [file, ...counts(mutants.filter((one) => one.file === file))]),
    ["all", ...counts(mutants)],
  ];
  return rows.map((row) => `| ${row.join(" | ")} |`).join("\n");
}

function counts(mutants: readonly Mutant[]): number[] {
  const withOutcome = (outcome: Outcome) => mutants.filter((one) => one.outcome === outcome).length;
  return [mutants.length, ...OUTCOMES.map(withOutcome)];
}

/** Changes as they are written on the list, file by file. */
export function diffsOf(changes: readonly Change[]): string {
  const files = [...new Set(changes.map(({ file }) => file))].toSorted();
  return files
    .map((file) => {
      const pairs = changes
        .filter((one) => one.file === file)
        .map(({ before, after }) => `- ${before}\n+ ${after}`);
      return `\n## \`${file}\`\n\n\`\`\`diff\n${pairs.join("\n")}\n\`\`\``;
    })
    .join("\n");
}
