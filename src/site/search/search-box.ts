import { find, type Found, type Pagefind, type Sources } from './find.ts';
import type { PageText } from './page-text.ts';
import { searchKinds, type SearchEntry, type SearchKind } from './search-entry.ts';

interface Words {
  none: string;
  kinds: Record<SearchKind, string>;
  more: string;
  count: string;
  instead: string;
}

/** How many results show before the reader asks for more. */
const page = 15;

/** How many results stand above the groups. */
const bestResults = 3;

/** The search box: a dialog with an input, filters by kind, and grouped results. */
class SearchBox extends HTMLElement {
  readonly #dialog = this.#part('dialog') as HTMLDialogElement;
  readonly #input = this.#part('input') as HTMLInputElement;
  readonly #filters = this.#part('[data-filters]');
  readonly #results = this.#part('[data-results]');
  readonly #status = this.#part('[role=status]');
  readonly #words = JSON.parse(this.dataset['words'] ?? '{}') as Words;
  #sources: Promise<Sources> | undefined;
  #found: Found = { results: [] };
  #kind: SearchKind | undefined;
  #shown = page;
  #turn = 0;

  connectedCallback(): void {
    this.#part('[data-open-modal]').addEventListener('click', () => {
      this.#open();
    });
    this.#part('[data-close-modal]').addEventListener('click', () => {
      this.#dialog.close();
    });
    this.#dialog.addEventListener('click', (event) => {
      if (event.target === this.#dialog) this.#dialog.close();
    });
    window.addEventListener('keydown', (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.key !== 'k') return;
      event.preventDefault();
      if (this.#dialog.open) this.#dialog.close();
      else this.#open();
    });
    this.#input.addEventListener('input', () => {
      void this.#search();
    });
  }

  #part(selector: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`The search box has no ${selector}.`);
    return found;
  }

  #open(): void {
    this.#dialog.showModal();
    this.#input.focus();
    this.#sources ??= this.#load();
  }

  async #load(): Promise<Sources> {
    const bundle = '/pagefind/pagefind.js';
    const [entries, texts, pagefind] = await Promise.all([
      readJson(this.dataset['entries'] ?? '') as Promise<SearchEntry[]>,
      readJson(this.dataset['texts'] ?? '') as Promise<PageText[]>,
      import(/* @vite-ignore */ bundle) as Promise<Pagefind>,
    ]);
    return { entries, texts, pagefind };
  }

  async #search(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const query = this.#input.value.trim();
    this.#results.setAttribute('aria-busy', 'true');
    this.#sources ??= this.#load();
    const sources = await this.#sources;
    const found = query === '' ? { results: [] } : await find(query, sources);
    if (turn !== this.#turn) return;
    this.#found = found;
    this.#kind = undefined;
    this.#shown = page;
    this.#draw();
    this.#results.dataset['query'] = query;
    this.#results.setAttribute('aria-busy', 'false');
  }

  #draw(): void {
    const { results, instead } = this.#found;
    const visible = results.filter(({ kind }) => !this.#kind || kind === this.#kind);
    this.#drawFilters();
    this.#results.replaceChildren(...this.#grouped(visible.slice(0, this.#shown)));
    if (visible.length > this.#shown) this.#results.append(this.#moreButton());
    const count = this.#words.count.replace('{count}', String(visible.length));
    const mended = instead ? `${this.#words.instead.replace('{query}', instead)} ` : '';
    if (results.length > 0) this.#status.textContent = mended + count;
    else this.#status.textContent = this.#input.value.trim() === '' ? '' : this.#words.none;
  }

  /** The best results first; the others below them, by kind. */
  #grouped(results: Found['results']): HTMLElement[] {
    const best = results.slice(0, bestResults);
    const others = results.slice(bestResults);
    const kinds = [...new Set(others.map(({ kind }) => kind))];
    return [
      ...best.map((result) => this.#item(result)),
      ...kinds.flatMap((kind) => {
        const items = others.filter((one) => one.kind === kind).map((one) => this.#item(one));
        const heading = document.createElement('li');
        heading.className = 'search-group';
        heading.textContent = this.#words.kinds[kind];
        return [heading, ...items];
      }),
    ];
  }

  #drawFilters(): void {
    const kinds = searchKinds.filter((kind) =>
      this.#found.results.some((one) => one.kind === kind),
    );
    this.#filters.replaceChildren(
      ...(kinds.length > 1 ? kinds : []).map((kind) => {
        const button = document.createElement('button');
        const count = this.#found.results.filter((one) => one.kind === kind).length;
        button.type = 'button';
        button.textContent = `${this.#words.kinds[kind]} ${String(count)}`;
        button.setAttribute('aria-pressed', String(this.#kind === kind));
        button.addEventListener('click', () => {
          this.#kind = this.#kind === kind ? undefined : kind;
          this.#shown = page;
          this.#draw();
        });
        return button;
      }),
    );
  }

  #item({ url, title, kind, excerpt }: Found['results'][number]): HTMLElement {
    const item = document.createElement('li');
    const link = document.createElement('a');
    const label = document.createElement('span');
    link.href = url;
    link.textContent = title;
    label.textContent = this.#words.kinds[kind];
    link.prepend(label);
    item.append(link);
    if (excerpt !== '') {
      const text = document.createElement('p');
      // Pagefind escapes the page's text and adds only its marks.
      text.innerHTML = excerpt;
      item.append(text);
    }
    link.addEventListener('click', () => {
      this.#dialog.close();
    });
    return item;
  }

  #moreButton(): HTMLElement {
    const item = document.createElement('li');
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = this.#words.more;
    button.addEventListener('click', () => {
      this.#shown += page;
      this.#draw();
    });
    item.append(button);
    return item;
  }
}

/** What a JSON file of the site holds; nothing where it is not there, as under `astro dev`. */
async function readJson(url: string): Promise<unknown[]> {
  const answer = await fetch(url);
  return answer.ok ? ((await answer.json()) as unknown[]) : [];
}

customElements.define('capstone-search', SearchBox);
