import { agnes } from 'ml-hclust';

/** The order in which countries that vote alike stand together: average linkage of what they differ by; null is the farthest. */
export function blocOrder(scores: (number | null)[][]): number[] {
  if (scores.length < 3) {
    return scores.map((_, index) => index);
  }
  const distances = scores.map((row, a) => row.map((score, b) => (a === b ? 0 : 1 - (score ?? 0))));
  return agnes(distances, { method: 'average', isDistanceMatrix: true }).indices();
}
