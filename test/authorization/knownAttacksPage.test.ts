import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { testTitles } from "../support/testTitles.ts";

const PAGE = "docs/security/known-attacks.md";

/** Files about nothing but known attacks: each of their tests is on the page. */
const OF_ATTACKS = [
  "test/authorization/foreignSubgraph.test.ts",
  "test/authorization/knownAttacks.test.ts",
  "test/authorization/otherDoors.test.ts",
  "test/kit/authorization/shieldTraps.test.ts",
  "test/schema/knownTraps.test.ts",
];

const page = readFileSync(PAGE, "utf8");

/** The rows of the tables, without their heads. */
const rows = page
  .split("\n")
  .filter((line) => line.startsWith("|") && !/^\| (?:-+|attack) /u.test(line));

const named = Array.from(
  page.matchAll(/\[[^\]]+\]\(\.\.\/\.\.\/(test\/[^)]+)\) `([^`]+)`/gu),
  ([, file = "", title = ""]) => ({ file, title }),
);

describe("the page of known attacks", () => {
  it("names a test for each attack", () => {
    expect(rows.length).toBeGreaterThan(60);
    const without = rows.filter((row) => !/\]\(\.\.\/\.\.\/test\/[^)]+\) `[^`]+`/u.test(row));
    expect(without).toEqual([]);
  });

  it("names tests that there are, by their titles, and that are run", () => {
    const files = [...new Set(named.map(({ file }) => file))];
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
    const run = new Map(
      files.map((file) => [
        file,
        testTitles(file).flatMap(({ title, isRun }) => (isRun ? [title] : [])),
      ]),
    );
    expect(named.filter(({ file, title }) => run.get(file)?.includes(title) !== true)).toEqual([]);
  });

  it("leaves out no test that is about them alone", () => {
    const onPage = new Set(named.map(({ file, title }) => `${file} ${title}`));
    const left = OF_ATTACKS.flatMap((file) =>
      testTitles(file)
        .map(({ title }) => `${file} ${title}`)
        .filter((one) => !onPage.has(one)),
    );
    expect(left).toEqual([]);
  });
});
