import type { ReactNode } from 'react';
import type { Answer } from '../answers';
import { Missing, ProblemPage, Waiting } from './states';

/** The page of one thing: waiting for it, without it, or with it. */
export function Answered<Data, Thing>({
  answer,
  thing,
  what,
  children,
}: {
  answer: Answer<Data>;
  thing: (data: Data) => Thing | null | undefined;
  what: string;
  children: (thing: Thing) => ReactNode;
}) {
  if (answer.error) {
    return <ProblemPage failure={answer.error} again={answer.again} />;
  }
  if (answer.data === undefined) {
    return <Waiting />;
  }
  const found = thing(answer.data);
  return found ? children(found) : <Missing what={what} />;
}
