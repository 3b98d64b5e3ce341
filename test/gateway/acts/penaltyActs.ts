import { shanghaiToday } from "../../../kit/shanghaiToday.ts";
import { addDays, addMonths, type LocalDate } from "../../../standards/localDate.ts";
import { dayOf } from "../../../standards/timeLimits/span.ts";

export const INGEST = /* GraphQL */ `
  mutation Ingest($rows: [PenaltyRowInput!]!) {
    ingestPenalties(input: { sourceSystem: "AIC-CASES", edition: EDITION_2019, rows: $rows }) {
      rows {
        status
        penalty {
          id
          publishedUntil
          publicityTerm {
            code
          }
          provenance {
            version
          }
        }
        errors {
          field
          code
        }
      }
    }
  }
`;
export const STOP = /* GraphQL */ `
  mutation Stop($input: StopPenaltyPublicityInput!) {
    stopPenaltyPublicity(input: $input) {
      publishedUntil
      publicityTerm {
        code
      }
    }
  }
`;
export const NUMBERED = `query ($number: String!) { penaltiesByDocumentNumber(documentNumber: $number) { fine legalEntity { uscc } } }`;

export const RESTRICTIONS = `query ($uscc: String!) { legalEntity(uscc: $uscc) { restrictions(first: 100, activeOnly: false) { nodes { documentNumber measure { code } } } } }`;

export const OWN_FILE = { "x-purpose": "P15" };
export const CASE = { "x-purpose": "P05", "x-basis": "AIC-CASE-1" };
export const REPAIR = { "x-purpose": "P13", "x-basis": "REPAIR-1" };
export const AIC = "上海市工商行政管理局";

export const today = dayOf(shanghaiToday());
export const ago = (months: number): string => addMonths(today, -months);

/** The first day of decisions whose months of publication are not over today; the day before, they are. */
export function firstPublished(months: number): LocalDate {
  let day = addMonths(today, -months);
  while (addMonths(day, months) < today) day = addDays(day, 1);
  return day;
}

export interface Answered {
  readonly status: string;
  readonly penalty: {
    readonly id: string;
    readonly publishedUntil: string | null;
    readonly publicityTerm: { readonly code: string };
    readonly provenance: { readonly version: number };
  };
}

/** The measures of an answer that rest on a decision, by its number. */
export function measuresBy(data: unknown, number: string): string[] {
  const { legalEntity } = data as {
    legalEntity: {
      restrictions: { nodes: { documentNumber: string; measure: { code: string } }[] };
    };
  };
  return legalEntity.restrictions.nodes
    .filter(({ documentNumber }) => documentNumber === number)
    .map(({ measure }) => measure.code)
    .toSorted();
}
