package org.huddleboard.live;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** A long text that is hardly ever read again: a page's takes a tenth of the room. */
final class FoldedText {
    private final byte[] bytes;

    private FoldedText(byte[] bytes) {
        this.bytes = bytes;
    }

    static FoldedText of(String text) {
        var bytes = new ByteArrayOutputStream();
        var quick = new Deflater(Deflater.BEST_SPEED);
        try (var folding = new DeflaterOutputStream(bytes, quick)) {
            folding.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            quick.end();
        }
        return new FoldedText(bytes.toByteArray());
    }

    String text() {
        try (var unfolding = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
            return new String(unfolding.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int size() {
        return bytes.length;
    }
}
