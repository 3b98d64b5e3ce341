import type { DirectiveNode } from "graphql";
import type { Denial } from "../../kit/authorization/withheldError.ts";
import type { Reach } from "../../policy/fieldVerdict.ts";
import type { FieldAccess } from "./fieldAccess.ts";

/** What the client asked for, in its order, with what was withheld: the plan of the answer. */
export interface ResponseShape {
  readonly items: readonly ShapeItem[];
  /** Whether what is asked of the object is not open: it is an entity, and who it is has to be noted. */
  readonly isSubject?: boolean;
  /** Whether what is fetched of the object is its answer: nothing was taken out of it, or put in, at any depth. */
  readonly isAsFetched?: boolean;
}

/** A field, or a fragment that applies to some types only. */
export type ShapeItem = FieldItem | FragmentItem;

export interface FieldItem {
  readonly kind: "field";
  /** The response key: alias or name. */
  readonly key: string;
  /** `@include` and `@skip`, decided by the variables of each request. */
  readonly directives: readonly DirectiveNode[];
  readonly denial: Denial | undefined;
  /** What was decided of it, and whether entities are listed there; absent for what is no data. */
  readonly decided?: { readonly access: FieldAccess; readonly reach: Reach };
  /** Absent for leaves. */
  readonly shape: ResponseShape | undefined;
}

export interface FragmentItem {
  readonly kind: "fragment";
  /** Names of the object types it applies to. */
  readonly types: ReadonlySet<string>;
  readonly directives: readonly DirectiveNode[];
  readonly shape: ResponseShape;
}

/**
 * Whether fields are answered as they are fetched. A key that is asked for twice, or in a fragment, may stand in another
 * place among those that are fetched.
 */
export function areAsFetched(items: readonly ShapeItem[]): boolean {
  const keys = new Set<string>();
  return items.every((item) => {
    const isAlways = item.kind === "field" && item.directives.length === 0;
    if (!isAlways || item.denial !== undefined || keys.has(item.key)) return false;
    keys.add(item.key);
    return item.shape === undefined || item.shape.isAsFetched === true;
  });
}
