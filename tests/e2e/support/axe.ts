import axe from 'axe-core';
import type { Page } from 'playwright/test';

interface Finding {
  id: string;
  nodes: { target: unknown; failureSummary?: string }[];
}

/** What axe finds wrong with the counter, in words, by all of its rules or by some; nothing is an empty list. */
export async function axeFindings(page: Page, rules?: string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const violations = await page.evaluate(async (runOnly) => {
    const { axe: inPage } = window as unknown as { axe: { run: (context: unknown, options: unknown) => Promise<{ violations: Finding[] }> } };
    return (await inPage.run({ include: ['comptoir-counter'] }, { resultTypes: ['violations'], preload: false, ...(runOnly ? { runOnly } : {}) })).violations;
  }, rules);
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${JSON.stringify(node.target)} ${node.failureSummary ?? ''}`.slice(0, 400)));
}
