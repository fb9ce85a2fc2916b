import { readProducts } from '../widget/net/actions.ts';
import type { ProductCard } from '../widget/net/types.ts';

const ASKED = 50;

/** Products of the shop. Empty when the shop cannot be asked: the departments stand in for them. */
export async function loadProducts(language: string): Promise<ProductCard[]> {
  try {
    const response = await fetch(`/api/catalog?limit=${ASKED}&language=${encodeURIComponent(language)}`, { signal: AbortSignal.timeout(20_000) });
    return response.ok ? readProducts(await response.json()) : [];
  } catch (cause) {
    console.warn('The catalogue cannot be reached', cause);
    return [];
  }
}
