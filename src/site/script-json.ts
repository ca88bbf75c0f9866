/** A value as JSON that may stand in a `<script>`: `</script>` in a text would end the element. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
