import { ZoomButtons } from '../../components/ZoomButtons.tsx';

/** Zooming and fitting with a click. */
export function MapButtons({ steer }: { readonly steer: (key: string) => boolean }) {
  return (
    <div className="drawing-buttons">
      <div className="layout-buttons">
        <button type="button" onClick={() => steer('Home')}>
          Where most is said
        </button>
      </div>
      <ZoomButtons steer={steer} whole="All places" />
    </div>
  );
}
