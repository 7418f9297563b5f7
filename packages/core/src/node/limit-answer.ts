/** Largest answer of a service that is read, in bytes once it is unpacked: 256 MiB. */
const LARGEST = 268_435_456;

/** The same answer, whose body breaks off where it grows past what any pictures need. */
export function limitAnswer(answer: Response): Response {
  if (!answer.body) return answer;
  let size = 0;
  const limit = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      size += chunk.byteLength;
      if (size <= LARGEST) return controller.enqueue(chunk);
      controller.error(new Error(`the answer is larger than ${LARGEST} bytes`));
    },
  });
  const { status, statusText, headers } = answer;
  return new Response(answer.body.pipeThrough(limit), {
    status,
    statusText,
    headers: [...headers],
  });
}
