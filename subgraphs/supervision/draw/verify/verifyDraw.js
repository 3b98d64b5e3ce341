#!/usr/bin/env node
// Draws again from a published record, and says whether it comes out the same. This folder needs Node 20 and nothing
// else: it is written from docs/draw-algorithm.md, apart from the program that drew, and shares no line with it.
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { findings } from "./findings.js";

const HELP = `Usage: node verifyDraw.js [--commitment <digest>] <record.json>

Draws again from the published record of a spot check (双随机) and compares. Needs no database and no network.

  --commitment <digest>  the commitment as it was published before the draw; without it the record can only be
                         shown to agree with itself
  --help                 this text

Exit code 0 where everything agrees, 1 where anything differs, 2 where nothing could be verified.
`;

const MOST_SHOWN = 20;

process.exitCode = verify(process.argv.slice(2));

function verify(words) {
  const asked = readArguments(words);
  if (asked.help === true) {
    process.stdout.write(HELP);
    return 0;
  }
  if (asked.problem !== undefined) return unverified(asked.problem);
  let text;
  try {
    text = readFileSync(asked.file, "utf8");
  } catch (error) {
    return unverified(
      `${asked.file} cannot be read (${error.code}); name the file of a published record`,
    );
  }
  return report(asked, findings(text, asked.commitment));
}

function readArguments(words) {
  try {
    const options = { commitment: { type: "string" }, help: { type: "boolean", short: "h" } };
    const { values, positionals } = parseArgs({ args: words, options, allowPositionals: true });
    const [file, ...more] = positionals;
    if (values.help) return { help: true };
    if (file === undefined || more.length > 0)
      return { problem: `one record is verified at a time, and ${positionals.length} were named` };
    if (values.commitment !== undefined && !/^[0-9a-f]{64}$/.test(values.commitment))
      return { problem: "a commitment is 64 small hexadecimal digits" };
    return { file, commitment: values.commitment };
  } catch (error) {
    return { problem: error.message };
  }
}

function report({ file, commitment }, found) {
  if (found.length === 0) {
    const against =
      commitment === undefined
        ? "itself; name the commitment published before the draw with --commitment to know that the terms are the same"
        : "the commitment published before the draw";
    process.stdout.write(`OK: ${file} was drawn as it says, and agrees with ${against}.\n`);
    return 0;
  }
  const lines = found.slice(0, MOST_SHOWN).map((finding) => `${finding}\n`);
  const rest = found.length > MOST_SHOWN ? `and ${found.length - MOST_SHOWN} more\n` : "";
  process.stdout.write(`${lines.join("")}${rest}NOT OK: ${found.length} findings in ${file}.\n`);
  return 1;
}

function unverified(problem) {
  process.stderr.write(`draw:verify: ${problem}. See --help.\n`);
  return 2;
}
