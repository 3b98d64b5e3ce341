import type { CategoryCode } from "../categories.ts";

/** What a reader gets of one category. */
export type Effect =
  | { readonly kind: "full" }
  | { readonly kind: "singleLookUp" }
  | { readonly kind: "onPurpose"; readonly purposes: readonly string[] }
  | { readonly kind: "withheld"; readonly reason: string };

/** One reader's, or one kind of reader's, grants: an effect for every category, none left out. */
export interface Grants {
  readonly name: string;
  readonly nameEn: string;
  readonly grants: Readonly<Record<CategoryCode, Effect>>;
}

/** The value itself, in look-ups and lists. */
export const full: Effect = { kind: "full" };

/** The value when one entity is looked up; not in lists, where a reasonable scope ends (个人信息保护法 §27). */
export const singleLookUp: Effect = { kind: "singleLookUp" };

/** The value for one of these purposes (P01–P20), named with the task or case it serves. */
export const onPurpose = (...purposes: readonly string[]): Effect => ({
  kind: "onPurpose",
  purposes,
});

/** Never the value; the reason is shown to whoever asks. */
export const withheld = (reason: string): Effect => ({ kind: "withheld", reason });
