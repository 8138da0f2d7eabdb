package org.huddleboard.shared.imports.api;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huddleboard.shared.imports.RefusedFile;

/** A body laid down in a temporary file, deleted when closed. */
record UploadedFile(Path path) implements Closeable {
    private static final long MOST_DRAINED = 4L << 30;

    /** Streams the body to disk; refuses it as soon as it is known to be larger than allowed. */
    static UploadedFile of(InputStream body, long said, long mostBytes) throws IOException {
        if (said > mostBytes) {
            throw tooLarge(body, mostBytes);
        }
        var path = Files.createTempFile("huddleboard-import-", ".csv");
        try (var out = Files.newOutputStream(path)) {
            var buffer = new byte[1 << 16];
            long written = 0;
            for (var n = body.read(buffer); n >= 0; n = body.read(buffer)) {
                written += n;
                if (written > mostBytes) {
                    throw tooLarge(body, mostBytes);
                }
                out.write(buffer, 0, n);
            }
            return new UploadedFile(path);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(path);
            throw e;
        }
    }

    /** Lets the rest go by unread, so that the caller hears the answer instead of a broken line. */
    private static RefusedFile tooLarge(InputStream body, long mostBytes) throws IOException {
        var buffer = new byte[1 << 16];
        long drained = 0;
        for (var n = body.read(buffer); n >= 0 && drained < MOST_DRAINED; n = body.read(buffer)) {
            drained += n;
        }
        return RefusedFile.tooLarge(mostBytes / (1024 * 1024));
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
