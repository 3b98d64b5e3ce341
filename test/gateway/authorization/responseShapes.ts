import { type DirectiveNode, Kind, parse } from "graphql";
import { completeResponse } from "../../../gateway/authorization/completeResponse.ts";
import type {
  FieldItem,
  FragmentItem,
  ResponseShape,
  ShapeItem,
} from "../../../gateway/authorization/responseShape.ts";
import type { Denial } from "../../../kit/authorization/withheldError.ts";

const explanation = { code: "NOT_SHARED", reason: "不提供", remedy: "ask" } as const;

/** Directives as they stand behind a field. */
export function directives(text: string): readonly DirectiveNode[] {
  const [operation] = parse(`query ($yes: Boolean!, $no: Boolean!) { a ${text} }`).definitions;
  const [selection] =
    operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet.selections : [];
  return selection?.directives ?? [];
}

export const variables = { yes: true, no: false };

export const shapeOf = (...items: ShapeItem[]): ResponseShape => ({ items });
export const denied = (coordinate: string): Denial => ({
  coordinate,
  categories: ["liaison"],
  explanation,
});

export function field(key: string, shape?: ResponseShape, on = ""): FieldItem {
  return { kind: "field", key, directives: directives(on), denial: undefined, shape };
}

export function withheld(key: string, on = ""): FieldItem {
  return { ...field(key, undefined, on), denial: denied(`Any.${key}`) };
}

export function fragment(types: string[], shape: ResponseShape, on = ""): FragmentItem {
  return { kind: "fragment", types: new Set(types), directives: directives(on), shape };
}

/** The data, and where something is withheld. */
export function complete(shape: ResponseShape, data: Record<string, unknown> | null | undefined) {
  const completed = completeResponse(shape, data, variables);
  return {
    data: completed.data === null ? null : JSON.stringify(completed.data),
    withheld: completed.errors.map(({ path, extensions }) =>
      [path?.join("."), extensions["coordinate"]].join(" "),
    ),
    subjects: [...completed.subjects],
  };
}
