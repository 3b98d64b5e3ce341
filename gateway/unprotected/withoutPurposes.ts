import { type ConstDirectiveNode, Kind, parse, print, visit } from "graphql";

/** Features whose purpose the gateway library knows. */
const KNOWN = /\/(?:inaccessible|join)\/v[\d.]+$/u;

/**
 * A supergraph with the purposes of its features taken off, where the gateway library would refuse it for
 * them. Nothing then enforces these features.
 */
export function withoutPurposes(supergraphSdl: string): string {
  return print(
    visit(parse(supergraphSdl), {
      Directive(directive) {
        if (directive.name.value !== "link") return undefined;
        const { arguments: given = [] } = directive as ConstDirectiveNode;
        const url = given.find(({ name }) => name.value === "url")?.value;
        if (url?.kind !== Kind.STRING || KNOWN.test(url.value)) return undefined;
        return { ...directive, arguments: given.filter(({ name }) => name.value !== "for") };
      },
    }),
  );
}
