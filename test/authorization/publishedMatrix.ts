import { readFileSync } from "node:fs";
import { shanghaiToday } from "../../kit/shanghaiToday.ts";
import type { Standing } from "../../policy/standing.ts";

/** What the published matrix says of one kind of data. */
export interface PublishedKind {
  readonly isShared: boolean;
  readonly mask: string;
  readonly purposes: readonly string[];
  readonly needs: readonly string[];
}

/** Which column of the matrix holds for a reader, by how it stands to a record. */
export type PublishedReader = Readonly<Record<Standing, string>> & {
  /** Columns that hold instead when it declares one of these purposes. */
  readonly role?: Readonly<Record<Standing, string>> & { readonly purposes: readonly string[] };
  /** The kinds of data that its contract names, of a partner. */
  readonly contract?: ReadonlySet<string>;
};

const text = readFileSync("docs/policy-matrix.md", "utf8");

/** Rows of the table below a heading, without its head. */
function rowsOf(heading: string): string[][] {
  const [, section = ""] = text.split(`\n## ${heading}\n`);
  const [table = ""] = section.split("\n## ");
  const lines = table.split("\n").filter((line) => line.startsWith("|"));
  return lines.map((line) =>
    line
      .slice(1, -1)
      .split("|")
      .map((cell) => cell.trim()),
  );
}

const [head = [], , ...effects] = rowsOf("Effects");

const amendments = rowsOf("Amendments").slice(2);

/** The letter of a kind of data in a column today. */
export function letterOf(kind: string, column: string): string {
  const [changed] = amendments
    .filter(([of, what, , from = ""]) => of === column && what === kind && from <= shanghaiToday())
    .toSorted(([, , , left = ""], [, , , right = ""]) => (left < right ? 1 : -1));
  const row = effects.find(([name]) => name === kind);
  const letter = changed?.[2] ?? row?.[head.indexOf(column)];
  if (letter === undefined) throw new TypeError(`no letter for ${kind} in ${column}`);
  return letter;
}

/** Every kind of data, by name. */
export const kinds: ReadonlyMap<string, PublishedKind> = new Map(
  rowsOf("Kinds of data")
    .slice(2)
    .map(([name = "", , attributes = "", , mask = "", asks = ""]) => {
      const [purposes = "", needs = ""] = asks.split("; ");
      return [
        name,
        {
          isShared: attributes.startsWith("普遍共享"),
          mask,
          purposes: purposes.split(" "),
          needs: needs === "" ? [] : needs.split(" + "),
        },
      ];
    }),
);

/** The contract of the partner that stands for all of them here. */
const contract = new Set(
  rowsOf("Partners")
    .filter(([code]) => code === "`PARTNER-LAW`")
    .flatMap(([, , , names = ""]) => names.split(", ")),
);

/** Every reader that is named in the matrix; those that stand for many are not. */
export const readers: ReadonlyMap<string, PublishedReader> = new Map(
  rowsOf("Readers")
    .slice(2)
    .map(([code = "", , source = "", inScope = "", elsewhere = "", role = ""]) => [
      code.replaceAll("`", ""),
      {
        source,
        inScope,
        elsewhere,
        ...(role === "" ? {} : { role: roleOf(role) }),
        ...(code.includes("PARTNER") ? { contract } : {}),
      },
    ]),
);

function roleOf(cell: string): NonNullable<PublishedReader["role"]> {
  const [purposes = "", columns = ""] = cell.split(": ");
  const [source = "", inScope = "", elsewhere = ""] = columns.split(", ");
  return { purposes: purposes.split(" "), source, inScope, elsewhere };
}

/** The columns that hold for a reader who declares a purpose. */
export function columnsFor(
  { role, ...columns }: PublishedReader,
  purpose: string | undefined,
): Readonly<Record<Standing, string>> {
  return role !== undefined && role.purposes.includes(purpose ?? "") ? role : columns;
}

/** The purposes that a reader may declare: those of its column, and those of its role. */
export function declarable({ inScope, role }: PublishedReader): readonly string[] {
  return [...(purposesOf.get(inScope) ?? []), ...(role?.purposes ?? [])];
}

/** The purposes of a column. */
export const purposesOf: ReadonlyMap<string, readonly string[]> = new Map(
  rowsOf("Columns")
    .slice(2)
    .map(([column = "", , purposes = ""]) => [column, purposes.match(/P\d\d/gu) ?? []]),
);
