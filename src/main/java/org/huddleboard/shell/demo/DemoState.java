package org.huddleboard.shell.demo;

import java.time.Instant;
import java.time.LocalDate;
import org.huddleboard.shared.demo.DemoStory;

/** What is known of a loaded demo centre; the footprint is how the tables stood when it was told. */
public record DemoState(long seed, LocalDate toldFor, Instant loadedAt, String footprint) {
    DemoStory story() {
        return new DemoStory(seed, toldFor);
    }
}
