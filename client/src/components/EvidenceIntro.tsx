/** What one sees before a relation is selected. */
export function EvidenceIntro() {
  return (
    <>
      <h2>What one sees here</h2>
      <ol className="intro">
        <li>Each shape is an actor, a place or a text; each line bundles what sources say of two of them.</li>
        <li>Striped lines are disputed: one claim denies what another affirms. Begin with those.</li>
        <li>
          Select a line to read who says so, in whose voice, who denies it, who is silent, and where it
          stands.
        </li>
      </ol>
    </>
  );
}
