import type { Activity } from "../activities.ts";

/** An industry of the city: how frequent it is, how its firms are called and what they do. */
export interface Industry {
  /** Class of GB/T 4754-2017, four digits. */
  readonly code: string;
  /** Section letter. */
  readonly section: string;
  /** Share among enterprises, and among individual businesses. */
  readonly enterprises: number;
  readonly individuals: number;
  /** What a trade name says of the business. */
  readonly words: readonly string[];
  /** The same for an individual business, such as 百货店. */
  readonly shops: readonly string[];
  /** Ordinary phrases of its business scopes. */
  readonly phrases: readonly string[];
  /** Licensed businesses, with how many of its firms carry them on. */
  readonly activities: readonly (readonly [activity: Activity, share: number])[];
}

type Row = readonly [
  code: string,
  section: string,
  enterprises: number,
  individuals: number,
  words: string,
  shops: string,
  phrases: string,
  activities?: Industry["activities"],
];

/** Industries from rows whose lists are written with spaces between. */
export function industries(rows: readonly Row[]): readonly Industry[] {
  return rows.map(
    ([code, section, enterprises, individuals, words, shops, phrases, activities]) => ({
      code,
      section,
      enterprises,
      individuals,
      words: words.split(" "),
      shops: shops.split(" "),
      phrases: phrases.split(" "),
      activities: activities ?? [],
    }),
  );
}
