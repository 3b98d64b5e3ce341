import { describe, expect, it } from "@jest/globals";
import { completeResponse } from "../../../gateway/authorization/completeResponse.ts";
import { isIncluded } from "../../../gateway/document/included.ts";
import {
  complete,
  directives,
  field,
  fragment,
  shapeOf,
  variables,
  withheld,
} from "./responseShapes.ts";

describe("an answer on its way back", () => {
  it("says what was withheld where nothing else was asked for, at the root, below a field or in a fragment", () => {
    const none = shapeOf(withheld("x"));
    expect(complete(none, {}).withheld).toEqual(["x Any.x"]);
    expect(complete(shapeOf(field("a", none)), { a: {} }).withheld).toEqual(["a.x Any.x"]);
    expect(complete(shapeOf(fragment(["T"], none)), {}).withheld).toEqual(["x Any.x"]);
    expect(complete(shapeOf(field("a"), fragment(["T"], none)), {}).withheld).toHaveLength(1);
  });

  it("has the client's keys in the client's order, and no others", () => {
    const shape = shapeOf(field("b"), withheld("x"), field("a"), field("list"), field("gone"));
    expect(complete(shape, { a: 1, b: [2, 3], list: [], secret: 4 })).toEqual({
      data: '{"b":[2,3],"x":null,"a":1,"list":[],"gone":null}',
      withheld: ["x Any.x"],
      subjects: [],
    });
  });

  it("never has a value where a field is withheld, though a subgraph sent one", () => {
    expect(complete(shapeOf(withheld("x")), { x: "leak" }).data).toBe('{"x":null}');
    const entity = shapeOf(field("e", shapeOf(withheld("x"))));
    expect(complete(entity, { e: { x: "leak" } }).data).toBe('{"e":{"x":null}}');
    expect(complete(entity, { e: [{ x: "leak" }, null] }).data).toBe('{"e":[{"x":null},null]}');
  });

  it.each([null, undefined])("is null where the data are %j, and says all the same", (data) => {
    expect(complete(shapeOf(withheld("x"), field("a")), data)).toEqual({
      data: null,
      withheld: ["x Any.x"],
      subjects: [],
    });
  });

  it("says what is withheld by the operation alone, by its response keys", () => {
    const shape = shapeOf(
      field("a", shapeOf(field("b", shapeOf(withheld("x"))), withheld("y"))),
      fragment(["Query"], shapeOf(withheld("z"))),
    );
    expect(complete(shape, { a: null }).withheld).toEqual(["a.b.x Any.x", "a.y Any.y", "z Any.z"]);
  });

  it("says it once for each place", () => {
    const shape = shapeOf(field("a", shapeOf(withheld("x"))), field("a", shapeOf(withheld("x"))));
    expect(complete(shape, { a: {} })).toEqual({
      data: '{"a":{"x":null}}',
      withheld: ["a.x Any.x"],
      subjects: [],
    });
    const alike = shapeOf(field("a", shapeOf(withheld("x"))), withheld("ax"));
    expect(complete(alike, { a: {} }).withheld).toEqual(["a.x Any.x", "ax Any.ax"]);
  });
});

describe("@skip and @include", () => {
  it.each([
    ["", true],
    ["@include(if: $yes)", true],
    ["@include(if: $no)", false],
    ["@skip(if: $yes)", false],
    ["@skip(if: $no)", true],
    ["@include(if: true) @skip(if: true)", false],
    ["@include(if: $no) @skip(if: $no)", false],
    ["@include(if: $yes) @skip(if: $no)", true],
  ])("%s lets it stand: %j", (text, isThere) => {
    expect(isIncluded(directives(text), variables)).toBe(isThere);
    const shape = shapeOf(
      field("a", undefined, text),
      withheld("x", text),
      fragment(["Query"], shapeOf(withheld("y")), text),
    );
    expect(complete(shape, { a: 1 })).toEqual({
      data: isThere ? '{"a":1,"x":null,"y":null}' : "{}",
      withheld: isThere ? ["x Any.x", "y Any.y"] : [],
      subjects: [],
    });
  });
});

describe("a fragment", () => {
  const shape = shapeOf(
    fragment(["Man"], shapeOf(field("name"), withheld("age"))),
    fragment(["Woman"], shapeOf(withheld("name"), field("age"))),
  );

  it("applies to its own types alone, where the type was fetched", () => {
    expect(complete(shape, { __typename: "Man", name: "甲", age: 5 }).data).toBe(
      '{"name":"甲","age":null}',
    );
    expect(complete(shape, { __typename: "Woman", name: "乙", age: 5 }).data).toBe(
      '{"name":null,"age":5}',
    );
    expect(complete(shape, { __typename: "Child", name: "丙", age: 5 }).data).toBe("{}");
  });

  it("applies where there is no type to tell", () => {
    expect(complete(shapeOf(fragment(["Man"], shapeOf(field("name")))), { name: "甲" }).data).toBe(
      '{"name":"甲"}',
    );
  });
});

