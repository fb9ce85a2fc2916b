/** Questions that need retrieval and go to the model, in the languages customers write. */
export const QUESTIONS = [
  'Quels sont les délais de livraison ?',
  'How long does delivery to Germany take?',
  'Wie kann ich ein Teil zurückgeben?',
  'Puis-je payer en plusieurs fois ?',
  'Combien de temps dure la garantie ?',
  'What should I do if the part arrives damaged?',
  'كيف أعيد قطعة؟',
  'Mes freins grincent, que faire ?',
];
