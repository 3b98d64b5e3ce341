import type { MaskCode } from "../../policy/categories/category.ts";
import type { Reach, Requirement } from "../../policy/fieldVerdict.ts";
import type { Standing } from "../../policy/standing.ts";
import type { Use } from "../../policy/use.ts";
import {
  columnsFor,
  kinds,
  letterOf,
  type PublishedReader,
  purposesOf,
} from "./publishedMatrix.ts";

/** The value, the value behind masks, or nothing: what the published matrix promises. */
export type Promised = "value" | "nothing" | readonly MaskCode[];

/** Columns of the matrix by standing, and what narrows them. */
type Columns = Readonly<Record<Standing, string>> & Pick<PublishedReader, "contract">;

/** Kinds of data of which every value is an aggregate itself. */
const AGGREGATES: ReadonlySet<string> = new Set([
  "statistics.cell",
  "spotCheck.drawCount",
  "defaulter.personCount",
]);

/** What of a field the published matrix gives a reader, read from it letter by letter. */
export function promised(
  reader: PublishedReader,
  standing: Standing,
  requirement: Requirement,
  typeName: string,
  use: Use,
  reach: Reach,
): Promised {
  const columns = columnsFor(reader, use.purpose);
  const alternatives = requirement.map((codes) => {
    const masks = codes.map((code) => ofKind(code, columns, standing, typeName, use, reach));
    if (masks.includes("nothing")) return "nothing";
    const needed = masks.filter((mask): mask is MaskCode => mask !== "value");
    return needed.length === 0 ? "value" : needed;
  });
  return (
    alternatives.find((one) => one === "value") ??
    alternatives.find((one) => one !== "nothing") ??
    "nothing"
  );
}

function ofKind(
  code: string,
  reader: Columns,
  standing: Standing,
  typeName: string,
  use: Use,
  reach: Reach,
): "value" | "nothing" | MaskCode {
  const kind = kinds.get(code);
  if (kind === undefined) throw new TypeError(`the matrix has no ${code}`);
  const letter = letterOf(code, reader[standing]);
  const maySay = purposesOf.get(reader.inScope) ?? [];
  if (reader.contract?.has(code) === false) return "nothing";
  if (!kind.isShared && use.purpose === undefined) return "nothing";
  if (letter === "C") {
    const fits = kind.purposes.includes(use.purpose ?? "") && maySay.includes(use.purpose ?? "");
    const proved = kind.needs.every(
      (need) =>
        (need === "basis" && use.basis !== undefined) ||
        (need === "secondFactor" && use.secondFactor === true) ||
        (need === "consent" && use.consent !== undefined),
    );
    return fits && proved ? "value" : "nothing";
  }
  if (letter === "O") return isOwn(reader, standing) ? "value" : "nothing";
  if (letter === "A" && AGGREGATES.has(code)) return "value";
  if (letter === "F" || letter === "Y" || (letter === "S" && reach === "single")) return "value";
  if (letter !== "M" && letter !== "S") return "nothing";
  const fitsText = ["M1", "M2", "M3", "M4"].includes(kind.mask) && typeName === "String";
  const fitsBand = kind.mask === "M5" && typeName === "AmountBand";
  return kind.mask === "M6" || fitsText || fitsBand ? (kind.mask as MaskCode) : "nothing";
}

/** What a reader made is its own, and what an enterprise reads of itself. */
function isOwn(reader: PublishedReader, standing: Standing): boolean {
  return standing === "source" || (standing === "inScope" && reader.inScope === "SELF");
}