describe("two selections of one key", () => {
  it("make one object, and one list", () => {
    const shape = shapeOf(
      field("one", shapeOf(field("a"))),
      field("many", shapeOf(field("a", shapeOf(field("x"))))),
      field("one", shapeOf(field("b"))),
      field("many", shapeOf(field("a", shapeOf(field("y"))), field("b"))),
    );
    const data = {
      one: { a: 1, b: 2 },
      many: [
        { a: { x: 1, y: 2 }, b: 3 },
        { a: null, b: 4 },
      ],
    };
    expect(complete(shape, data).data).toBe(
      '{"one":{"a":1,"b":2},"many":[{"a":{"x":1,"y":2},"b":3},{"a":null,"b":4}]}',
    );
  });

  it("of a value or of nothing leave it as it is", () => {
    const shape = shapeOf(
      field("a"),
      field("a"),
      field("o", shapeOf(field("x"))),
      field("o", shapeOf(field("y"))),
    );
    expect(complete(shape, { a: [1, 2], o: null }).data).toBe('{"a":[1,2],"o":null}');
  });

  it("of which one is withheld keep what the other gives", () => {
    const shape = shapeOf(
      fragment(["Man"], shapeOf(field("name"))),
      fragment(["Man"], shapeOf(withheld("name"))),
    );
    expect(complete(shape, { name: "甲" }).data).toBe('{"name":"甲"}');
  });
});

describe("what is fetched by the client's own words", () => {
  const asFetched = { ...shapeOf(field("b"), field("a")), isAsFetched: true };

  it("stands as it was fetched, in lists too", () => {
    const shape = shapeOf(field("one", asFetched), field("many", asFetched));
    const one = { b: 1, a: 2 };
    const { data } = completeResponse(shape, { many: [one, null], one }, variables);
    expect(JSON.stringify(data)).toBe('{"one":{"b":1,"a":2},"many":[{"b":1,"a":2},null]}');
    expect(data?.["one"]).toBe(one);
    expect(complete(shape, { one: null }).data).toBe('{"one":null,"many":null}');
  });

  it("is put in order where a key around it is asked for twice", () => {
    const twice = shapeOf(
      field("e", shapeOf(field("one", asFetched))),
      field("e", shapeOf(field("one", shapeOf(withheld("x"), field("c"))))),
    );
    expect(complete(twice, { e: { one: { c: 3, b: 1, a: 2 } } }).data).toBe(
      '{"e":{"one":{"b":1,"a":2,"x":null,"c":3}}}',
    );
  });
});

describe("the entities of an answer", () => {
  const entity = { ...shapeOf(field("name")), isSubject: true };

  it("are those of which something that is not open is told", () => {
    const shape = shapeOf(field("many", entity), field("other", shapeOf(field("name"))));
    const data = {
      many: [{ _subject: "1", name: "甲" }, { _subject: "2", name: "乙" }, null],
      other: { _subject: "3", name: "丙" },
    };
    expect(complete(shape, data)).toEqual({
      data: '{"many":[{"name":"甲"},{"name":"乙"},null],"other":{"name":"丙"}}',
      withheld: [],
      subjects: ["1", "2"],
    });
  });

  it("are those that its records belong to", () => {
    const shape = shapeOf(field("many", entity));
    const data = {
      many: [
        { _subject: { _subject: "1" }, name: "甲" },
        { _subject: { _subject: "2" }, name: "乙" },
        { _subject: null, name: "丙" },
      ],
    };
    expect(complete(shape, data)).toEqual({
      data: '{"many":[{"name":"甲"},{"name":"乙"},{"name":"丙"}]}',
      withheld: [],
      subjects: ["1", "2"],
    });
  });

  it.each([2, null, ["1"], { _subject: 2 }, { id: "1" }, undefined])(
    "are named by no id but a text, so not by %j",
    (asked) => {
      expect(
        complete(shapeOf(field("one", entity)), { one: { _subject: asked } }).subjects,
      ).toEqual([]);
    },
  );

  it("are none where they are left out", () => {
    const data = { one: { _subject: "1" } };
    const { subjects } = complete(shapeOf(field("one", entity, "@skip(if: $yes)")), data);
    expect(subjects).toEqual([]);
  });
});
