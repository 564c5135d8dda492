import { fullUrl } from '../../base/site-path.ts';
import { tableUrl } from '../../base/urls.ts';

export interface LoadingSample {
  language: string;
  code: string;
}

/** How the tables are loaded in the languages of notebooks. A test runs what can be run. */
export function loadingSamples(site: string): LoadingSample[] {
  const address = (extension: string) => fullUrl(tableUrl('appearances', extension), site);
  return [
    {
      language: 'Python',
      code: `import pandas as pd

appearances = pd.read_csv("${address('csv')}", parse_dates=["date"])
print(appearances.groupby("actor").size().sort_values(ascending=False).head(10))`,
    },
    {
      language: 'R',
      code: `library(readr)

appearances <- read_csv("${address('csv')}")
head(sort(table(appearances$actor), decreasing = TRUE), 10)`,
    },
    {
      language: 'JavaScript',
      code: `const answer = await fetch('${address('ndjson')}');
const appearances = (await answer.text()).trim().split('\\n').map((line) => JSON.parse(line));
const counts = Object.groupBy(appearances, ({ actor }) => actor);
console.log(Object.keys(counts).length, 'actors in', appearances.length, 'appearances');`,
    },
  ];
}
