package org.huddleboard.shared.imports;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How large a file may be. */
@Component
public class ImportLimit {
    private final long mostMegabytes;

    ImportLimit(@Value("${huddleboard.imports.most-megabytes:1024}") long mostMegabytes) {
        this.mostMegabytes = mostMegabytes;
    }

    public long mostBytes() {
        return mostMegabytes * 1024 * 1024;
    }
}
