/**
 * Numbers of official documents: those of administrative bodies, with the year in six-cornered
 * brackets (GB/T 9704-2012), and case numbers of courts, with the year in round ones.
 */

export type DocumentNumber =
  | {
      readonly kind: "administrative";
      /** Issuer and kind of document, such as 浦市监案处字. */
      readonly mark: string;
      readonly year: number;
      readonly serial: string;
      readonly canonical: string;
    }
  | {
      readonly kind: "court";
      /** Code of the court, such as 沪0115. */
      readonly court: string;
      /** Kind of case, such as 执. */
      readonly caseType: string;
      readonly year: number;
      readonly serial: string;
      readonly canonical: string;
    }
  | {
      /** The form used before the courts' numbering of 2016: `(2009)浦执字第7352号`. */
      readonly kind: "formerCourt";
      readonly mark: string;
      readonly year: number;
      readonly serial: string;
      readonly canonical: string;
    };

const BRACKETED_YEAR = /[〔[(【]([12]\d{3})[〕\])】]/u;
const ADMINISTRATIVE = /^([^〔〕]+)〔(\d{4})〕第?([\dA-Za-z-]+)号$/u;
const FORMER_COURT = /^\((\d{4})\)(.+字)第(\d+)号$/u;
const COURT = /^\((\d{4})\)(最高法|\p{Script=Han}\d{0,4})(\p{Script=Han}+)(\d+)号(?:之.{1,3})?$/u;

/**
 * One spelling of a document number: half-width characters, no white space, and one kind of
 * brackets round the year whatever was typed (`〔〕`, `[]`, `()`, `（）`, `【】`) — 〔〕 after an
 * issuer's mark, () at the start of a court's case number. Nothing else is changed: `第` and the
 * serial's leading zeros belong to the number.
 */
export function normalizeDocumentNumber(raw: string): string {
  const text = raw.normalize("NFKC").replace(/\s+/gu, "");
  return text.replace(BRACKETED_YEAR, (_whole, year: string, position: number) =>
    position === 0 ? `(${year})` : `〔${year}〕`,
  );
}

/** The parts of a document number in any of its spellings; undefined when it has no such form. */
export function parseDocumentNumber(raw: string): DocumentNumber | undefined {
  const canonical = normalizeDocumentNumber(raw);
  const administrative = ADMINISTRATIVE.exec(canonical);
  if (administrative !== null) {
    const [, mark = "", year = "", serial = ""] = administrative;
    return { kind: "administrative", mark, year: Number(year), serial, canonical };
  }
  const former = FORMER_COURT.exec(canonical);
  if (former !== null) {
    const [, year = "", mark = "", serial = ""] = former;
    return { kind: "formerCourt", mark, year: Number(year), serial, canonical };
  }
  const court = COURT.exec(canonical);
  if (court === null) return undefined;
  const [, year = "", code = "", caseType = "", serial = ""] = court;
  return { kind: "court", court: code, caseType, year: Number(year), serial, canonical };
}
