export interface Robots {
  allows(path: string): boolean;
  delayMs: number;
}

interface Rule {
  pattern: string;
  isAllowed: boolean;
}

/** By these names robots.txt may speak to this program; a group for it takes the place of the one for everybody. */
const OWN_NAME = 'comptoir';
const MOST_LINES = 5_000;
const LONGEST_PATTERN = 500;

/** Whether a path begins as a pattern says: `*` stands for anything, `$` at the end for the end. Never takes longer than their lengths multiplied. */
function fits(pattern: string, path: string): boolean {
  const isWhole = pattern.endsWith('$');
  const wanted = isWhole ? pattern.slice(0, -1) : `${pattern}*`;
  let [at, in_, star, mark] = [0, 0, -1, 0];
  while (in_ < path.length) {
    if (wanted[at] === '*') {
      star = at;
      at += 1;
      mark = in_;
    } else if (wanted[at] === path[in_]) {
      at += 1;
      in_ += 1;
    } else if (star !== -1) {
      at = star + 1;
      mark += 1;
      in_ = mark;
    } else return false;
  }
  while (wanted[at] === '*') at += 1;
  return at === wanted.length;
}

/** What a robots.txt asks of this program: the longest rule that fits decides, as RFC 9309 has it. */
export function readRobots(text: string): Robots {
  const groups = { own: { rules: [] as Rule[], delayMs: 0, isThere: false }, every: { rules: [] as Rule[], delayMs: 0, isThere: false } };
  let speaksTo: (typeof groups.own)[] = [];
  let isReadingNames = false;
  for (const raw of text.split('\n').slice(0, MOST_LINES)) {
    const [, key = '', value = ''] = /^\s*([a-z-]+)\s*:\s*([^#\s]*)/i.exec(raw) ?? [];
    const name = key.toLowerCase();
    if (name === 'user-agent') {
      if (!isReadingNames) speaksTo = [];
      isReadingNames = true;
      const group = value === '*' ? groups.every : value.toLowerCase().includes(OWN_NAME) ? groups.own : null;
      if (group !== null) {
        group.isThere = true;
        speaksTo.push(group);
      }
      continue;
    }
    if (name === 'disallow' || name === 'allow' || name === 'crawl-delay') isReadingNames = false;
    for (const group of speaksTo) {
      if (name === 'crawl-delay') group.delayMs = Math.max(0, Number(value) || 0) * 1000;
      else if ((name === 'disallow' || name === 'allow') && value !== '' && value.length < LONGEST_PATTERN) group.rules.push({ pattern: value, isAllowed: name === 'allow' });
    }
  }
  const { rules, delayMs } = groups.own.isThere ? groups.own : groups.every;
  const ordered = rules.toSorted((a, b) => b.pattern.length - a.pattern.length || Number(b.isAllowed) - Number(a.isAllowed));
  return { delayMs, allows: (path) => ordered.find((rule) => fits(rule.pattern, path))?.isAllowed ?? true };
}
