import { expect, test, type APIRequestContext } from '@playwright/test';
import { createClient, type Client } from 'graphql-ws';
import { WebSocket } from 'ws';
import { ask } from './explorer';

const published = '1994-05-06';

/** What an article says of two people: that they met on these days. */
function draft(title: string, people: string[], days: string[]) {
  return {
    article: { title, publishedOn: published },
    people: people.map((name) => ({ ref: name, name })),
    meetings: days.map((startedOn) => ({
      title: `Talks of ${people.join(' and ')}`,
      kind: 'MEETING',
      status: 'HELD',
      startedOn,
      participants: people.map((person) => ({ person })),
      evidence: [{ paragraph: 1 }],
    })),
  };
}

async function load(request: APIRequestContext, facts: object) {
  const { loadFacts } = await ask(request, 'mutation ($facts: ArticleFactsInput!) { loadFacts(facts: $facts) { status message } }', { facts });
  expect(loadFacts).toMatchObject({ status: 'DONE' });
}

/** A client of its own, as an application would have it. */
function client(baseURL: string): Client {
  return createClient({ url: `${baseURL.replace(/^http/, 'ws')}/graphql`, webSocketImpl: WebSocket, lazy: false });
}

/** What is told on a subscription, as it comes. */
function listen(from: Client, query: string, variables: Record<string, unknown>) {
  const told: unknown[] = [];
  const stop = from.subscribe(
    { query, variables },
    { next: ({ data, errors }) => told.push(errors ?? data), error: (error) => told.push(error), complete: () => {} },
  );
  return { told, stop };
}

test('a client hears of the facts of whom it follows: loaded, and withdrawn again', async ({ request, baseURL }) => {
  const people = ['Ada Wiresley', 'Bo Wiresley'];
  const others = ['Cy Wiresley', 'Di Wiresley'];
  await load(request, draft('Wiresley', people, []));
  const followed = client(baseURL!);
  const loaded = listen(followed, 'subscription ($who: ID) { factsLoaded(person: $who) { id evidence { paragraph } } }', {
    who: 'Ada Wiresley',
  });
  const withdrawn = listen(followed, 'subscription ($who: ID) { factsWithdrawn(person: $who) }', { who: 'Ada Wiresley' });

  // Nothing tells a client that its subscription has begun: each day is loaded until it is heard of.
  let day = 1;
  await expect(async () => {
    const days = Array.from({ length: day++ }, (_, n) => `1994-04-${String(n + 1).padStart(2, '0')}`);
    await load(request, draft('Others of Wiresley', others, days));
    await load(request, draft('Wiresley', people, days));
    await expect.poll(() => loaded.told.length, { timeout: 3000 }).toBeGreaterThan(0);
  }).toPass({ timeout: 60_000 });
  expect(JSON.stringify(loaded.told)).toContain('ada-wiresley_bo-wiresley');
  expect(JSON.stringify(loaded.told)).not.toContain('cy-wiresley');
  expect(loaded.told[0]).toMatchObject({ factsLoaded: { evidence: [{ paragraph: 1 }] } });

  await load(request, draft('Wiresley', people, ['1994-04-01']));
  await load(request, draft('Wiresley', people, []));
  await expect
    .poll(() => JSON.stringify(withdrawn.told), { timeout: 20_000 })
    .toContain('meeting.1994-04-01.ada-wiresley_bo-wiresley');
  loaded.stop();
  withdrawn.stop();
  await followed.dispose();
});

test('whom nobody knows cannot be followed, and the client is told why', async ({ baseURL }) => {
  const followed = client(baseURL!);
  const { told } = listen(followed, 'subscription { factsLoaded(person: "Nobody Wiresley") { id } }', {});
  await expect.poll(() => JSON.stringify(told)).toContain('NOT_FOUND');
  await followed.dispose();
});
