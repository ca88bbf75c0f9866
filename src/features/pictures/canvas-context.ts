/** What contexts of canvases can do alike in browsers and in Node, so that the same code draws with both. */
export type CanvasContext = CanvasState &
  CanvasRect &
  CanvasPath &
  CanvasDrawPath &
  CanvasPathDrawingStyles &
  CanvasText &
  CanvasTextDrawingStyles &
  Pick<CanvasFillStrokeStyles, 'fillStyle' | 'strokeStyle'>;
