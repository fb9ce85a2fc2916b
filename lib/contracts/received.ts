/** What customers send that is no text. The mark stands for it in the message; what no model has put into words is owned up to. */
export const MEDIA_MARKS = {
  image: '📷', audio: '🎤', video: '🎬', document: '📄', sticker: '💟', location: '📍', contact: '👤', share: '🔗', unsupported: '❓', refused: '⚠️',
} as const;

export const RECEIVED_KINDS = ['image', 'audio', 'video', 'document', 'sticker', 'location', 'contact', 'share', 'unsupported', 'refused'] as const;

export type ReceivedKind = (typeof RECEIVED_KINDS)[number];

const MARKS = Object.values(MEDIA_MARKS);

/** What is left of a message to be read once marks, file names and bare links behind them are taken away. */
export function withoutMarks(text: string): string {
  return text
    .split('\n')
    .filter((line) => !MARKS.some((mark) => line.startsWith(mark)))
    .join('\n')
    .trim();
}
