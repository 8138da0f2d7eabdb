package org.huddleboard.shared.imports.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.Set;
import org.mozilla.universalchardet.UniversalDetector;

/** Counts what a file's bytes could spell: UTF-8 strictly, one byte a letter, or no text at all. */
final class ByteCensus {
    /** Two-byte scripts are told by statistics; they are believed only here, never for Latin letters. */
    private static final Set<String> BELIEVED = Set.of("SHIFT_JIS", "EUC-JP", "EUC-KR", "GB18030", "BIG5");

    private static final int DETECTOR_BYTES = 1 << 20;

    private final UniversalDetector detector = new UniversalDetector();
    private long line = 1;
    private long fed;
    private long lineOfNul;
    private long lineOfTrouble;
    private long sequences;
    private long broken;
    private long noLetters;
    /** Continuation bytes still owed, and the range the next one has to lie in. */
    private int owed;

    private int lowest;
    private int highest;

    void takeAll(InputStream in) throws IOException {
        var buffer = new byte[1 << 16];
        for (var n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            for (var i = 0; i < n; i++) {
                take(buffer[i] & 0xFF);
            }
            if (broken > 0 && fed < DETECTOR_BYTES) {
                detector.handleData(buffer, 0, n);
                fed += n;
            }
        }
        detector.dataEnd();
        if (owed > 0 && sequences == 0) {
            trouble();
        }
    }

    private void take(int b) {
        if (owed > 0) {
            if (b >= lowest && b <= highest) {
                owed--;
                lowest = 0x80;
                highest = 0xBF;
                sequences += owed == 0 ? 1 : 0;
                return;
            }
            trouble();
            owed = 0;
        }
        if (b < 0x80) {
            plain(b);
        } else {
            lead(b);
        }
    }

    private void plain(int b) {
        if (b == '\n') {
            line++;
        } else if (b == 0 && lineOfNul == 0) {
            lineOfNul = line;
        } else if (b < 0x20 && b != '\r' && b != '\t' && b != '\f' || b == 0x7F) {
            noLetters++;
        }
    }

    private void lead(int b) {
        lowest = 0x80;
        highest = 0xBF;
        if (b >= 0xC2 && b <= 0xDF) {
            owed = 1;
        } else if (b >= 0xE0 && b <= 0xEF) {
            owed = 2;
            lowest = b == 0xE0 ? 0xA0 : 0x80;
            highest = b == 0xED ? 0x9F : 0xBF;
        } else if (b >= 0xF0 && b <= 0xF4) {
            owed = 3;
            lowest = b == 0xF0 ? 0x90 : 0x80;
            highest = b == 0xF4 ? 0x8F : 0xBF;
        } else {
            trouble();
        }
    }

    private void trouble() {
        broken++;
        if (lineOfTrouble == 0) {
            lineOfTrouble = line;
        }
    }

    boolean hasNul() {
        return lineOfNul > 0;
    }

    long lineOfNul() {
        return lineOfNul;
    }

    long lineOfTrouble() {
        return Math.max(1, lineOfTrouble);
    }

    /** A letter cut off by the end of a file that has others costs its row, not the file. */
    boolean isUtf8() {
        return broken == 0 && noLetters == 0;
    }

    /** Mostly sound UTF-8 with damage in it: reading it as anything else would garble every name. */
    boolean isBrokenUtf8() {
        return sequences > 0 && sequences >= broken;
    }

    boolean isNoText() {
        return noLetters > 0;
    }

    Optional<Charset> otherCharset() {
        return Optional.ofNullable(detector.getDetectedCharset())
                .filter(BELIEVED::contains)
                .filter(Charset::isSupported)
                .map(Charset::forName);
    }
}
