import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { areas } from "./areas.ts";
import { readHarmless } from "./harmless.ts";
import { readRuns } from "./runs.ts";
import { tableOf } from "./table.ts";
import { folders, unchanged } from "./unchanged.ts";

const changed = areas.flatMap(({ mutate }) => mutate);
const page = readFileSync("docs/mutation.md", "utf8");

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesOf(path);
    return path.endsWith(".ts") ? [path] : [];
  });
const isExplained = (file: string) =>
  Object.keys(unchanged).some(
    (path) => file === path || (path.endsWith("/") && file.startsWith(path)),
  );

describe("the code that decides who gets what", () => {
  it("is changed in some area, file by file, or it is said why not", () => {
    const files = folders.flatMap(filesOf);
    expect(files.filter((file) => !changed.includes(file) && !isExplained(file))).toEqual([]);
    expect(files.length).toBeGreaterThan(100);
  });

  it("is not said to stay as it is where it is changed, or where there is none", () => {
    const paths = Object.keys(unchanged);
    expect(paths.filter((path) => changed.includes(path) || !existsSync(path))).toEqual([]);
  });

  it("is changed in one area alone, by files and tests that are there", () => {
    expect(new Set(changed).size).toBe(changed.length);
    expect(changed.filter((file) => !existsSync(file))).toEqual([]);
    expect(new Set(areas.map(({ name }) => name)).size).toBe(areas.length);
    const tests = areas.flatMap(({ tests: noticing }) => noticing);
    expect(tests.filter((file) => !existsSync(file))).toEqual([]);
  });

  it("was run area by area, and no mutant was left that no test noticed", () => {
    const runs = readRuns();
    const open = areas.filter(({ name }) => runs[name]?.unnoticed !== 0).map(({ name }) => name);
    expect(open).toEqual([]);
    expect(Object.keys(runs).toSorted()).toEqual(areas.map(({ name }) => name).toSorted());
  });

  it("has its runs in the page, and only files that are changed on the list", () => {
    expect(page).toContain(tableOf(readRuns()));
    const listed = new Set(readHarmless(page).map(({ file }) => file));
    expect([...listed].filter((file) => !changed.includes(file))).toEqual([]);
  });
});
