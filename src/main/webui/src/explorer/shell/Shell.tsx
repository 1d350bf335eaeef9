import './shell.css';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { FootnoteRoom } from '../evidence/FootnoteRoom';
import { Search } from './Search';
import { Account } from './SignIn';

/** What stands around every page: the way home, the search, the rooms, and the evidence beside it. */
export function Shell({ children }: { children: ReactNode }) {
  const [path] = useLocation();
  return (
    <>
      <a className="skip" href="#content">
        To the content
      </a>
      <header className="top">
        <Link href="/" className="brand">
          Chancery
        </Link>
        {path !== '/' && <Search />}
        <nav aria-label="Rooms">
          {rooms.map(([to, name]) => (
            <Link key={to} href={to} aria-current={path.startsWith(to) ? 'page' : undefined}>
              {name}
            </Link>
          ))}
          <a href="/graphiql/">GraphiQL</a>
        </nav>
        <Account />
      </header>
      <div className="room">
        <FootnoteRoom>{children}</FootnoteRoom>
      </div>
      <footer className="bottom">
        <p>Who met whom, and who voted how. Nothing enters without a source.</p>
        <nav aria-label="For editors">
          {editorsRooms.map(([to, name]) => (
            <Link key={to} href={to} aria-current={path.startsWith(to) ? 'page' : undefined}>
              {name}
            </Link>
          ))}
        </nav>
      </footer>
    </>
  );
}

const rooms: [path: string, name: string][] = [
  ['/network', 'Network'],
  ['/claims', 'Claims'],
  ['/agreement', 'Agreement'],
  ['/connections', 'Connections'],
];

/** What changes the graph. */
const editorsRooms: [path: string, name: string][] = [
  ['/read', 'Read an article'],
  ['/load', 'Load a file'],
  ['/merge', 'Merge people'],
];
