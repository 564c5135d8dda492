import { usualPort } from '../base/system/port.ts';

/** What a command says of itself. */
export interface Command {
  /** What stands after its name. */
  takes: string;
  /** What it does, in a sentence for the README. */
  does: string;
  /** More of it, for its own help. */
  more?: string;
  options?: Record<string, string>;
  example: string;
}

/**
 * The commands, in the order in which somebody who begins meets them: a catalogue, which help and the README are made
 * of.
 */
export const commands = {
  init: {
    takes: 'DIR',
    does: 'begins an archive in a folder of its own, which then holds content alone',
    more: 'Writes a first briefing with its actor, place and topic, pages, a README for authors, and workflows that check, preview and publish. Asks for what the first four options do not say. README, LICENSE, package.json and what begins with a dot may be in the folder already, and stay.',
    options: {
      '--title "…"': 'the name of the archive',
      '--url https://…': 'where it will be served, with its path if it has one',
      '--language en': 'the language it is written in',
      '--publisher "…"': 'who answers for it',
      '--generator OWNER/NAME': 'the repository of this generator on GitHub; that of this checkout without',
      '--version TAG': 'the version of it that publishes; the newest tag of this checkout without',
    },
    example:
      'npm run init -- ../port-papers --title "Port Papers" --url https://port.example/ --language en --publisher "Port Watch"',
  },
  dev: {
    takes: '',
    does: 'shows the site while you write, with drafts, and what is wrong',
    options: {
      '--port N': `where; PORT without, or ${usualPort}`,
      '--host': 'to other machines too; to this one only without',
      '--open': 'opens it in the browser',
    },
    example: 'npm run dev -- --port 4000',
  },
  new: {
    takes: 'briefing|actor|place|topic|story "Title or name"',
    does: 'adds a file that passes the check; bare it asks',
    more: 'A briefing without actors, place or topics says none for them.',
    options: {
      '--date YYYY-MM-DD': 'of a briefing: the day of the news; today without',
      '--until YYYY-MM-DD': 'of a briefing: the last day, where it went on for several',
      '--time HH:MM': 'of a briefing: the hour where it happened',
      '--actors id,id': 'of a briefing: the most important first; of a story: whose briefings it collects',
      '--location id,id': 'of a briefing: where it happened, the main place first',
      '--topics id,id': 'of a briefing: what it is about; of a story: what it collects',
      '--author "Family, Given"': 'of a briefing: who wrote it; once for each',
      '--kind word': 'of an actor or place: what it is; a person or a city without',
      '--role "Title; organisation; from; to; acting"': 'of an actor: an office; once for each',
      '--country id': 'of an actor: the place it belongs to',
      '--member-of id,id': 'of an actor: what it is a member of',
      '--formerly "Name; until"': 'of an actor or place: a name it had before; once for each',
      '--began YYYY-MM-DD': 'of an actor: birth or foundation; a year or month will do',
      '--ended YYYY-MM-DD': 'of an actor: death or end',
      '--succeeds id,id': 'of an actor: whose place it took',
      '--coordinates 43.84,10.50': 'of a place: latitude and longitude',
      '--within id,id': 'of a place: the place around it; several where it is disputed',
      '--broader id': 'of a topic: the topic above it',
      '--id id': 'the last part of the address, when not made of the title',
    },
    example:
      'npm run new -- actor "Ada Lind" --role "Mayor; port-ellis; 2016-07; 2018" --country ellis-islands',
  },
  check: {
    takes: '',
    does: 'says what is wrong in which line, and what to write instead',
    options: {
      '--fix': 'mends what has exactly one right answer, and puts the fields of sound files in order',
      '--fix --ids': 'also writes into every statement the id by which it has an address already',
      '--strict': 'fails on warnings too',
      '--format text|json|github': 'how the report is written',
    },
    example: 'npm run check -- --fix',
  },
  build: {
    takes: '',
    does: 'makes the site, with its search index',
    more: 'Content with errors is refused, and the last good site stays.',
    options: {
      '--quiet': 'says only what is wrong',
      '--verbose': 'says memory and the warnings of Astro too',
      '--force': 'forgets what earlier builds kept',
    },
    example: 'npm run build -- --force',
  },
  start: {
    takes: '',
    does: 'makes the site and shows it: build, then serve',
    options: { '--port N': `where; PORT without, or ${usualPort}` },
    example: 'npm run start -- --port 4000',
  },
  serve: {
    takes: '',
    does: 'shows the built site as a host would, to this machine only',
    options: { '--port N': `where; PORT without, or ${usualPort}` },
    example: 'npm run serve -- --port 4000',
  },
  'deploy:check': {
    takes: '',
    does: 'says which hosts take the built site, and what to leave out where they do not',
    example: 'npm run deploy:check',
  },
  rename: {
    takes: 'briefing|actor|place|topic|story old-id new-id',
    does: 'moves a file, changes every reference and link to it, and keeps the old addresses',
    example: 'npm run rename -- actor ada-lind ada-lind-portov',
  },
  import: {
    takes: 'FILE.html|FILE.md|FILE.txt',
    does: 'makes a draft of a saved page: text, source, and the actors, places and topics it names',
    options: {
      '--date YYYY-MM-DD': 'the day of the news, when the file does not say it',
      '--until YYYY-MM-DD': 'the last day, where it went on for several',
      '--title "…"': 'the title, when the file has none',
      '--id id': 'the last part of the address, when not made of the title',
    },
    example: 'npm run import -- strike.html --date 2017-04-10',
  },
  editor: {
    takes: '',
    does: 'writes JSON Schemas, so that VS Code completes and underlines while you type',
    example: 'npm run editor',
  },
  quick: {
    takes: '',
    does: 'asks within half a minute what can be asked of what was changed in the code',
    more: 'Types of all modules, and style and unit tests of what changed and what depends on it. Pages are looked at by npm test alone, and components compiled with --all.',
    options: {
      '--since REF': 'what the changes are counted from: a branch, a tag or a commit; HEAD without',
      '--all': 'asks of all code, components too, as npm test does',
    },
    example: 'npm run quick -- --since main',
  },
  bench: {
    takes: 'build|dev|paint|search',
    does: 'measures how long things take, in tables for the README',
    options: {
      '--briefings 1000,5000': 'how large the archives are that it makes up',
      '--alone': 'of build: without the other generators',
      '--cold': 'of build: from nothing only',
    },
    example: 'npm run bench -- build --briefings 5000',
  },
  soak: {
    takes: '',
    does: 'makes up small archives of awkward values, and sees that what the check passes is built',
    more: 'A warm build after an edit has to be the build from nothing. What is made lies in the system’s folder for such files; of an archive that fails a copy is left, with how to see it again. Without options the browser tests follow that are too long for npm test; they want a site in dist/.',
    options: {
      '--archives N': 'how many; 300 without',
      '--seed N':
        'a whole number, from which the first archive is made, and the next from those that follow; any without',
      '--one-after-another':
        'builds each over the one before instead of over itself before an edit, as npm test does',
    },
    example: 'npm run soak -- --archives 20 --seed 13',
  },
} as const satisfies Record<string, Command>;

export type CommandName = keyof typeof commands;
