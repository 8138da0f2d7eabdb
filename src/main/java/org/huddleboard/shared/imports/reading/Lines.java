package org.huddleboard.shared.imports.reading;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The physical lines of a text, whichever way they end; a line that never ends is kept up to a length only. */
final class Lines implements Closeable {
    /** Longer lines are cut here and marked. */
    static final int LONGEST = 262_144;

    private final Reader reader;
    private final char[] buffer = new char[1 << 16];
    private final Deque<Line> handedBack = new ArrayDeque<>();
    private int at;
    private int end;
    private long number;
    private boolean afterReturn;

    Lines(Reader reader) {
        this.reader = reader;
    }

    /** A line, its number from 1, whether more of it was dropped and whether the file ended inside it. */
    record Line(long number, String text, boolean cutLong, boolean last) {}

    Optional<Line> next() throws IOException {
        if (!handedBack.isEmpty()) {
            return Optional.of(handedBack.removeFirst());
        }
        if (!fill()) {
            return Optional.empty();
        }
        return Optional.of(read());
    }

    /** Gives lines back that were looked at in vain; the first given back last comes first. */
    void handBack(Line line) {
        handedBack.addFirst(line);
    }

    private Line read() throws IOException {
        number++;
        var text = new StringBuilder();
        var cutLong = false;
        while (fill()) {
            var from = at;
            while (at < end && buffer[at] != '\n' && buffer[at] != '\r') {
                at++;
            }
            var room = LONGEST - text.length();
            text.append(buffer, from, Math.min(room, at - from));
            cutLong |= at - from > room;
            if (at < end) {
                afterReturn = buffer[at++] == '\r';
                return new Line(number, text.toString(), cutLong, false);
            }
        }
        return new Line(number, text.toString(), cutLong, true);
    }

    /** Whether there is a letter to read, past the second half of a line end. */
    private boolean fill() throws IOException {
        while (true) {
            if (at >= end) {
                end = Math.max(0, reader.read(buffer));
                at = 0;
                if (end == 0) {
                    return false;
                }
            }
            if (!afterReturn) {
                return true;
            }
            afterReturn = false;
            if (buffer[at] == '\n') {
                at++;
            } else {
                return true;
            }
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
