import { catalogSearch } from './bench/catalog.ts';
import { median } from './bench/figures.ts';

/** `npm run bench:catalog [-- N]`: what a search adds to a turn, over N products (50,000) on the embedded database. */
const count = Number(process.argv[2] ?? '50000');
const passes = await catalogSearch(count, 60);
process.stdout.write(`search in ${count} products: ${median(passes).toFixed(1)} ms at the median (passes: ${passes.map((pass) => pass.toFixed(1)).join(', ')})\n`);
