import { type KeyboardEvent, useState } from 'react';
import type { DrawnGraph } from '../drawing/buildGraph.ts';
import type { Spot } from '../drawing/linePath.ts';
import type { Scene } from '../drawing/scene.ts';
import { useCursor } from '../effects/useCursor.ts';
import { useDrawing } from '../effects/useDrawing.ts';
import type { useLayout } from '../effects/useLayout.ts';
import type { DrawingQuery } from '../generated/documents.ts';
import { counted } from '../words/counted.ts';
import { entityAnnouncement } from '../words/entityAnnouncement.ts';
import { DrawingButtons } from './DrawingButtons.tsx';
import { EntityMenu } from './EntityMenu.tsx';
import { useExplorer } from './explorerContext.ts';

const KEYS =
  'Arrow keys lead from entity to entity, Enter opens one, M tells what can be done with it, Escape leaves it. With Shift, arrow keys move the drawing; plus and minus zoom, 0 shows the whole.';

/** The drawing, for the pointer and for the keyboard; what it says stands in the list too. */
export function GraphCanvas({
  graph,
  scene,
  layout,
  entities,
  onHoverEntity,
  onHoverRelation,
  onCursor,
}: {
  readonly graph: DrawnGraph;
  readonly scene: Scene;
  readonly layout: ReturnType<typeof useLayout>;
  readonly entities: ReadonlyMap<string, DrawingQuery['subgraph']['entities'][number]>;
  readonly onHoverEntity: (id: string | null) => void;
  readonly onHoverRelation: (id: string | null) => void;
  readonly onCursor: (id: string | null) => void;
}) {
  const { view, dispatch } = useExplorer();
  const [box, setBox] = useState<HTMLDivElement | null>(null);
  const [menu, setMenu] = useState<{ readonly id: string; readonly spot: Spot } | null>(null);
  const { failed, drawing, steer } = useDrawing({
    box,
    graph,
    scene,
    view,
    dispatch,
    onHoverEntity,
    onHoverRelation,
    onMenu: (id, spot) => setMenu({ id, spot }),
  });
  const { cursor } = scene;
  const moveCursor = useCursor({ drawing, scene, onCursor });
  const current = cursor === null ? undefined : entities.get(cursor);
  if (failed) return <NoDrawing />;

  const onKey = (event: KeyboardEvent): void => {
    const { key, shiftKey } = event;
    if (key === 'Escape') {
      if (cursor === null) dispatch({ type: 'clear-selection' });
      else onCursor(null);
    } else if (key === 'Enter' && cursor !== null) {
      dispatch({ type: 'select-entity', id: cursor, centre: false });
    } else if (
      (key === 'm' || key === 'M' || key === 'ContextMenu' || (key === 'F10' && shiftKey)) &&
      cursor !== null
    ) {
      setMenu({ id: cursor, spot: drawing.current?.spotOf(cursor) ?? { x: 0, y: 0 } });
    } else if (!(shiftKey ? steer(key) : moveCursor(key) || steer(key))) {
      return;
    }
    event.preventDefault();
  };
  return (
    <>
      <div
        ref={setBox}
        className="graph-canvas"
        role="application"
        aria-roledescription="drawing"
        aria-label={`Drawing of ${counted(scene.entities.size, 'entity')} and ${counted(scene.relations.size, 'relation')}. ${KEYS} The list says the same.`}
        tabIndex={0}
        onKeyDown={onKey}
        onContextMenu={(event) => event.preventDefault()}
      />
      <p className="unseen" role="status">
        {current && cursor !== null && entityAnnouncement(current, relationsOf(graph, scene, cursor))}
      </p>
      <DrawingButtons steer={steer} layout={layout} />
      {menu && (
        <EntityMenu
          id={menu.id}
          name={entities.get(menu.id)?.name ?? menu.id}
          spot={menu.spot}
          onClose={() => {
            setMenu(null);
            box?.focus();
          }}
        />
      )}
    </>
  );
}

function relationsOf(
  graph: DrawnGraph,
  { relations }: Scene,
  id: string,
): readonly { readonly status: string }[] {
  return graph.hasNode(id)
    ? graph.edges(id).flatMap((edge) => (relations.has(edge) ? [graph.getEdgeAttributes(edge)] : []))
    : [];
}

function NoDrawing() {
  const { dispatch } = useExplorer();
  return (
    <p className="waiting">
      This browser cannot draw the graph: it offers no WebGL. The list says the same.{' '}
      <button type="button" onClick={() => dispatch({ type: 'set-mode', mode: 'list' })}>
        Show the list
      </button>
    </p>
  );
}
