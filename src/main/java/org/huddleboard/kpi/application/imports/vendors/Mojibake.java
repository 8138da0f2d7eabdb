package org.huddleboard.kpi.application.imports.vendors;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Mends names that were UTF-8, were read as Windows-1252 and written as UTF-8 again: {@code MuÃ±oz} is Muñoz. */
final class Mojibake {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private Mojibake() {}

    static String mended(String text) {
        if (text.indexOf('Ã') < 0 && text.indexOf('Â') < 0 && text.indexOf('Å') < 0) {
            return text;
        }
        var bytes = new ByteArrayOutputStream();
        for (var i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            bytes.writeBytes(
                    letter < 0x100
                            ? new byte[] {(byte) letter}
                            : String.valueOf(letter).getBytes(WINDOWS_1252));
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException _) {
            return text;
        }
    }
}
