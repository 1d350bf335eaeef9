import useSWR, { type SWRConfiguration } from 'swr';
import useSWRInfinite from 'swr/infinite';
import { useSession } from '../session/session';
import { ask, type Failure } from './ask';
import type { TypedDocumentString } from './gql/graphql';

/** A question on its way: its answer, or what went wrong, or neither yet. */
export interface Answer<Data> {
  data: Data | undefined;
  error: Failure | undefined;
  /** Whether it is on its way; where an answer is kept until the next one comes, data is that of the question before. */
  isLoading: boolean;
  again: () => void;
}

/** Answers stay while their page is open: what is on the screen changes when the reader asks, not by itself. */
export const settled: SWRConfiguration = {
  revalidateOnFocus: false,
  revalidateOnReconnect: false,
  shouldRetryOnError: false,
};

/** Asks a question; none while variables are null. */
export function useAnswer<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables | null,
  config?: SWRConfiguration,
): Answer<Data> {
  const { turn } = useSession();
  const { data, error, isLoading, mutate } = useSWR<Data, Failure>(
    variables === null ? null : [document.toString(), variables, turn],
    () => ask(document, variables!),
    config,
  );
  return { data, error, isLoading, again: () => void mutate() };
}

interface Connection<Node> {
  nodes: Node[];
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

/** A list as far as it was asked for. */
export interface Pages<Node> {
  nodes: Node[] | undefined;
  total: number;
  hasMore: boolean;
  isLoadingMore: boolean;
  error: Failure | undefined;
  more: () => void;
}

/** Asks for a list page by page; `connection` finds it in the answer. */
export function usePages<Data, Variables extends { after?: string | null }, Node>(
  document: TypedDocumentString<Data, Variables>,
  variables: Omit<Variables, 'after'>,
  connection: (data: Data) => Connection<Node> | undefined,
): Pages<Node> {
  const { turn } = useSession();
  const { data, error, size, setSize, isValidating } = useSWRInfinite<Data, Failure>(
    (index, before: Data | null) => {
      const page = before === null ? undefined : connection(before);
      return index > 0 && !page?.pageInfo.hasNextPage
        ? null
        : [document.toString(), { ...variables, after: page?.pageInfo.endCursor ?? null }, turn];
    },
    ([, asked]: [string, Variables]) => ask(document, asked),
    { revalidateFirstPage: false },
  );
  const pages = data?.map(connection);
  return {
    nodes: pages?.flatMap((page) => page?.nodes ?? []),
    total: pages?.[0]?.totalCount ?? 0,
    hasMore: pages?.at(-1)?.pageInfo.hasNextPage ?? false,
    isLoadingMore: isValidating && data !== undefined,
    error,
    more: () => void setSize(size + 1),
  };
}
