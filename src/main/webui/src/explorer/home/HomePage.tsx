import './home.css';
import { useAnswer } from '../answers';
import { Actions } from '../figure/Actions';
import { graphql } from '../gql';
import type { OverviewPartsFragment } from '../gql/graphql';
import { MeetingList } from '../meeting/MeetingList';
import { Page } from '../shell/Page';
import { Search } from '../shell/Search';
import { Bone, Empty, Problem } from '../shell/states';
import { count } from '../words/counts';
import { day } from '../words/dates';
import { ClosestVotes } from './ClosestVotes';
import { ContradictedClaims } from './ContradictedClaims';

const Home = graphql(`
  query Home {
    overview {
      ...OverviewParts
    }
    meetings(first: 4) {
      nodes {
        ...MeetingParts
      }
    }
    voteClaims(first: 3, verdict: CONTRADICTED) {
      nodes {
        ...ClaimParts
      }
    }
    rollCalls(first: 3, order: CLOSEST) {
      nodes {
        ...RollCallLine
      }
    }
  }

  fragment OverviewParts on Overview {
    people
    meetings
    countries
    resolutions
    rollCalls
    votes
    articles
    claims
    firstDate
    lastDate
    lastLoadedAt
  }
`);

/** The way in: the search field, what there is, and a few telling entries. */
export function HomePage() {
  const { data, error, again } = useAnswer(Home, {});
  return (
    <Page name="Chancery" title="Who met whom, and who voted how" sentence={data ? holdings(data.overview) : <Bone like="2,000 people in 6,000 meetings and 1,158 votes of 201 countries in 6 roll calls, 1946 to 2025, from 300 sources; last added to on 1 December 2025." />}>
      <Search isLarge />
      {error && <Problem failure={error} again={again} />}
      {!data && !error && <div className="bone bone-block" role="status" aria-label="Loading" />}
      {data && (
        <>
          <div className="beside">
            <section className="entry">
              <h2>The latest meetings</h2>
              {data.meetings.nodes.length > 0 ? (
                <MeetingList meetings={data.meetings.nodes} />
              ) : (
                <Empty>No meeting is in the graph yet. Load the facts of an article, or a record of visits.</Empty>
              )}
            </section>
            <section className="entry">
              <h2>Where the press and the record differ</h2>
              <ContradictedClaims claims={data.voteClaims.nodes} />
              <h2>The most divided votes</h2>
              <ClosestVotes rollCalls={data.rollCalls.nodes} />
            </section>
          </div>
          <Actions title="What Chancery holds" source="" asked={{ document: Home, variables: {} }} />
        </>
      )}
    </Page>
  );
}

function holdings(o: OverviewPartsFragment) {
  return (
    <>
      {count(o.people, 'person', 'people')} in {count(o.meetings, 'meeting')} and {count(o.votes, 'vote')} of{' '}
      {count(o.countries, 'country', 'countries')} in {count(o.rollCalls, 'roll call')}
      {o.firstDate && o.lastDate && `, ${o.firstDate.slice(0, 4)} to ${o.lastDate.slice(0, 4)}`}, from{' '}
      {count(o.articles, 'source')}
      {o.lastLoadedAt && `; last added to on ${day(o.lastLoadedAt)}`}.
    </>
  );
}
