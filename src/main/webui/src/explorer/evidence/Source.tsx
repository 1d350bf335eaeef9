import { Link } from 'wouter';
import { useAnswer } from '../answers';
import { graphql } from '../gql';
import type { EvidencePartsFragment } from '../gql/graphql';
import { to } from '../paths';
import { number } from '../words/counts';
import { day } from '../words/dates';
import { originName } from '../words/names';
import { Seal } from './Seal';
import { passageIn } from './sentence';

const ArticleText = graphql(`
  query ArticleText($id: ID!) {
    article(id: $id) {
      text
    }
  }
`);

/** One place where one article says something. */
export function Source({ evidence }: { evidence: EvidencePartsFragment }) {
  const { article, origin, confidence } = evidence;
  return (
    <article className="source">
      <p className="source-origin">
        <Seal origin={origin} /> {originName[origin]}
        {typeof confidence === 'number' && `, ${Math.round(confidence * 100)}% sure`}
      </p>
      <Words evidence={evidence} />
      <p className="source-article">
        <Link href={to('article', article.id)}>
          <bdi>{article.title}</bdi>
        </Link>
      </p>
      <p className="quiet">
        {[article.publisher, article.publishedOn ? day(article.publishedOn) : 'date of publication not known', place(evidence)]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {article.url && /^https?:/.test(article.url) && (
        <p className="quiet">
          <a href={article.url} rel="noreferrer">
            Where it was published ↗
          </a>
        </p>
      )}
    </article>
  );
}

/** The words in their sentence where the text is kept, the words alone where only they are, else that they are not. */
function Words({ evidence: { quote, start, end, article, origin } }: { evidence: EvidencePartsFragment }) {
  const hasPlace = typeof start === 'number' && typeof end === 'number';
  const { data } = useAnswer(ArticleText, quote && hasPlace ? { id: article.id } : null);
  const text = data?.article?.text;
  if (text && hasPlace) {
    const { before, words, after } = passageIn(text, start, end);
    return (
      <blockquote dir="auto">
        {before}
        <mark>{words}</mark>
        {after}
      </blockquote>
    );
  }
  if (quote) {
    return <blockquote dir="auto">{quote}</blockquote>;
  }
  return origin === 'OFFICIAL_RECORD' ? null : <p className="quiet source-absent">The text is not kept here.</p>;
}

/** "paragraph 7, characters 1,402 to 1,467". */
function place({ paragraph, start, end }: EvidencePartsFragment): string {
  return [
    paragraph && `paragraph ${number(paragraph)}`,
    typeof start === 'number' && typeof end === 'number' && `characters ${number(start)} to ${number(end)}`,
  ]
    .filter(Boolean)
    .join(', ');
}
