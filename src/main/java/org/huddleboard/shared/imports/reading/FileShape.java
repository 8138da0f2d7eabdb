package org.huddleboard.shared.imports.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huddleboard.shared.imports.RefusedFile;

/** What all bytes of a file tell before the first row is read: how many there are and which letters they spell. */
public record FileShape(long bytes, Charset charset, int markLength) {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int HEAD = 4096;

    /** Looks at the whole file once; refuses one that is empty, too large, holds a NUL or spells no text. */
    public static FileShape of(Path file, long mostBytes) throws IOException {
        var bytes = Files.size(file);
        if (bytes > mostBytes) {
            throw RefusedFile.tooLarge(mostBytes / (1024 * 1024));
        }
        if (bytes == 0) {
            throw RefusedFile.because("imports.refused.empty");
        }
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        var marked = marked(bytes, head);
        var shape = marked.charset().equals(StandardCharsets.UTF_8) ? ofBytes(file, marked) : marked;
        if (!shape.charset().equals(StandardCharsets.UTF_8)) {
            StrictDecoding.check(file, shape);
        }
        return shape;
    }

    /** By its byte order mark, or by the zeros that Latin letters leave in UTF-16; UTF-8 until shown otherwise. */
    private static FileShape marked(long bytes, byte[] head) {
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
            return new FileShape(bytes, StandardCharsets.UTF_8, 3);
        }
        if (startsWith(head, 0xFF, 0xFE)) {
            return new FileShape(bytes, StandardCharsets.UTF_16LE, 2);
        }
        if (startsWith(head, 0xFE, 0xFF)) {
            return new FileShape(bytes, StandardCharsets.UTF_16BE, 2);
        }
        var zeros = new int[2];
        for (var i = 0; i < head.length; i++) {
            if (head[i] == 0) {
                zeros[i % 2]++;
            }
        }
        var many = head.length / 3;
        if (zeros[1] > many && zeros[0] == 0) {
            return new FileShape(bytes, StandardCharsets.UTF_16LE, 0);
        }
        if (zeros[0] > many && zeros[1] == 0) {
            return new FileShape(bytes, StandardCharsets.UTF_16BE, 0);
        }
        return new FileShape(bytes, StandardCharsets.UTF_8, 0);
    }

    private static boolean startsWith(byte[] head, int... mark) {
        for (var i = 0; i < mark.length; i++) {
            if (head.length <= i || (head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static FileShape ofBytes(Path file, FileShape marked) throws IOException {
        var census = new ByteCensus();
        try (var in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            in.skipNBytes(marked.markLength());
            census.takeAll(in);
        }
        if (census.hasNul()) {
            throw RefusedFile.because("imports.refused.nul", census.lineOfNul());
        }
        if (census.isUtf8()) {
            return marked;
        }
        if (marked.markLength() > 0 || census.isBrokenUtf8() || census.isNoText()) {
            throw RefusedFile.because("imports.refused.undecodable", census.lineOfTrouble());
        }
        return new FileShape(marked.bytes(), census.otherCharset().orElse(WINDOWS_1252), 0);
    }
}
