// Where each question is at home: gathered from the front matter of the pages, in the order of their numbers.
import { getCollection } from 'astro:content';

export interface Home {
  readonly id: string;
  readonly number: string;
  readonly page: string;
  readonly section: string;
  readonly ask: string;
  readonly answer: string;
  readonly said?: string | undefined;
  readonly verdict?: string | undefined;
}

export async function homes(): Promise<Home[]> {
  const pages = await getCollection('pages');
  return pages
    .flatMap((page) => page.data.answers.map((answer) => ({ ...answer, page: page.id === 'index' ? '' : page.id })))
    .sort((a, b) => order(a.number) - order(b.number));
}

const order = (number: string): number => (number.startsWith('A') ? 1000 : 0) + Number(number.slice(1));
