import { execFile } from "node:child_process";
import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "@jest/globals";
import fc from "fast-check";
import { canonicalJson, type Json } from "../../../../subgraphs/supervision/draw/canonicalJson.ts";
import { contributionCommitment } from "../../../../subgraphs/supervision/draw/commitment.ts";
import { draw } from "../../../../subgraphs/supervision/draw/draw.ts";
import { drawRecord } from "../../../../subgraphs/supervision/draw/drawRecord.ts";
import { isReproduced } from "../../../../subgraphs/supervision/draw/isReproduced.ts";
import { findings } from "../../../../subgraphs/supervision/draw/verify/findings.js";
import { temporaryFolder } from "../../../support/temporaryFolder.ts";
import { jointTask, recordOf, revelation, seedNumbered, task, weighing } from "./jointTask.ts";

const COMMITMENT = "50bf6b4ee41cd5187f7bf7a6a29a625ed83ae40ac9e9d30a88d01f5f2172d67d";
const record = recordOf();
const ascending = (keys: string[]) => [...new Set(keys)].toSorted();
const rewritten = (value: unknown): string => `${canonicalJson(value as Json)}\n`;

it("the record is canonical JSON, and carries the commitment that was published before", () => {
  expect(record).toBe(rewritten(JSON.parse(record)));
  expect(JSON.parse(record)).toMatchObject({
    commitment: COMMITMENT,
    algorithm: "supervision-draw/1",
  });
});

it("drawing again by the record gives the record, in both programs", () => {
  expect(isReproduced(record, COMMITMENT)).toBe(true);
  expect(findings(record, COMMITMENT)).toEqual([]);
});

it("both programs draw alike, by whatever weights, exclusions, avoidances and seed", () => {
  const fair = fc.record({
    weights: fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 3, maxLength: 40 }),
    ratio: fc.integer({ min: 1, max: 10_000 }),
    excluded: fc.array(fc.constantFrom("K01", "K02"), { maxLength: 2 }),
    avoided: fc.array(fc.constantFrom("K01", "K02", "K03"), { maxLength: 3 }),
    secret: fc.nat(),
  });
  fc.assert(
    fc.property(fair, ({ weights, ratio, excluded, avoided, secret }) => {
      const terms = jointTask({
        task: { ...task, ratio },
        objects: weighing(...weights),
        exclusions: ascending(excluded).map((object) => ({ object, reason: "CLOSED" })),
        avoidances: ascending(avoided).map((object) => ({ inspector: "SH-AIC-01", object })),
      });
      const revealed = [seedNumbered(secret), ...revelation.slice(1)];
      expect(findings(drawRecord(terms, revealed, draw(terms, revealed)))).toEqual([]);
    }),
    { seed: 20261102, numRuns: 80 },
  );
});

/** A place in a JSON value: the names and numbers that lead to it. */
type Place = readonly (string | number)[];

function placesIn(value: unknown, here: Place = []): Place[] {
  if (typeof value !== "object" || value === null) return [here];
  return [
    ...(here.length > 0 ? [here] : []),
    ...Object.entries(value).flatMap(([name, member]) =>
      placesIn(member, [...here, Array.isArray(value) ? Number(name) : name]),
    ),
  ];
}

/** The record with what stands at a place put through a change; `undefined` takes it out. */
function changed(place: Place, change: (before: unknown) => unknown): string {
  const copy = JSON.parse(record) as Record<string, unknown>;
  const name = place.at(-1) ?? "";
  const parent = place
    .slice(0, -1)
    .reduce((value, step) => value[step] as Record<string, unknown>, copy);
  const after = change(parent[name]);
  if (after !== undefined) parent[name] = after;
  else if (Array.isArray(parent)) parent.splice(Number(name), 1);
  else delete parent[name];
  return rewritten(copy);
}

const places = placesIn(JSON.parse(record));

it.each<[string, (before: unknown) => unknown]>([
  ["left out", () => undefined],
  ["another number", (before) => (typeof before === "number" ? before + 1 : 7)],
  ["another digit", (before) => (typeof before === "string" ? nextDigit(before) : "0")],
  ["empty", (before) => (Array.isArray(before) && before.length > 0 ? [] : {})],
  [
    "reversed",
    (before) => (Array.isArray(before) && before.length > 1 ? before.toReversed() : null),
  ],
  [
    "there twice",
    (before) => (Array.isArray(before) && before.length > 0 ? [...before, before.at(-1)] : null),
  ],
])("whatever in the record is %s, it is found", (_, change) => {
  const unnoticed = places.filter((place) => {
    const text = changed(place, change);
    return text !== record && findings(text, COMMITMENT).length === 0;
  });
  expect(places).toHaveLength(191);
  expect(unnoticed).toEqual([]);
});

