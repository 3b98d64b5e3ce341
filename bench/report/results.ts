import { readFileSync, writeFileSync } from "node:fs";
import { cpus, release, totalmem } from "node:os";
import type { Results } from "../measure/rounds.ts";
import type { Question } from "../scenarios/question.ts";
import { isPeer, systemTitles } from "../systems/system.ts";
import type { Figure } from "./figures.ts";
import { asListed, cellsOf } from "./table.ts";

const GIBIBYTE = 1_024 ** 3;

/** Packages whose versions the results depend on. */
const PACKAGES = [
  "@apollo/gateway",
  "@apollo/server",
  "graphql",
  "fastify",
  "better-sqlite3",
  "knex",
];
const PEER_PACKAGES = [
  "@graphql-hive/gateway",
  "@graphql-hive/router-runtime",
  "mercurius",
  "@mercuriusjs/gateway",
];

interface Run {
  readonly figures: readonly Figure[];
  readonly questions: readonly Question[];
  readonly results: Results;
  readonly entities: number;
  readonly requests: number;
  readonly rounds: number;
  readonly warmUp: number;
  readonly connections: number;
}

/** Writes what a run showed, with the machine and the versions that it ran on. */
export function writeResults(file: string, run: Run): void {
  const { figures, questions, results } = run;
  const text = [
    "# Results",
    "",
    "Written by `npm run bench -- --write`; what is measured, and how, is in [README.md](README.md).",
    "",
    ...circumstances(run),
    "",
    ...questions.flatMap((question) => [
      ...block(
        question,
        figures.filter((figure) => figure.question === question.id),
      ),
      "",
    ]),
    "## Peak memory",
    "",
    "MiB of all processes of a system together, each at its own peak.",
    "",
    "| system | MiB |",
    "| --- | --: |",
    ...[...results.peakMemory].map(
      ([system, mebibytes]) => `| ${systemTitles[system]} | ${mebibytes.toFixed(0)} |`,
    ),
    "",
  ].join("\n");
  writeFileSync(file, text);
  process.stdout.write(`${file} is written; npm run format aligns its tables.\n`);
}

function circumstances({
  figures,
  entities,
  requests,
  rounds,
  warmUp,
  connections,
}: Run): string[] {
  const [processor] = cpus();
  const day = new Date().toISOString().slice(0, 10);
  const versions = [
    ...PACKAGES.map((name) => versionOf(name, ".")),
    ...(figures.some(({ system }) => isPeer(system))
      ? PEER_PACKAGES.map((name) => versionOf(name, "bench/peers"))
      : []),
  ];
  return [
    `- ${day}, ${cpus().length} × ${processor?.model ?? "unknown processor"}, ${(totalmem() / GIBIBYTE).toFixed(0)} GiB, Linux ${release()}, Node ${process.versions.node}`,
    `- ${versions.join(" · ")}`,
    `- ${entities} entities; ${rounds} rounds of ${requests} dossiers (fewer of what is more work) after ${warmUp} unmeasured ones, ${connections} requests at once`,
    `- the ratio of a round lies up to ${(100 * Math.max(...figures.map(({ noise }) => noise))).toFixed(0)} % from the median; the column “± %” says how far in each row`,
  ];
}

const BAR_WIDTH = 40;

/** A table, and a chart of it whose bars are logarithmic: the systems lie orders of magnitude apart. */
function block(question: Question, figures: readonly Figure[]): string[] {
  const rows = figures.toSorted(asListed);
  const times = rows.map(({ processor }) => processor);
  const least = Math.min(...times) / 2;
  const scale = Math.log(Math.max(...times) / least);
  return [
    `## ${question.title[0]?.toUpperCase() ?? ""}${question.title.slice(1)}`,
    "",
    "| system | CPU ms | × floor | ± % | req/s | p50 ms | p99 ms |",
    "| --- | --: | --: | --: | --: | --: | --: |",
    ...rows.map((figure) => `| ${[systemTitles[figure.system], ...cellsOf(figure)].join(" | ")} |`),
    "",
    "CPU per request, on a logarithmic scale:",
    "",
    "```",
    ...rows.map(({ system, processor }) => {
      const length = Math.max(1, Math.round((BAR_WIDTH * Math.log(processor / least)) / scale));
      return `${systemTitles[system].padEnd(42)}${"█".repeat(length)} ${processor.toFixed(2)}`;
    }),
    "```",
  ];
}

function versionOf(name: string, folder: string): string {
  try {
    const manifest = readFileSync(`${folder}/node_modules/${name}/package.json`, "utf8");
    return `${name} ${(JSON.parse(manifest) as { version: string }).version}`;
  } catch {
    return `${name} (not installed)`;
  }
}
