// Coordinates -> a small map of the land around them, drawn from bundled outlines: no tiles, no requests.
import type { WorldOutlines } from './Card.tsx';

interface Props {
  /** What is at the spot. */
  readonly spot: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly outlines: WorldOutlines;
}

/** Degrees of latitude that the map shows: wide enough to recognise a country's shape and its neighbours. */
const SPAN = 26;
/** Width over height of the drawing. */
const RATIO = 2.4;

export function LocatorMap({ spot, latitude, longitude, outlines }: Props) {
  const { scale, land, borders } = outlines;
  // Away from the equator a degree of longitude is shorter; stretching the other way keeps shapes recognisable.
  const squeeze = Math.max(0.35, Math.cos((latitude * Math.PI) / 180));
  const height = SPAN * scale;
  const width = (height * RATIO) / squeeze;
  const x = longitude * scale;
  const y = Math.min(90 * scale - height / 2, Math.max(-90 * scale + height / 2, -latitude * scale));
  // The world three times over, so that a place near the date line has neighbours on both sides.
  const turns = [-360, 0, 360].map((degrees) => degrees * scale);
  return (
    <svg
      class="locator-map"
      viewBox={`${x - width / 2} ${y - height / 2} ${width} ${height}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={`Map: ${spot} at ${describe(latitude, 'N', 'S')}, ${describe(longitude, 'E', 'W')}`}
    >
      <rect class="sea" x={x - width / 2} y={y - height / 2} width={width} height={height} />
      {turns
        .filter((turn) => Math.abs(turn - x) < 180 * scale + width)
        .map((turn) => (
          <g key={turn} transform={`translate(${turn} 0)`}>
            <path class="land" d={land} />
            <path class="borders" d={borders} vector-effect="non-scaling-stroke" />
          </g>
        ))}
      <ellipse class="spot" cx={x} cy={-latitude * scale} rx={height / (28 * squeeze)} ry={height / 28} />
    </svg>
  );
}

function describe(degrees: number, positive: string, negative: string): string {
  return `${Math.abs(degrees).toFixed(1)}° ${degrees < 0 ? negative : positive}`;
}
