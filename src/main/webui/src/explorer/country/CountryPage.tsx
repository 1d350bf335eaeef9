import { usePages } from '../answers';
import { MeetingsFigure } from '../meeting/MeetingsFigure';
import { Officials } from '../person/Officials';
import { Answered } from '../shell/Answered';
import { Page } from '../shell/Page';
import { count, list, number, share } from '../words/counts';
import { day } from '../words/dates';
import { Alignment } from './Alignment';
import { CountriesMet } from './CountriesMet';
import { CountryMeetings, CountryQuery } from './query';
import { useCountry, type Country } from './useCountry';
import { useVotes, Votes } from './Votes';

/** A country: whom it votes with, how it voted, whom it met, and its officials. */
export function CountryPage({ id }: { id: string }) {
  const answer = useCountry(id);
  const votes = useVotes(id);
  const meetings = usePages(CountryMeetings, { id }, (data) => data.country?.meetings);
  return (
    <Answered answer={answer} thing={(data) => data.country} what={`A country “${id}”`}>
      {(country) => (
        <Page name={country.name} kind={kindOf(country)} title={country.name} sentence={sentence(country)}>
          <p className="quiet">{particulars(country)}</p>
          <Alignment country={country} />
          <Votes country={country} asked={votes} />
          <CountriesMet country={country} />
          <MeetingsFigure
            which={`of ${country.name}`}
            pages={meetings}
            asked={{ document: CountryMeetings, variables: { id: country.code } }}
            empty={`No source here tells of a meeting of somebody for ${country.name}.`}
          />
          <Officials of={country.name} offices={country.officials} asked={{ document: CountryQuery, variables: { id: country.code } }} />
        </Page>
      )}
    </Answered>
  );
}

function kindOf({ unMemberSince, unMemberUntil }: Country): string {
  return unMemberUntil ? 'Former member of the United Nations' : unMemberSince ? 'Member of the United Nations' : 'Country';
}

/** "Russia has 6 votes on record, most like Belarus (100%) and least like France (0%); it took part in 1 meeting." */
function sentence(country: Country): string {
  const { name, votes, held, most, least } = country;
  const voted = votes.totalCount > 0 ? `has ${count(votes.totalCount, 'vote')} on record` : 'has no vote on record';
  const aligned = most[0] && least[0] ? `, most like ${leaders(most)} (${share(most[0].score)}) and least like ${leaders(least)} (${share(least[0].score)})` : '';
  return `${name} ${voted}${aligned}; it took part in ${count(held.totalCount, 'meeting')}.`;
}

/** Who comes first: by name, and how many others, where more than three come first together. */
export function leaders(aligned: Country['most']): string {
  const first = aligned.filter(({ score }) => score === aligned[0]!.score);
  if (first.length <= 3) {
    return list(first.map(({ b }) => b.name));
  }
  const [a, b, ...others] = first.map(({ b }) => b.name);
  // Where all that were asked for come first together, there may be more.
  return list([a!, b!, first.length === aligned.length ? 'others' : `${number(others.length)} others`]);
}

function particulars({ officialName, capital, region, unMemberSince, unMemberUntil }: Country): string {
  return [
    officialName,
    capital && `capital ${capital}`,
    region,
    unMemberSince && `member since ${day(unMemberSince)}`,
    unMemberUntil && `until ${day(unMemberUntil)}`,
  ]
    .filter(Boolean)
    .join(' · ');
}
