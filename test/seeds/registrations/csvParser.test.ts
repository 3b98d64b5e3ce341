import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { createCsvParser, type FileRow } from "../../../seeds/registrations/csvParser.ts";

function parse(...pieces: string[]): FileRow[] {
  const { push } = createCsvParser();
  return [...pieces.flatMap((piece) => [...push(piece)]), ...push("", true)];
}

const cells = (...pieces: string[]) => parse(...pieces).map((row) => row.cells);

const cellText = fc.string({ unit: fc.constantFrom("甲", "a", " ", ",", '"', "\n", "\r\n") });
const table = fc.array(fc.array(cellText, { minLength: 2, maxLength: 4 }), { maxLength: 6 });

describe("the rows of a CSV text", () => {
  it("may end in LF and in CRLF, and the last one in neither", () => {
    expect(cells('a,b\r\n"c","d"\r\ne,f\n"g",h')).toEqual([
      ["a", "b"],
      ["c", "d"],
      ["e", "f"],
      ["g", "h"],
    ]);
  });

  it("keep a quote inside a cell that is not quoted", () => {
    expect(cells('3" pipe,b"c"\n')).toEqual([['3" pipe', 'b"c"']]);
  });

  it("are whole, wherever the text is cut into pieces", () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom("\n", "\r\n"),
        fc.array(fc.nat(), { maxLength: 5 }),
        (rows, lineEnd, cuts) => {
          const text = rows.map((row) => row.map(quoted).join(",") + lineEnd).join("");
          expect(cells(...cutAt(text, cuts))).toEqual(rows);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it("say on which lines they stand, wherever the text is cut into pieces", () => {
    const text = '\na,"b\n\r\n"\r\n\r\n"c",d\n';
    for (let cut = 0; cut <= text.length; cut += 1)
      expect(parse(text.slice(0, cut), text.slice(cut))).toEqual([
        { line: 2, lastLine: 4, cells: ["a", "b\n\r\n"] },
        { line: 6, lastLine: 6, cells: ["c", "d"] },
      ]);
  });

  it.each([
    ['a,b\n"c"d,e\nf,g\n', "line 2: the quotes of the row that begins here do not match"],
    ['a,b\nc,"d\n', "line 2: the quotes of the row that begins here are never closed"],
  ])("are refused where the quotes of %j are wrong, wherever it is cut", (text, message) => {
    for (let cut = 0; cut <= text.length; cut += 1)
      expect(() => parse(text.slice(0, cut), text.slice(cut))).toThrow(message);
  });
});

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}

function cutAt(text: string, cuts: readonly number[]): string[] {
  const places = cuts.map((cut) => cut % (text.length + 1)).toSorted((left, right) => left - right);
  return [...places, text.length].map((end, at) => text.slice(places[at - 1] ?? 0, end));
}
