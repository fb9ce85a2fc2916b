/** nDCG@10 with relevance 0 or 1: what is right counts less the further down it stands. */
export function ndcg(found: readonly string[], right: readonly string[]): number {
  const gain = (place: number): number => 1 / Math.log2(place + 2);
  const got = found.slice(0, 10).reduce((sum, id, place) => sum + (right.includes(id) ? gain(place) : 0), 0);
  const best = right.slice(0, 10).reduce((sum, _id, place) => sum + gain(place), 0);
  return best === 0 ? 0 : got / best;
}
