import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command, InvalidArgumentError } from "commander";
import { type Imported, importPermits } from "./imports/importPermits.ts";
import { type ImportServer, openImportServer } from "./imports/importServer.ts";

/**
 * The largest file may need so many times the memory of the smallest: what is beyond grows with the file. A heap takes
 * some 200,000 rows to find its size.
 */
const MAX_MEMORY_RATIO = 1.25;

interface Options {
  readonly rows: readonly number[];
  readonly databaseUrl?: string;
}

new Command("bench:import")
  .description(
    "Imports files of permits of several lengths, every thousandth row malformed: rows a second, processor time of the import and of the database for each row, and the most memory that the import held.",
  )
  .option("--rows <list>", "rows of each file, with commas", rowsOf, [200_000, 1_000_000])
  .option(
    "--database-url <url>",
    "MySQL or MariaDB on this machine instead of SQLite: mysql://user:password@host:port; databases of its own are created and dropped",
  )
  .action(run)
  .parse();

async function run({ rows, databaseUrl }: Options): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), "bench-import-"));
  const server = databaseUrl === undefined ? undefined : await openImportServer(databaseUrl);
  try {
    tell(["rows", "rows/s", "import µs/row", "server µs/row", "peak MiB"]);
    const imported: Imported[] = [];
    for (const count of rows) {
      const one = await importPermits(join(scratch, String(count)), count, server);
      imported.push(one);
      tell(cellsOf(one, server));
    }
    judge(imported);
  } finally {
    await server?.close();
    rmSync(scratch, { recursive: true, force: true });
  }
}

function cellsOf({ rows, seconds, processor, peak }: Imported, server?: ImportServer): string[] {
  const perRow = (milliseconds: number): string => ((milliseconds * 1_000) / rows).toFixed(0);
  return [
    String(rows),
    (rows / seconds).toFixed(0),
    perRow(processor.client),
    server?.pid === undefined ? "–" : perRow(processor.server),
    peak.toFixed(0),
  ];
}

function judge(imported: readonly Imported[]): void {
  const [least, most] = [imported[0], imported.at(-1)];
  if (least === undefined || most === undefined || least === most) return;
  const ratio = most.peak / least.peak;
  const isFlat = ratio <= MAX_MEMORY_RATIO;
  process.stdout.write(
    `memory for ${most.rows} rows is ${ratio.toFixed(2)} times that for ${least.rows}: ${isFlat ? "it does not grow with the file" : `above ${MAX_MEMORY_RATIO}`}\n`,
  );
  if (!isFlat) process.exitCode = 1;
}

function tell(cells: readonly string[]): void {
  process.stdout.write(`${cells.map((cell) => cell.padStart(15)).join("")}\n`);
}

function rowsOf(text: string): number[] {
  const rows = text.split(",").map(Number);
  if (rows.every((count) => Number.isSafeInteger(count) && count >= 1_000))
    return rows.toSorted((left, right) => left - right);
  throw new InvalidArgumentError("Give whole numbers from 1000, such as 200000,1000000.");
}
