import { lazy, Suspense, useRef } from 'react';
import { useAnswer } from '../answers';
import { Figure } from '../figure/Figure';
import type { RollCallQuery as RollCallAnswer, VotePartsFragment } from '../gql/graphql';
import { Problem } from '../shell/states';
import { useMedia } from '../useMedia';
import { positionName } from '../words/names';
import { day } from '../words/dates';
import { Gap } from './Gap';
import { PositionLists } from './PositionLists';
import { RollCallQuery } from './query';
import { Tally } from './Tally';
import { Tiles } from './Tiles';

const map = () => import('./WorldMap');
const WorldMap = lazy(() => map().then(({ WorldMap }) => ({ default: WorldMap })));

export type RollCall = NonNullable<RollCallAnswer['rollCall']>;

const wide = '(min-width: 40rem)';

/** Begins to fetch the map where there is room for it, beside the question whose votes it is to show. */
export function fetchMap() {
  if (window.matchMedia(wide).matches) {
    void map();
  }
}

/** A roll call as a picture of the world, and the same as lists. */
export function RollCallView({ id }: { id: string }) {
  const { data, error, again } = useAnswer(RollCallQuery, { id });
  if (error) {
    return <Problem failure={error} again={again} />;
  }
  if (!data?.rollCall) {
    return <div className="bone bone-block" role="status" aria-label="Loading the votes" />;
  }
  return <Picture rollCall={data.rollCall} />;
}

function Picture({ rollCall }: { rollCall: RollCall }) {
  const picture = useRef<SVGSVGElement>(null);
  const isWide = useMedia(wide);
  // A former member is no longer anywhere on the map, and was none on that day either.
  const votes = [...rollCall.votes.nodes, ...rollCall.notEligible.nodes.filter(({ country }) => !country.unMemberUntil)];
  const counting = votes.filter(({ counts }) => counts);
  return (
    <Figure
      title="How the world voted"
      name={`${rollCall.resolution?.symbol ?? rollCall.title}: how the world voted`}
      scope={`${day(rollCall.date)}. ${isWide ? 'Drawn with the borders of today; dots are states too small to draw. Names and borders imply no opinion.' : 'Each tile is a country, by its code. Names imply no opinion.'}`}
      source={rollCall.sources.length > 0 ? `${rollCall.sources.join('; ')}.` : `${sourceNames(counting)}.`}
      asked={{ document: RollCallQuery, variables: { id: rollCall.id } }}
      picture={picture}
      table={{
        columns: ['code', 'country', 'position', 'named_as', 'source', 'counts'],
        rows: votes.map((vote) => [
          vote.country.code, vote.country.name, positionName[vote.position], vote.namedAs, vote.source, String(vote.counts),
        ]),
      }}
    >
      <Tally tally={rollCall.counted} />
      {rollCall.declared && <Gap declared={rollCall.declared} counted={rollCall.counted} />}
      {rollCall.note && <p className="note">Note: {rollCall.note}</p>}
      {isWide ? (
        <Suspense fallback={<div className="bone world-bone" />}>
          <WorldMap votes={counting} picture={picture} />
        </Suspense>
      ) : (
        <Tiles votes={counting} picture={picture} />
      )}
      <PositionLists votes={votes} />
    </Figure>
  );
}

function sourceNames(votes: VotePartsFragment[]): string {
  return [...new Set(votes.flatMap(({ source }) => source ?? []))].map((source) => recordName[source]).join('; ');
}

const recordName = {
  UN_DIGITAL_LIBRARY: 'United Nations Digital Library',
  UNVOTES: "Erik Voeten's data on the General Assembly",
  FACTS: 'facts gathered by hand',
};
