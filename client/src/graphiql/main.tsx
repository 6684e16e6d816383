import { GraphiQL, type GraphiQLProps } from 'graphiql';
import { createRoot } from 'react-dom/client';
import 'graphiql/style.css';
import './page.css';

const FIRST_QUERY = `# Who backed the rebels of Aleppo, according to which source, and who says otherwise?
query WhoBacked($to: ID!) {
  backing(to: $to, first: 20) {
    totalCount
    edges {
      node {
        subject { name }
        status
        summary
        verdicts { verdict source { title } claims { id polarity stance voice { name } gloss } }
      }
    }
  }
}
`;
const FIRST_VARIABLES = '{ "to": "aleppo-rebels" }';

const ask: GraphiQLProps['fetcher'] = async (params) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(params),
  });
  return response.json();
};

createRoot(document.getElementById('graphiql')!).render(
  <GraphiQL
    fetcher={ask}
    defaultQuery={FIRST_QUERY}
    variables={FIRST_VARIABLES}
    defaultEditorToolsVisibility="variables"
  />,
);
