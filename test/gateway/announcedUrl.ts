import type { ChildProcess } from "node:child_process";

/** The address that a started gateway prints. */
export async function announcedUrl(child: ChildProcess): Promise<string> {
  for await (const chunk of child.stdout ?? []) {
    const [url] = /http:\S+\/graphql/u.exec(String(chunk)) ?? [];
    if (url !== undefined) return url;
  }
  throw new Error("the gateway ended without saying where it listens");
}
