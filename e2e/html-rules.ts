import type { ConfigData } from 'html-validate';

/** What valid HTML is here. */
export const htmlRules: ConfigData = {
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // A title may have 140 characters, and the archive's name follows it.
    'long-title': 'off',
    // Astro writes void elements and attributes in its own way; browsers read both alike.
    'void-style': 'off',
    'attr-quotes': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    // Lists without markers lose their role in Safari without it.
    'no-redundant-role': 'off',
    // Integrity is for files of other hosts, of which there are none.
    'require-sri': ['error', { target: 'crossorigin' }],
    // Addresses may hold a letter of any script.
    'valid-id': ['error', { relaxed: true }],
  },
};
