package org.huddleboard.shared.imports.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huddleboard.shared.imports.RefusedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileShapeTests {
    private static final String TEXT = "Agent,Fecha\nJosé Muñoz,2021-01-04\n".repeat(20);

    @TempDir
    Path folder;

    @Test
    void tellsTheUsualEncodings() throws IOException {
        assertThat(of(TEXT.getBytes(StandardCharsets.UTF_8)).charset()).isEqualTo(StandardCharsets.UTF_8);
        assertThat(of(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8)).markLength())
                .isEqualTo(3);
        assertThat(of(TEXT.getBytes(StandardCharsets.ISO_8859_1)).charset()).isEqualTo(Charset.forName("windows-1252"));
        assertThat(of("a,€\n".getBytes(Charset.forName("windows-1252"))).charset())
                .isEqualTo(Charset.forName("windows-1252"));
        assertThat(of(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE)).charset())
                .isEqualTo(StandardCharsets.UTF_16LE);
        assertThat(of(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16BE)).charset())
                .isEqualTo(StandardCharsets.UTF_16BE);
        assertThat(of(TEXT.getBytes(StandardCharsets.UTF_16LE)).charset()).isEqualTo(StandardCharsets.UTF_16LE);
        assertThat(of(TEXT.getBytes(StandardCharsets.UTF_16BE)).charset()).isEqualTo(StandardCharsets.UTF_16BE);
    }

    @Test
    void oneLatinLetterFarDownDecides() throws IOException {
        var text = "a,b\n1,2\n".repeat(50_000) + "é,1\n";

        assertThat(of(text.getBytes(StandardCharsets.ISO_8859_1)).charset()).isEqualTo(Charset.forName("windows-1252"));
    }

    @Test
    void aLetterCutOffAtTheEndIsStillUtf8() throws IOException {
        var bytes = (TEXT + "é").getBytes(StandardCharsets.UTF_8);

        assertThat(of(java.util.Arrays.copyOf(bytes, bytes.length - 1)).charset())
                .isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void refusesWhatIsNoText() {
        refused("imports.refused.nul", "a,b\n1,\u00002\n".getBytes(StandardCharsets.UTF_8));
        refused("imports.refused.undecodable", "a,b\n1,\u00012\n".getBytes(StandardCharsets.UTF_8));
        refused("imports.refused.undecodable", new byte[] {'a', ',', (byte) 0x81, (byte) 0x8D, '\n'});
        refused("imports.refused.undecodable", new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a', (byte) 0xFF});
        refused("imports.refused.undecodable", new byte[] {(byte) 0xFF, (byte) 0xFE, 0, (byte) 0xDC, 'a', 0});
        refused("imports.refused.empty", new byte[0]);
    }

    @Test
    void refusesDamagedUtf8RatherThanGarbleItsNames() {
        var bytes = (TEXT + "x,y\n").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 2] = (byte) 0xFF;

        refused("imports.refused.undecodable", bytes);
    }

    @Test
    void refusesATooLargeFile() throws IOException {
        var file = Files.write(folder.resolve("large"), new byte[2000]);

        assertThatThrownBy(() -> FileShape.of(file, 1999))
                .isInstanceOfSatisfying(
                        RefusedFile.class,
                        refused -> assertThat(refused.isTooLarge()).isTrue());
    }

    private void refused(String key, byte[] bytes) {
        assertThatThrownBy(() -> of(bytes))
                .isInstanceOfSatisfying(
                        RefusedFile.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private FileShape of(byte[] bytes) throws IOException {
        return FileShape.of(Files.write(folder.resolve("file"), bytes), 1 << 20);
    }
}
