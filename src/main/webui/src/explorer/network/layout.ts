/** People and ties to find places for; ties are pairs of indexes, places pairs of coordinates, NaN where not known yet. */
export interface ToLay {
  kind: 'lay';
  round: number;
  ties: Uint32Array;
  places: Float32Array;
}

/** Somebody who is being dragged to a place, and stays where he is left. */
export interface ToHold {
  kind: 'hold' | 'leave';
  index: number;
  x: number;
  y: number;
}

/** Where everybody of a round is: pairs of coordinates around 0, 0. */
export interface Laid {
  round: number;
  places: Float32Array;
}
