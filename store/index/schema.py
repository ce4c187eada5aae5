"""The tables of the index."""

from __future__ import annotations

SCHEMA = 15
"""The number of the tables' form; an index with another number is made anew."""

LONGEST_BEGINNING = 3
"""Letters of the longest beginnings of words that `words` keeps lists of."""

PLACES_OF_WORDS = (
    "CREATE VIRTUAL TABLE temp.places_of_words USING fts5vocab('main', 'words', 'instance')"
)
"""A way to look at `words`, word by word; it keeps nothing, and each connection has its own."""

TABLES = """
CREATE TABLE shelves (name TEXT PRIMARY KEY, stamp TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE articles (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE,
    shelf TEXT NOT NULL,
    council TEXT,
    source TEXT NOT NULL, kind TEXT NOT NULL,
    title TEXT, publisher TEXT, author TEXT, published TEXT, url TEXT
);
CREATE INDEX articles_by_shelf ON articles (shelf);
CREATE INDEX articles_by_kind ON articles (kind);
CREATE INDEX articles_by_publisher ON articles (publisher);
CREATE INDEX articles_by_date ON articles (published DESC, sha256);
CREATE TABLE records (article INTEGER PRIMARY KEY, content BLOB NOT NULL, digest BLOB NOT NULL);

CREATE TABLE councils (
    ons_code TEXT PRIMARY KEY,
    name TEXT NOT NULL, kind TEXT NOT NULL, region TEXT NOT NULL,
    stale INTEGER NOT NULL DEFAULT 1,
    grade TEXT, change TEXT,
    inspections INTEGER NOT NULL DEFAULT 0, articles INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE INDEX councils_by_name ON councils (name);

CREATE TABLE histories (ons_code TEXT PRIMARY KEY, content BLOB NOT NULL);

CREATE TABLE inspection_articles (
    ons_code TEXT NOT NULL, place INTEGER NOT NULL,
    reports INTEGER NOT NULL, article INTEGER NOT NULL,
    PRIMARY KEY (ons_code, place, reports, article)
) WITHOUT ROWID;
CREATE INDEX inspection_articles_by_article ON inspection_articles (article, reports);

CREATE TABLE tellings (
    ons_code TEXT NOT NULL, article INTEGER NOT NULL, content BLOB NOT NULL,
    PRIMARY KEY (ons_code, article)
) WITHOUT ROWID;
CREATE INDEX tellings_by_article ON tellings (article);

CREATE TABLE facts (
    article INTEGER NOT NULL,
    ons_code TEXT, region TEXT, area TEXT, grade TEXT, framework TEXT, kind TEXT,
    first_year INTEGER, last_year INTEGER
);
CREATE INDEX facts_by_article ON facts (article);
CREATE INDEX facts_by_council ON facts (ons_code);
CREATE INDEX facts_by_region ON facts (region, first_year, last_year, article);
CREATE INDEX facts_by_area ON facts (area, grade, first_year, last_year, article);
CREATE INDEX facts_by_grade ON facts (grade, area, first_year, last_year, article)
    WHERE grade IS NOT NULL;
CREATE INDEX facts_by_framework ON facts (framework, first_year, last_year, article)
    WHERE framework IS NOT NULL;
CREATE INDEX facts_by_kind ON facts (kind, first_year, last_year, article)
    WHERE kind IS NOT NULL;
CREATE INDEX facts_by_first_year ON facts (first_year, article) WHERE first_year < last_year;
CREATE INDEX facts_by_last_year ON facts (last_year, article);

CREATE TABLE judgements (
    id INTEGER PRIMARY KEY,
    ons_code TEXT NOT NULL, region TEXT, area TEXT, grade TEXT, framework TEXT, kind TEXT,
    first_year INTEGER, last_year INTEGER,
    date TEXT NOT NULL, words TEXT NOT NULL,
    sha256 TEXT, start INTEGER NOT NULL, stop INTEGER NOT NULL
);
CREATE INDEX judgements_by_council ON judgements (ons_code);
CREATE VIRTUAL TABLE judgement_words USING fts5 (
    words, aliases, prefix='1 2 3',
    tokenize='unicode61 remove_diacritics 2'
);

CREATE VIRTUAL TABLE words USING fts5 (
    title, councils, speakers, publisher, body, content='', prefix='1 2 3',
    tokenize='unicode61 remove_diacritics 2'
);

CREATE TABLE quotations (
    fingerprint INTEGER NOT NULL, article INTEGER NOT NULL,
    PRIMARY KEY (fingerprint, article)
) WITHOUT ROWID;
CREATE INDEX quotations_by_article ON quotations (article);

CREATE VIRTUAL TABLE topics USING fts5 (
    word_pairs, content='', columnsize=0, detail=none, tokenize='ascii'
);
CREATE VIRTUAL TABLE topic_places USING fts5vocab (topics, instance);

CREATE TABLE statements (
    id INTEGER PRIMARY KEY, article INTEGER NOT NULL,
    sort TEXT NOT NULL,
    council TEXT, ons_code TEXT, region TEXT, area TEXT, tone TEXT,
    speaker TEXT, role TEXT, organisation TEXT,
    first_year INTEGER, last_year INTEGER,
    start INTEGER NOT NULL, stop INTEGER NOT NULL, page INTEGER,
    text TEXT NOT NULL
);
CREATE INDEX statements_by_article ON statements (article);
CREATE INDEX statements_by_council ON statements (ons_code);
CREATE VIRTUAL TABLE statement_words USING fts5 (
    text, speakers, publisher, content='', columnsize=0, prefix='2 3',
    tokenize='unicode61 remove_diacritics 2'
);

CREATE TABLE speakers (
    name TEXT NOT NULL, article INTEGER NOT NULL,
    PRIMARY KEY (name, article)
) WITHOUT ROWID;
CREATE INDEX speakers_by_article ON speakers (article);
"""
