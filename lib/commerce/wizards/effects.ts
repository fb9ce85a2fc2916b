/** What a confirmed wizard does. Data: the engine hands it to the desk, once a turn. */
export type WizardEffect =
  | { kind: 'contact'; name: string; email: string; message: string }
  | { kind: 'track'; number: string; email: string }
  | { kind: 'coupon'; email: string }
  | { kind: 'customs'; country: string; company: string; eori: string }
  | { kind: 'checkout'; items: { productId: string; quantity: number }[]; email: string; country: string; coupon: string | null }
  | { kind: 'booking'; service: string; startsAt: string; name: string; email: string };
