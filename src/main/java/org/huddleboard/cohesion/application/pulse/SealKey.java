package org.huddleboard.cohesion.application.pulse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.huddleboard.cohesion.domain.pulse.UrnSeal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The key of open urns that no copy of the database holds: what the operator set, else a file beside H2's own. Several
 * nodes on PostgreSQL that were given none have none in common: then each round has a key of its own, in the database.
 *
 * @see <a href="docs/adr/0031-the-urn-is-sealed.md">ADR 0031</a>
 */
@Component
class SealKey {
    private static final String H2_FILE = "jdbc:h2:file:";
    private static final String FILE = "pulse.key";
    private static final int SECRET_BYTES = 32;

    private final String given;
    private final String store;
    private volatile Optional<UrnSeal> known = Optional.empty();

    SealKey(@Value("${huddleboard.pulse.key:}") String given, @Value("${spring.datasource.url:}") String store) {
        this.given = given;
        this.store = store;
    }

    /** The same for as long as the board runs; empty where only the database can keep a key. */
    Optional<UrnSeal> outside() {
        if (known.isEmpty()) {
            known = secret().map(UrnSeal::new);
        }
        return known;
    }

    private Optional<String> secret() {
        if (!given.isBlank()) {
            return Optional.of(given.strip());
        }
        return store.startsWith(H2_FILE) ? Optional.of(besideTheStore()) : Optional.empty();
    }

    private String besideTheStore() {
        var database = Path.of(store.substring(H2_FILE.length()).split(";", 2)[0]);
        var file = database.toAbsolutePath().resolveSibling(FILE);
        try {
            makeUnlessThere(file);
            return Files.readString(file).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void makeUnlessThere(Path file) throws IOException {
        try {
            Files.writeString(file, random(), StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException _) {
            // the one that is there is the one
        }
    }

    static String random() {
        var bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
