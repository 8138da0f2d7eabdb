package org.huddleboard.shell.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An upload that is deleted unless it is let in. */
record UploadedPath(@Nullable Path path) {
    private static final Logger log = LoggerFactory.getLogger(UploadedPath.class);

    static UploadedPath none() {
        return new UploadedPath(null);
    }

    void discard() {
        if (path != null) {
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                log.warn("An upload could not be deleted", e);
            }
        }
    }
}
