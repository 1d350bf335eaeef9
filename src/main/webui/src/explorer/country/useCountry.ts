import { useAnswer, type Answer } from '../answers';
import type { CountryQuery as CountryAnswer } from '../gql/graphql';
import { CountryOfFew, CountryQuery } from './query';

export type Country = NonNullable<CountryAnswer['country']> & {
  /** Whether nobody shares 20 roll calls with it, so that all are compared who share any. */
  isOfFew: boolean;
};

/** A country, and whom it votes most and least like. */
export function useCountry(id: string): Answer<{ country?: Country | null }> {
  const answer = useAnswer(CountryQuery, { id });
  const country = answer.data?.country;
  const isOfFew = country?.most.length === 0;
  const few = useAnswer(CountryOfFew, isOfFew ? { id } : null);
  if (!country || !isOfFew) {
    return { ...answer, data: answer.data && { country: country && { ...country, isOfFew } } };
  }
  return { ...few, data: few.data && { country: { ...country, ...few.data.country, isOfFew } } };
}
