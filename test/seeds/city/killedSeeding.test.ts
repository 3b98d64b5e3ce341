import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import {
  closeCityDatabases,
  type CityDatabases,
  namedDatabases,
  openConfiguredDatabases,
} from "../../../seeds/write/cityDatabases.ts";
import { isSeeded } from "../../../seeds/write/isSeeded.ts";
import { readProgress } from "../../../seeds/write/seedProgress.ts";
import { emptyInstallation, type Installation } from "../../support/installation.ts";
import { CITY, rowCounts, rowsOf } from "./cityRowsOf.ts";
import { contentsOf } from "./contents.ts";
import { runSeeding, startSeeding } from "./seedProcess.ts";

jest.setTimeout(180_000);

/** Enough for several transactions. */
const MANY = 5_000;

/** A slow machine says besides, every ten seconds, how far it is. */
const IN_PLACE = new RegExp(
  String.raw`^(?:\d+ of ${MANY} entities\n)*City 2016: ${MANY} entities are in place\.\n$`,
  "u",
);

/** Waits until the register has its first entities, and kills what seeds it. */
async function killAtFirstEntities(
  seeding: ChildProcess,
  { legalEntities }: CityDatabases,
): Promise<string | null> {
  const exited = once(seeding, "exit");
  for (;;) {
    const progress = await readProgress(legalEntities);
    if (progress !== undefined && progress.entities > 0) {
      seeding.kill("SIGKILL");
      const [, signal] = (await exited) as [number | null, string | null];
      return signal;
    }
    if (seeding.exitCode !== null) throw new Error("seeding ended before it was killed");
    await wait(5);
  }
}

describe("seeding killed with SIGKILL", () => {
  let installation: Installation;
  let databases: CityDatabases;
  beforeEach(async () => {
    installation = emptyInstallation();
    databases = await openConfiguredDatabases(installation.env);
  });
  afterEach(async () => {
    await closeCityDatabases(databases);
    await installation.remove();
  });

  it("goes on, loses nothing and doubles nothing", async () => {
    const { env } = installation;
    const args = ["--entities", String(MANY)];
    const seeding = startSeeding(args, env);
    expect(await killAtFirstEntities(seeding, databases)).toBe("SIGKILL");
    expect(await isSeeded(databases)).toBe(false);
    expect(await runSeeding(args, env)).toEqual({
      exitCode: 0,
      stdout: "",
      stderr: expect.stringMatching(IN_PLACE),
    });
    expect(await isSeeded(databases)).toBe(true);
    const progress = namedDatabases(databases).map(({ database }) => readProgress(database));
    expect(new Set((await Promise.all(progress)).map((one) => one?.entities))).toEqual(
      new Set([MANY]),
    );
    const expected = rowCounts(rowsOf(CITY, 0, MANY));
    const contents = await contentsOf(databases);
    expect(
      Object.fromEntries(Object.keys(expected).map((table) => [table, contents[table]?.length])),
    ).toEqual(expected);
  });
});
