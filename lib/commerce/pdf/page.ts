import type PDFDocument from 'pdfkit';
import { fontOf, WEIGHTS, type Weight } from './fonts.ts';
import { layOut, visualRuns, wrap, type Run } from './text.ts';

type Document = InstanceType<typeof PDFDocument>;
export type Align = 'start' | 'end';

export interface Box {
  /** From the side where reading begins: the left, or the right of a page in Arabic. */
  x: number;
  y: number;
  width: number;
}

const MARGIN = 48;
const PAGE = { width: 595.28, height: 841.89 };
const LINE = 1.45;

/** A document whose texts flow in the direction of their language. */
export interface Pages {
  readonly width: number;
  readonly bottom: number;
  /** Writes a text into a box and returns the height it took. */
  write(text: string, box: Box, style?: { size?: number; weight?: Weight; align?: Align; color?: string }): number;
  heightOf(text: string, width: number, size: number): number;
  rule(y: number, color?: string): void;
  nextPage(): number;
  /** The finished file. */
  end(): Promise<Uint8Array>;
}

/** A text reads in the direction of its first letter, wherever it stands: an address in France stays one on an Arabic page. */
function directionOf(text: string, page: 'ltr' | 'rtl'): 'ltr' | 'rtl' {
  const letter = /\p{L}/u.exec(text)?.[0];
  return letter === undefined ? page : /\p{Script=Arabic}/u.test(letter) ? 'rtl' : 'ltr';
}

/** Opens a document. Loads pdfkit with the first one, not at start. */
export async function createPages(options: { direction: 'ltr' | 'rtl'; language: string; title: string; author: string; created: Date }): Promise<Pages> {
  const { default: PdfDocument } = await import('pdfkit');
  const doc: Document = new PdfDocument({
    size: 'A4', margin: MARGIN, lang: options.language, displayTitle: true, pdfVersion: '1.7',
    info: { Title: options.title, Author: options.author, CreationDate: options.created, ModDate: options.created },
  });
  for (const weight of WEIGHTS) doc.registerFont(weight, fontOf(weight));
  const chunks: Buffer[] = [];
  doc.on('data', (chunk: Buffer) => chunks.push(chunk));
  const finished = new Promise<Uint8Array>((done, fail) => {
    doc.on('end', () => { done(Buffer.concat(chunks)); });
    doc.on('error', fail);
  });
  const inner = PAGE.width - 2 * MARGIN;
  // Features, even none, make the font lay out a run as a whole: words apart would lose their order.
  const sum = (runs: Run[]) => runs.reduce((width, run) => width + doc.widthOfString(run.text, { features: [] }), 0);
  const widthOf = (text: string) => sum(visualRuns(text, directionOf(text, options.direction)));
  const use = (size: number, weight: Weight) => doc.font(weight).fontSize(size);

  function drawLine(runs: Run[], box: Box, align: Align): void {
    const used = sum(runs);
    const isRight = (options.direction === 'rtl') === (align === 'start');
    const left = MARGIN + (options.direction === 'rtl' ? inner - box.x - box.width : box.x);
    let x = isRight ? left + box.width - used : left;
    for (const run of runs) {
      doc.text(run.text, x, box.y, { lineBreak: false, features: [] });
      x += doc.widthOfString(run.text, { features: [] });
    }
  }

  return {
    width: inner,
    bottom: PAGE.height - MARGIN - 40,
    write(text, box, { size = 10, weight = 'regular', align = 'start', color = '#1d2430' } = {}) {
      use(size, weight).fillColor(color);
      const lines = wrap(text, box.width, widthOf);
      const direction = directionOf(text, options.direction);
      for (const [index, runs] of layOut(text, direction, lines).entries()) drawLine(runs, { ...box, y: box.y + index * size * LINE }, align);
      return lines.length * size * LINE;
    },
    heightOf(text, width, size) {
      use(size, 'regular');
      return wrap(text, width, widthOf).length * size * LINE;
    },
    rule(y, color = '#c9ced6') {
      doc.moveTo(MARGIN, y).lineTo(MARGIN + inner, y).lineWidth(0.7).strokeColor(color).stroke();
    },
    nextPage() {
      doc.addPage();
      return MARGIN;
    },
    end() {
      doc.end();
      return finished;
    },
  };
}
