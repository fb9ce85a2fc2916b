import axe from 'axe-core';
import type { Page } from 'playwright/test';

interface Finding {
  id: string;
  nodes: { target: unknown; failureSummary?: string }[];
}

/** What axe finds wrong with the counter and what is around it, in words; nothing is an empty list. */
export async function axeFindings(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const violations = await page.evaluate(async () => {
    const { axe: inPage } = window as unknown as { axe: { run: (context: unknown, options: unknown) => Promise<{ violations: Finding[] }> } };
    return (await inPage.run({ include: ['comptoir-counter'] }, { resultTypes: ['violations'] })).violations;
  });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${JSON.stringify(node.target)} ${node.failureSummary ?? ''}`.slice(0, 400)));
}
