import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";

export type ExampleQuery = {
  title: string;
  query: string;
  variables?: Readonly<Record<string, unknown>>;
};

/** What page.js needs to know before its first request. */
export type PageConfig = {
  graphqlPath: string;
  demo: boolean;
  examples: readonly ExampleQuery[];
};

export type RenderedPage = { html: string; policy: string };

/**
 * Fonts and small images are `data:` because GraphiQL's stylesheet embeds them. The nonce is for
 * one thing: the style element GraphiQL's menus add while they are open. Scripts never need it.
 */
function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "font-src data:",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** Inside a script element the text `</script` or `<!--` would end or bend the JSON. */
function embeddable(config: PageConfig): string {
  return JSON.stringify(config).replaceAll("<", String.raw`\u003c`);
}

/** The page is filled in once; a request only adds its own nonce. */
export async function loadPage(config: PageConfig): Promise<() => RenderedPage> {
  const template = await readFile(new URL("./browser/page.html", import.meta.url), "utf8");
  const [head = "", ...tail] = template.split("{{nonce}}");
  const fill = (text: string) => text.replace("{{config}}", () => embeddable(config));
  const before = fill(head);
  const after = tail.map(fill);
  return () => {
    const nonce = randomBytes(18).toString("base64url");
    return { html: [before, ...after].join(nonce), policy: contentSecurityPolicy(nonce) };
  };
}
