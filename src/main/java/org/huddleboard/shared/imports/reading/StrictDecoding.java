package org.huddleboard.shared.imports.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huddleboard.shared.imports.RefusedFile;

/** Spells a whole file once to be sure that every byte is a letter and none is a NUL. */
final class StrictDecoding {
    private StrictDecoding() {}

    static void check(Path file, FileShape shape) throws IOException {
        var decoder = shape.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var bytes = ByteBuffer.allocate(1 << 16).flip();
        var chars = CharBuffer.allocate(1 << 16);
        long line = 1;
        try (var in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            in.skipNBytes(shape.markLength());
            while (true) {
                var ended = refill(bytes, in);
                var result = decoder.decode(bytes, chars, false);
                line = letters(chars.flip(), line);
                chars.clear();
                if (result.isError()) {
                    throw RefusedFile.because("imports.refused.undecodable", line);
                }
                if (ended && result.isUnderflow()) {
                    return;
                }
            }
        }
    }

    private static boolean refill(ByteBuffer bytes, BufferedInputStream in) throws IOException {
        bytes.compact();
        var n = in.read(bytes.array(), bytes.position(), bytes.remaining());
        bytes.position(bytes.position() + Math.max(0, n)).flip();
        return n < 0;
    }

    private static long letters(CharBuffer chars, long line) {
        var at = line;
        while (chars.hasRemaining()) {
            var c = chars.get();
            if (c == '\n') {
                at++;
            } else if (c == 0) {
                throw RefusedFile.because("imports.refused.nul", at);
            } else if (c < 0x20 && c != '\r' && c != '\t' && c != '\f' || c == 0x7F) {
                throw RefusedFile.because("imports.refused.undecodable", at);
            }
        }
        return at;
    }
}
