import { blankObjects } from "../../kit/execution/blankObjects.ts";
import type { FieldItem, ResponseShape, ShapeItem } from "./responseShape.ts";

/** A selection in which each field stands once, always, and is given, in fragments or not: most are like that. */
interface PlainFields {
  readonly fields: readonly FieldItem[];
  /** An object that has them all as null. */
  readonly blank: () => Record<string, unknown>;
  /** The types that each fragment applies to. */
  readonly types: readonly ReadonlySet<string>[];
}

const known = new WeakMap<ResponseShape, PlainFields | null>();

/** The fields of an object, where its selection is plain and all of its fragments apply to it. */
export function plainFieldsFor(
  shape: ResponseShape,
  data: Readonly<Record<string, unknown>>,
): PlainFields | undefined {
  let plain = known.get(shape);
  if (plain === undefined) {
    plain = plainFields(shape);
    known.set(shape, plain);
  }
  if (plain === null) return undefined;
  const { __typename: name } = data;
  // Under an abstract type `__typename` was always fetched; elsewhere a fragment's type is the only one.
  return typeof name !== "string" || plain.types.every((types) => types.has(name))
    ? plain
    : undefined;
}

function plainFields(shape: ResponseShape): PlainFields | null {
  const fields: FieldItem[] = [];
  const types: ReadonlySet<string>[] = [];
  const isPlain = (item: ShapeItem): boolean => {
    if (item.directives.length > 0) return false;
    if (item.kind === "fragment") {
      types.push(item.types);
      return item.shape.items.every(isPlain);
    }
    fields.push(item);
    return item.denial === undefined;
  };
  const keys = (): string[] => fields.map(({ key }) => key);
  if (!shape.items.every(isPlain) || new Set(keys()).size < fields.length) return null;
  return { fields, types, blank: blankObjects(keys()) };
}
