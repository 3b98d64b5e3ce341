import { readFileSync } from "node:fs";
import { relative } from "node:path";
import type { Stryker } from "@stryker-mutator/core";

type MutantResult = Awaited<ReturnType<Stryker["runMutationTest"]>>[number];

/** A change of a source file that was tried, as its lines were and as they became. */
export interface Mutant {
  readonly file: string;
  readonly line: number;
  readonly before: string;
  readonly after: string;
  readonly outcome: Outcome;
}

/** What the tests said: noticed it, could not start with it, ran on and on, or were content. */
export type Outcome = "killed" | "unable" | "timedOut" | "survived";

const OUTCOMES: Readonly<Partial<Record<MutantResult["status"], Outcome>>> = {
  Killed: "killed",
  RuntimeError: "unable",
  CompileError: "unable",
  Timeout: "timedOut",
};

/** The mutant of a result, in one line each: whatever moves in the file, its text stays the same. */
export function mutantOf({ fileName, location, replacement, status }: MutantResult): Mutant {
  const file = relative(process.cwd(), fileName);
  const { start, end } = location;
  const lines = readFileSync(fileName, "utf8").split("\n");
  const touched = lines.slice(start.line - 1, end.line);
  const head = touched[0]?.slice(0, start.column - 1) ?? "";
  const tail = touched.at(-1)?.slice(end.column - 1) ?? "";
  return {
    file,
    line: start.line,
    before: oneLine(touched.join("\n")),
    after: oneLine(head + (replacement ?? "") + tail),
    outcome: OUTCOMES[status] ?? "survived",
  };
}

const LONGEST = 160;

function oneLine(text: string): string {
  const line = text.trim().replaceAll(/\s+/gu, " ");
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
