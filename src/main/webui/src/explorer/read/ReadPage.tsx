import './read.css';
import { useState } from 'react';
import { ask, type Failure } from '../ask';
import type { ArticleInput } from '../gql/graphql';
import { Page } from '../shell/Page';
import { Problem } from '../shell/states';
import { list } from '../words/counts';
import { useKept } from './useKept';
import { holdings, type Draft } from './draft';
import { Paste } from './Paste';
import { ReadQuery } from './query';
import { Review } from './Review';

/** An article that was pasted, and what it was read to say. */
interface Reading {
  article: ArticleInput;
  draft: Draft | undefined;
}

/** From the text of an article to facts in the graph: read by rules, looked over and mended by a person, loaded. */
export function ReadPage() {
  const [reading, setReading] = useKept<Reading>('read');
  const [isReading, setIsReading] = useState(false);
  const [failure, setFailure] = useState<Failure>();

  async function read(article: ArticleInput) {
    setFailure(undefined);
    setIsReading(true);
    setReading({ article, draft: undefined });
    try {
      const { readArticle } = await ask(ReadQuery, { article });
      setReading({ article, draft: readArticle });
    } catch (error) {
      setFailure(error as Failure);
    }
    setIsReading(false);
  }

  const draft = reading?.draft;
  return (
    <Page name="Read an article" title="Read an article" sentence={draft ? sentence(draft) : 'Paste a text, look over what it was read to say, and load what is right. Nothing is in the graph until then.'}>
      {failure && <Problem failure={failure} />}
      {draft && reading ? (
        <>
          <p>
            <button type="button" className="button" onClick={() => setReading({ article: reading.article, draft: undefined })}>
              Back to the text
            </button>{' '}
            <button type="button" className="button" onClick={() => setReading(undefined)}>
              Another article
            </button>
          </p>
          <Review article={reading.article} draft={draft} onChange={(changed) => setReading({ ...reading, draft: changed })} />
        </>
      ) : (
        <Paste article={reading?.article} isReading={isReading} onRead={(article) => void read(article)} />
      )}
    </Page>
  );
}

function sentence(draft: Draft): string {
  const found = holdings(draft);
  return found.length > 0 ? `“${draft.article.title}” was read to tell of ${list(found)}. Nothing is loaded yet.` : `Nothing that belongs here was found in “${draft.article.title}”.`;
}
