/** `npm run eval -- questions|products|models|retrieval|grounding|publishing|large|hostile|guards`: how good the answers are, in figures. */
const [what = 'questions', ...rest] = process.argv.slice(2);
const EVALUATIONS: Record<string, () => Promise<{ run(args: string[]): Promise<void> }>> = {
  questions: () => import('./eval/questions-report.ts'),
  products: () => import('./eval/products.ts'),
  models: () => import('./eval/models.ts'),
  retrieval: () => import('./eval/retrieval.ts'),
  grounding: () => import('./eval/grounding.ts'),
  publishing: () => import('./eval/publishing.ts'),
  large: () => import('./eval/large.ts'),
  hostile: () => import('./eval/hostile.ts'),
  guards: () => import('./eval/guards.ts'),
};
const load = EVALUATIONS[what];
if (load === undefined) {
  process.stderr.write(`There is no evaluation ${what}: ${Object.keys(EVALUATIONS).join(', ')}\n`);
  process.exit(1);
}
await (await load()).run(rest);
