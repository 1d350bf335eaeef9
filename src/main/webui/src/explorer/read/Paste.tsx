import { useState, type FormEvent } from 'react';
import type { ArticleInput } from '../gql/graphql';

/** Where an article is pasted, or taken from a file, with what is known of it. */
export function Paste({ article, isReading, onRead }: { article: ArticleInput | undefined; isReading: boolean; onRead: (article: ArticleInput) => void }) {
  const [text, setText] = useState(article?.text ?? '');

  function read(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const word = (name: string) => String(given.get(name) ?? '').trim() || null;
    onRead({
      title: word('title') ?? '',
      publishedOn: word('publishedOn'),
      publisher: word('publisher'),
      url: word('url'),
      keepText: given.has('keepText'),
      text,
    });
  }

  return (
    <form className="read-form" onSubmit={read}>
      <div className="fields">
        <label className="read-title">
          Title
          <input name="title" required maxLength={500} defaultValue={article?.title} />
        </label>
        <label>
          Published on
          <input type="date" name="publishedOn" defaultValue={article?.publishedOn ?? ''} />
        </label>
        <label className="read-publisher">
          Publisher
          <input name="publisher" maxLength={200} defaultValue={article?.publisher ?? ''} />
        </label>
        <label className="read-address">
          Address
          <input type="url" name="url" maxLength={2000} defaultValue={article?.url ?? ''} placeholder="https://" />
        </label>
      </div>
      <label className="read-text">
        <span className="quiet">The text, plain and in English; days such as “on Tuesday” are counted from the day of publication.</span>
        <textarea required rows={12} maxLength={500_000} value={text} onChange={({ target }) => setText(target.value)} />
      </label>
      <label>
        <span className="quiet">or a file of plain text </span>
        <input type="file" accept=".txt,.md,text/plain" onChange={({ target }) => void target.files?.[0]?.text().then(setText)} />
      </label>
      <div className="choices">
        <label>
          <input type="checkbox" name="keepText" defaultChecked={article?.keepText ?? false} />
          its text may be kept and shown here
        </label>
      </div>
      <button type="submit" className="button button-main" disabled={isReading}>
        {isReading ? 'Reading …' : 'Read it'}
      </button>
    </form>
  );
}