it("whatever single character of the file is another, it is found", () => {
  fc.assert(
    fc.property(
      fc.nat(record.length - 1),
      fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)),
      (at, other) => {
        fc.pre(record[at] !== other);
        const text = `${record.slice(0, at)}${other}${record.slice(at + 1)}`;
        expect(findings(text, COMMITMENT)).not.toEqual([]);
      },
    ),
    { seed: 20261102, numRuns: 600 },
  );
});

it("a finding says where, what the record says and what the terms give", () => {
  const text = changed(["drawn", 1, "inspectors", 0], () => "SH-AIC-04");
  expect(findings(text)).toEqual([
    "drawn[1].inspectors: the record says SH-AIC-04 SH-AIC-02 SH-FDA-02 SH-TAX-02, the terms give SH-AIC-01 SH-AIC-02 SH-FDA-02 SH-TAX-02",
  ]);
});

it("a record of other terms that agrees with itself is found by the commitment published before", () => {
  const terms = jointTask({ absences: [] });
  const other = drawRecord(terms, revelation, draw(terms, revelation));
  expect(findings(other)).toEqual([]);
  expect(findings(other, COMMITMENT)).toEqual([
    expect.stringMatching(
      /^the terms are not those committed to before the draw: the commitment was 50bf6b4e/u,
    ),
  ]);
});

it("a record whose seed one party alone could choose is found, though everything in it agrees", () => {
  const secret = seedNumbered(1);
  const one = {
    kind: "SECRET" as const,
    party: "SH-AIC",
    commitment: contributionCommitment(task.number, "SH-AIC", secret),
  };
  const text = drawRecord(jointTask({ contributions: [one] }), [secret], {
    seed: "0".repeat(64),
    drawn: [],
  });
  expect(findings(text)).toContain("contributions: one party alone could have chosen the seed");
});

it("a name that is there twice, and another way of writing the same, is found", () => {
  const twice = record.replace('{"absences"', '{"seed":"other","absences"');
  const spaced = record.replace(":", ": ");
  for (const text of [twice, spaced, record.trimEnd()])
    expect(findings(text)).toEqual([
      expect.stringMatching(/^the record is not in canonical form/u),
    ]);
});

function nextDigit(text: string): string {
  const last = text.at(-1) ?? "";
  return `${text.slice(0, -1)}${last === "9" ? "8" : /\d/u.test(last) ? Number(last) + 1 : "0"}`;
}

it("the verifier runs by itself, away from the project, and exits with what it found", async () => {
  const folder = temporaryFolder("draw-");
  cpSync("subgraphs/supervision/draw/verify", join(folder, "verify"), { recursive: true });
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  writeFileSync(join(folder, "record.json"), record);
  const tampered = changed(["drawn", 0, "object"], () => "K14");
  writeFileSync(join(folder, "tampered.json"), tampered);
  // All at once: each is a process of its own, and most of what it costs is its start.
  const ran = await Promise.all(
    [
      ["record.json", "--commitment", COMMITMENT],
      ["tampered.json"],
      [],
      ["nowhere.json"],
      ["record.json", "--commitment", "50bf"],
      ["--quick", "record.json"],
      ["--help"],
    ].map((words) => verifierIn(folder, words)),
  );
  expect(ran).toEqual([
    {
      status: 0,
      stdout:
        "OK: record.json was drawn as it says, and agrees with the commitment published before the draw.\n",
      stderr: "",
    },
    {
      status: 1,
      stdout:
        "drawn[0].object: the record says K14, the terms give K05\nNOT OK: 1 findings in tampered.json.\n",
      stderr: "",
    },
    { status: 2, stdout: "", stderr: expect.stringContaining("0 were named") },
    {
      status: 2,
      stdout: "",
      stderr:
        "draw:verify: nowhere.json cannot be read (ENOENT); name the file of a published record. See --help.\n",
    },
    {
      status: 2,
      stdout: "",
      stderr: "draw:verify: a commitment is 64 small hexadecimal digits. See --help.\n",
    },
    { status: 2, stdout: "", stderr: expect.any(String) },
    { status: 0, stdout: expect.stringMatching(/^Usage: node verifyDraw\.js/u), stderr: "" },
  ]);
});

/** How the verifier of a folder exits, and what it says. */
function verifierIn(folder: string, words: readonly string[]) {
  return new Promise((resolve) => {
    const verifier = join(folder, "verify/verifyDraw.js");
    execFile(process.execPath, [verifier, ...words], { cwd: folder }, (error, stdout, stderr) => {
      resolve({ status: error === null ? 0 : error.code, stdout, stderr });
    });
  });
}
