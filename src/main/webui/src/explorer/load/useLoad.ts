import { useState } from 'react';
import useSWRSubscription, { type SWRSubscriptionOptions } from 'swr/subscription';
import { useAnswer, type Answer } from '../answers';
import type { Failure } from '../ask';
import type { LoadQuery as LoadAnswer } from '../gql/graphql';
import { listen } from '../listen';
import { LoadProgress, LoadQuery } from './query';

const everyHalfSecond = 500;

/** A load, kept up to date while it goes on: as the server tells of it, or, where it cannot be listened to, by asking. */
export function useLoad(id: string): Answer<LoadAnswer> {
  const [isDeaf, setDeaf] = useState(false);
  const answer = useAnswer(LoadQuery, { id }, {
    refreshInterval: (data?: LoadAnswer) => (isDeaf && isRunning(data) ? everyHalfSecond : 0),
  });
  const { data: told } = useSWRSubscription<LoadAnswer, Failure>(
    !isDeaf && isRunning(answer.data) ? ['progress', id] : null,
    (_: unknown, { next }: SWRSubscriptionOptions<LoadAnswer, Failure>) => {
      let isDone = false;
      return listen(
        LoadProgress,
        { id },
        ({ loadProgress }) => {
          isDone = loadProgress.status !== 'RUNNING';
          next(null, { load: loadProgress });
        },
        () => setDeaf(!isDone),
      );
    },
  );
  return { ...answer, data: isDeaf ? answer.data : (told ?? answer.data) };
}

function isRunning(data: LoadAnswer | undefined): boolean {
  return data?.load?.status === 'RUNNING';
}
