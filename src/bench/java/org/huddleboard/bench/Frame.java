package org.huddleboard.bench;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** Where one frame of a WebSocket lies in its buffer. A message in several frames is looked at frame by frame. */
record Frame(int kind, int begin, int end) {
    private static final int TWO_BYTES = 126;
    private static final int EIGHT_BYTES = 127;

    /** The next whole frame; null while it has not all come. */
    static @Nullable Frame next(ByteBuffer in) {
        var from = in.position();
        if (in.remaining() < 2) {
            return null;
        }
        long length = in.get(from + 1) & 0x7f;
        var head = 2;
        if (length == TWO_BYTES) {
            head = 4;
        } else if (length == EIGHT_BYTES) {
            head = 10;
        }
        if (in.remaining() < head) {
            return null;
        }
        if (head == 4) {
            length = in.getShort(from + 2) & 0xffff;
        } else if (head == 10) {
            length = in.getLong(from + 2);
        }
        return in.remaining() < head + length
                ? null
                : new Frame(in.get(from) & 0x0f, from + head, (int) (from + head + length));
    }
}
